"""The names of calls in sentences: in English those of the SDKs where they are one word, else words."""

from __future__ import annotations

from inspector.credential.text.message import Message, message

_WORDS = {
    "get": message("Call", "get"),
    "exists": message("Call", "existence check"),
    "ttl": message("Call", "time-to-live check"),
    "set": message("Call", "set"),
    "delete": message("Call", "delete"),
    "set-if": message("Call", "set if absent"),
    "increment": message("Call", "increment"),
    "update-ttl": message("Call", "time-to-live update"),
    "collection-read": message("Call", "collection read"),
    "collection-write": message("Call", "collection write"),
    "list-push": message("Call", "list push"),
    "publish": message("Call", "publish"),
    "subscribe": message("Call", "subscribe"),
    "invoke": message("Call", "invoke"),
    "store-get": message("Call", "store get"),
    "store-put": message("Call", "store put"),
    "store-delete": message("Call", "store delete"),
    "database-read": message("Call", "Database read"),
    "database-write": message("Call", "Database write"),
    "list-caches": message("Call", "a request to list the caches"),
    "create-cache": message("Call", "a request to create a cache"),
    "delete-cache": message("Call", "a request to delete a cache"),
    "flush-cache": message("Call", "a request to flush a cache"),
    "mint": message("Call", "a request to mint a token"),
    "generate-key": message("Call", "a request to mint an API key"),
    "renew": message("Call", "a request to renew the key"),
    "account": message("Call", "a request to the account service"),
}


def call_words(operation: str) -> Message | str:
    """Return the name of a call within a sentence; that of its operation where it has no words, such as ``ping``."""
    return _WORDS.get(operation) or operation
