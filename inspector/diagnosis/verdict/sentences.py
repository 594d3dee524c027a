"""The sentence of a verdict for each finding's code. Codes that are not listed use the finding's own title."""

from __future__ import annotations

from inspector.credential.model.placeholder import Sort
from inspector.credential.text.message import Message, message

PLAIN = message("Verdict", "{title}. {evidence}")
REJECTED = message("Verdict", "Your code will reject this: {what}.")
REJECTED_AT = message("Verdict", "Your code will reject this: {what} ({place}).")
REJECTED_FOR = message("Verdict", "Your code will reject this: {error}")
BRIEFLY_REJECTED = message("Verdict", "An SDK rejects it")
BRIEFLY_EMPTY = message("Verdict", "{name} is empty")
"""For a list: the variable whose value is empty."""
EXPIRED = message("Verdict", "Expired {ago} ago.")
NOTHING_WRONG = message("Verdict", "Nothing wrong found, not checked live. {validity} {rights}")
ERROR_BESIDE = message(
    "Verdict", "Nothing wrong found in the credential. The error beside it means: {title}. {validity}"
)
ERROR_BESIDE_MASK = message("Verdict", "{title}. {masked}")
ERROR_WITHOUT_KEY = message("Verdict", "{title}. The key itself is not in the text.")
DENIED_BESIDE = message(
    "Verdict",
    "Nothing wrong found in the credential. The error beside it means: {title}. {rights} {validity}",
)
WORKS = message("Verdict", "{works} {validity} {rights}")
WORKS_BUT = message("Verdict", "{works} But: {title}. {validity} {rights}")
WITH_WARNING = message("Verdict", "{title}. {validity} {rights}")
CHECKED = message("Verdict", "Works: checked {moment}.")
CHECKED_AT = message("Verdict", "Works at {host}: checked {moment}.")
ANSWERED = message("Verdict", "Works: {call} answered at {moment}.")
FORESEEN = message("Verdict", "Accepted: {call} denied at {moment}, as its permissions say.")
FORESEEN_AT = message("Verdict", "Accepted at {host}: {call} denied at {moment}, as its permissions say.")
ANSWERED_AT = message("Verdict", "Works at {host}: {call} answered at {moment}.")
REFUSED = message("Verdict", "Not accepted: {call} refused at {moment}. {title}.")
REFUSED_AT = message("Verdict", "Not accepted at {host}: {call} refused at {moment}. {title}.")
DENIED = message(
    "Verdict", "The service denied {call} at {moment}, although the permissions allow it. {validity}"
)
DENIED_AT = message(
    "Verdict",
    "The service at {host} denied {call} at {moment}, although the permissions allow it. {validity}",
)
DENIED_BY_ROLE = message(
    "Verdict",
    "The service accepts the key and denied {call} at {moment}: its role does not allow it. {validity}",
)
DENIED_BY_ROLE_AT = message(
    "Verdict",
    "The service at {host} accepts the key and denied {call} at {moment}: its role does not allow it. {validity}",
)
DONE = message(
    "Verdict", "The service allowed {call} at {moment}, although the permissions do not. {validity}"
)
DONE_AT = message(
    "Verdict", "The service at {host} allowed {call} at {moment}, although the permissions do not. {validity}"
)
CHECK_CONTRADICTS = message("Verdict", "The last check contradicts the permissions. {comparison} {validity}")
REVOKED = message("Verdict", "Revoked: the account service ended it at {moment}.")
CHECK_FAILED = message("Verdict", "The last check failed. {title}.")
UNTIL = message("Verdict", "Valid until {moment}.")
NO_END = message("Verdict", "It never expires.")
ALLOWED = message("Verdict", "Allowed: {rule}")
AND_ONE_MORE = message("Verdict", "Allowed: {first} And one more rule.")
AND_MORE = message("Verdict", "Allowed: {first} And {count} more rules.")
BY_ROLE = message("Verdict", "What it may do is decided by its role at the service.")
NOT_INSIDE = message("Verdict", "It does not say what it may do.")
UNREADABLE = message("Verdict", "What it may do could not be read.")

