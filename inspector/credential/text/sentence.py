"""Whether a text ends like a sentence, and the full stop that it gets where another one follows."""

from __future__ import annotations

from inspector.credential.text.message import Message, message

_ENDED = message("Words", "{sentence}.")
_CLOSING = "\"'”’」』)）"
"""Quotation marks and brackets: the text inside them may end the sentence."""
_ENDS = ".!?…:。！？："


def is_ended(text: str) -> bool:
    """Return whether a text ends like a sentence, or is empty. The words of a service, a library or a title may not."""
    said = text.rstrip().rstrip(_CLOSING)
    return not said or said[-1] in _ENDS


def ended(said: Message) -> Message:
    """Return a message with a full stop, unless it ends like a sentence."""
    return said if is_ended(str(said)) else _ENDED.of(sentence=said)
