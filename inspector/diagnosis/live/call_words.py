"""The names of calls in sentences: those of the SDKs in English, words in other languages."""

from __future__ import annotations

from inspector.credential.text.message import Message, message

_WORDS = {
    "get": message("Call", "get"),
    "exists": message("Call", "exists"),
    "ttl": message("Call", "ttl"),
    "set": message("Call", "set"),
    "delete": message("Call", "delete"),
    "set-if": message("Call", "set-if"),
    "increment": message("Call", "increment"),
    "update-ttl": message("Call", "update-ttl"),
    "collection-read": message("Call", "collection-read"),
    "collection-write": message("Call", "collection-write"),
    "list-push": message("Call", "list-push"),
    "publish": message("Call", "publish"),
    "subscribe": message("Call", "subscribe"),
    "invoke": message("Call", "invoke"),
    "store-get": message("Call", "store-get"),
    "store-put": message("Call", "store-put"),
    "store-delete": message("Call", "store-delete"),
    "database-read": message("Call", "database-read"),
    "database-write": message("Call", "database-write"),
    "list-caches": message("Call", "list-caches"),
    "create-cache": message("Call", "create-cache"),
    "delete-cache": message("Call", "delete-cache"),
    "flush-cache": message("Call", "flush-cache"),
    "mint": message("Call", "mint"),
    "generate-key": message("Call", "generate-key"),
    "renew": message("Call", "renew"),
}


def call_words(operation: str) -> Message | str:
    """Return the name of a call; its own where it has no words."""
    return _WORDS.get(operation) or operation