ERRORS: dict[str, Message] = {
    "form.empty": message("Verdict", "No credential: {evidence}"),
    "form.truncated": message("Verdict", "Only a part was copied: the end is missing. {evidence}"),
    "form.head-missing": message("Verdict", "Only a part was copied. {evidence}"),
    "form.case-changed": message("Verdict", "Do not use it. {evidence}"),
    "form.too-large": message("Verdict", "{evidence}"),
    "form.json": message("Verdict", "Damaged: what is inside cannot be read. {evidence}"),
    "form.base64": message("Verdict", "Damaged. {evidence}"),
    "kind.placeholder": message("Verdict", "Not a credential, but a placeholder for one. {evidence}"),
    "kind.encrypted": message("Verdict", "Encrypted by {by}: it must be decrypted before it can be used."),
    "kind.wrapper-lost": message(
        "Verdict", "Your code will reject this: the inner JWT stands without its wrapper."
    ),
    "kind.wrong-call": message("Verdict", "Your code will reject this: {evidence}"),
    "kind.foreign": message("Verdict", "Not a Momento credential. {evidence}"),
    "kind.unknown": message("Verdict", "No Momento credential found. {evidence}"),
    "kind.session-token": message("Verdict", "A login session of the console, not an API key."),
    "kind.refresh-token": message("Verdict", "A refresh token: it renews an API key and cannot make calls."),
    "kind.signed-url": message("Verdict", "The token of a signed URL: it works in that URL only."),
    "kind.endpoint-lost": message("Verdict", "Your code will reject this: only the inner JWT was copied."),
    "kind.v2-needs-endpoint": message("Verdict", "A version 2 key without its endpoint: SDKs need both."),
    "source.other-name": message("Verdict", "Your code will not find this. {evidence}"),
    "source.not-set": message("Verdict", "Your code will not find this. {evidence}"),
    "endpoint.missing": message("Verdict", "The endpoint is missing, so no call can be made."),
    "endpoint.not-a-host": message("Verdict", "The endpoint is written wrongly: {evidence}"),
    "endpoint.wrong-host": message("Verdict", "The endpoint is wrong: {evidence}"),
    "endpoint.lookalike": message("Verdict", "Do not use: the host only looks like Momento's."),
    "endpoint.mismatch": message("Verdict", "Do not use: it names two different endpoints."),
    "time.missing": message("Verdict", "A token without an expiry: the service does not issue these."),
    "permission.none": message("Verdict", "It may do nothing: it contains no permission."),
    "permission.widened": message("Verdict", "Do not hand it out: it may do more than was asked for."),
}
EMPTY_ENDPOINT = message("Verdict", "A version 2 key whose endpoint is empty: SDKs need both.")
COMMENTED_ENDPOINT = message("Verdict", "A version 2 key whose endpoint is commented out: SDKs need both.")
ENDPOINT_TOO = message("Verdict", "And its endpoint is missing: SDKs need both.")
"""What is said behind the damage for which an SDK rejects the key itself."""
TWO = message("Verdict", "{first} {second}")
GAP = message("Verdict", "Characters are missing in the middle")
BREAKS_OFF = message("Verdict", "Only a part was copied: it breaks off after {count} characters.")
WARNINGS: dict[str, Message] = {
    "source.other-name": message(
        "Verdict", "The name of a variable looks mistyped. {evidence} {validity} {rights}"
    ),
    "time.expiring": message("Verdict", "Expires soon. {validity} {rights}"),
    "endpoint.unknown-domain": message(
        "Verdict", "The host is not one of Momento's: a call would send the secret there. {validity} {rights}"
    ),
    "endpoint.wrong-host": message("Verdict", "{evidence} {validity} {rights}"),
    "source.overridden": message("Verdict", "{evidence} {validity} {rights}"),
    "source.commented": message("Verdict", "{evidence} {validity} {rights}"),
    "permission.super-user": message(
        "Verdict", "Nothing wrong found, but it may do everything: keep it on servers. {validity}"
    ),
}
WARNINGS_CHECKED: dict[str, Message] = {
    "time.expiring": message("Verdict", "{works} Expires soon. {validity} {rights}"),
    "source.overridden": message("Verdict", "{works} {evidence} {validity} {rights}"),
    "source.commented": message("Verdict", "{works} {evidence} {validity} {rights}"),
    "permission.super-user": message(
        "Verdict", "{works} It may do everything: keep it on servers. {validity}"
    ),
}
"""The same once the service accepted it. What is not listed is :data:`WORKS_BUT`."""
CAUSES: dict[str, Message] = {
    "repair.whitespace": message("Verdict", "white space around the credential"),
    "repair.line-wrap": message("Verdict", "white space inside the credential"),
    "repair.quotes": message("Verdict", "quotes around the credential"),
    "repair.prefix": message("Verdict", "a word before the credential"),
    "repair.assignment": message("Verdict", "the name of the variable is part of the text"),
    "repair.json-field": message("Verdict", "a whole JSON document instead of one field"),
    "repair.raw-json": message("Verdict", "the wrapper is not Base64-encoded"),
    "repair.command": message("Verdict", "a whole command instead of the credential"),
    "repair.invisible": message("Verdict", "invisible characters in the credential"),
    "repair.escape": message("Verdict", "escaped characters in the credential"),
    "repair.base64-variant": message("Verdict", "an unusual form of Base64"),
    "repair.double-base64": message("Verdict", "the credential is Base64-encoded twice"),
    "repair.not-encoded": message("Verdict", "below `data` it has to be encoded in Base64 once more"),
    "repair.duplicate-paste": message("Verdict", "the credential stands there twice"),
    "repair.encoding": message("Verdict", "the encoding of the file"),
    "repair.surrounding-text": message("Verdict", "other text around the credential"),
    "repair.typography": message("Verdict", "some characters were replaced by similar ones"),
    "repair.swapped": message("Verdict", "the credential stands where the endpoint belongs"),
}
"""Why an SDK rejects a text that this program could repair."""
BEHIND = message("Verdict", "`{text}` after the credential")
"""The cause where little stands behind it, such as the comma of a list."""
CAUSES_OF_ONE: dict[str, Message] = {
    "repair.invisible": message("Verdict", "an invisible character in the credential"),
    "repair.escape": message("Verdict", "an escaped character in the credential"),
    "repair.typography": message("Verdict", "one character was replaced by a similar one"),
}
"""The same where one character only is concerned."""
MEND_FIRST = message("Verdict", "Repair this before use: {what}. {validity} {rights}")
"""For a repair that the official SDKs can do without, but others may not."""
NAMED = frozenset(
    {"repair.whitespace", "repair.line-wrap", "repair.quotes", "repair.prefix", "repair.base64-variant"}
)
"""Causes whose place says what it is, better than the words above, which are for a report that was read back."""
PLACED = frozenset({"repair.typography", "repair.invisible", "repair.escape"})
"""Causes that a person finds only with their place."""

STAND_INS: dict[Sort, tuple[Message, Message]] = {
    Sort.REFERENCE: (
        message("Verdict", "`{name}` was never replaced: the secret should come from {by}."),
        message("Verdict", "A reference that was never replaced: the secret should come from {by}."),
    ),
    Sort.MASK: (
        message("Verdict", "`{name}` is only a masked copy: the secret was hidden by {by}."),
        message("Verdict", "Only a masked copy: the secret was hidden by {by}."),
    ),
    Sort.NOTHING: (
        message("Verdict", "`{name}` was never set: it contains only the word `{by}`."),
        message("Verdict", "No value was set: there is only the word `{by}`."),
    ),
    Sort.TEMPLATE: (
        message("Verdict", "`{name}` contains the placeholder of an example, not a credential."),
        message("Verdict", "The placeholder of an example, not a credential."),
    ),
}
"""What stands in the place of a credential: with the name of its variable, and without."""
BRIEF_STAND_INS: dict[Sort, Message] = {
    Sort.REFERENCE: message("Verdict", "never replaced"),
    Sort.MASK: message("Verdict", "a masked copy"),
    Sort.NOTHING: message("Verdict", "never set"),
    Sort.TEMPLATE: message("Verdict", "the placeholder of an example"),
}
