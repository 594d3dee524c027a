"""The arguments of a call in source code: what a person would say that it gets, where the same text says it."""

from __future__ import annotations

import re

from inspector.credential.text.patterns import pattern

_LONGEST = 8_192
"""Characters of one call's arguments."""
_DEEPEST = 3
"""Names that stand for names."""
_TOKEN = pattern(r'"(?:[^"\\\n]|\\.)*+"|\'(?:[^\'\\\n]|\\.)*+\'|`[^`\n]*+`|[()\[\]{},]')
_NAMED = pattern(r"[\"']?[A-Za-z_]\w{0,60}[\"']?\s*(?::(?!:)|=(?!=))\s*")
_LITERAL = pattern(
    r"(?:String::from\(\s*)?[bBrRuUfF@$]{0,2}([\"'`])(?P<text>[^\"'`\\\s]+)\1\)?(?:\.\w{1,20}\(\))*[!?]*"
)
_NAME = pattern(r"[&*$@]{0,2}(?P<name>[A-Za-z_]\w{0,80})(?:\.(?:clone|to_string|as_str|to_owned)\(\))*!?")
_ATTRIBUTE = pattern(r"(?:[A-Za-z_]\w{0,60}(?:\(\))?[!?]?(?:\.|->|::))+(?P<name>[A-Za-z_]\w{0,80})(?:\(\))?")
_TAKEN_OUT = pattern(
    r"(?:\.(?:get_secret_value|expose_secret|value|strip|trim|clone|to_string|as_str)(?:\(\))?)*[!?]?\Z"
)
"""What takes a text out of an object for secrets, and does not change it."""
_OF_SETTINGS = pattern(r"^[ \t]*(?:export[ \t]+)?(?P<name>[A-Z][A-Z0-9_]{3,60})=", re.MULTILINE)
_OF_ENVIRONMENT = pattern(
    r"(?:\w+::)*(?:os\.environ(?:\.get)?|os\.getenv|process\.env|import\.meta\.env|Deno\.env\.get|os\.Getenv"
    r"|System\.getenv|System\.fetch_env!|System\.get_env|Environment\.GetEnvironmentVariable|env::var|getenv"
    r"|ENV\.fetch|\$_ENV|ENV)"
    r"[\[(.]\s*[\"']?(?P<name>[A-Za-z_]\w{0,80})[\"']?(?:\s*,\s*[\"']{2})?\s*[\])]?"
    r"(?:\.(?:unwrap|expect)\([^()]{0,80}\))?[!?]?(?:\s*(?:\?\?|\|\|)\s*[\"'`]{2})?"
)
_WHOLE = pattern(
    r"(?:[A-Za-z_]\w{0,60}\s*[:=]\s*)?[bBrRuUfF@$]{0,2}(?P<quotes>\"\"\"|[\"'`])(?P<text>.+)(?P=quotes)",
    re.DOTALL,
)
_VARIABLE = pattern(r"[A-Z][A-Z0-9_]{3,60}")
_BARE = pattern(r"[A-Za-z0-9+/_.=-]{20,}")
_ASSIGNED = (
    r"(?:(?<![\w.$-])|(?<=process\.env\.)|(?<=import\.meta\.env\.))[$]?{name}[\"'\])]*[ \t]*"
    r"(?::[ \t]*[&'\w]{{1,30}}(?:[ \t]\w{{1,20}})?[ \t]*(?==))?(?::=|=(?![=>~])|:(?!:))[ \t]*(?P<value>[^\n]*)"
)
_SET = (
    r"(?i:setenv|putenv|setenvironmentvariable|setproperty)\([ \t]*[\"']{name}[\"'][ \t]*,[ \t]*"
    r"(?P<value>\"[^\"\n]*\"|'[^'\n]*')"
)
_LISTED = (
    r"(?:-[ \t]+)?\bname[\"']?[ \t]*:[ \t]*[\"']?{name}[\"']?[ \t]*,?[ \t]*\r?\n"
    r"[ \t]*[\"']?value[\"']?[ \t]*:[ \t]*(?P<value>[^\n]*)"
)
_COMMENT = pattern(r"(?:^|[\s\"'`]|\\n)(?:#|//|--|/\*|<!--|REM\s)|^\s*[*;-]")
_STATEMENT = pattern(r"(?:\"[^\"]*+\"|'[^']*+'|`[^`]*+`|[^;\"'`])*+")
_REMARK = pattern(r"\s(?:#|//)\s.*$")
_CODE_BEFORE = pattern(
    r"^[\s>+]*$|(?:^|[\s(])(?:return|await|new|try[!?]?|throw|yield)\s+$|(?:=|=>|->|<-|&&|\|\||\?\?|[{&?|])\s*$"
    r"|(?<=[\w!>)\]])[(\[]\s*$|[(\[{][^\"'`]{0,300},\s*$|(?:^|[{(,])\s*[\"']?(?P<label>\w+)[\"']?\s*:\s*$"
)
_AGAINST = pattern(r"(?i)\b(?:not|never|don.t|avoid|instead|wrong|bad|fails?|incorrect|invalid)\b")
_TRIPLE = ('"""', "'''")
_QUALIFIED = pattern(r"[\w.:\\]*$")


def is_code(text: str, at: int) -> bool:
    """Whether what begins at ``at`` is read by a program: no comment, no sentence, no string."""
    start = text.rfind("\n", 0, at) + 1
    before = _QUALIFIED.sub("", text[max(start, at - 500) : at])
    found = _CODE_BEFORE.search(before)
    if found is None or _COMMENT.search(before) or (found["label"] and _AGAINST.search(found["label"])):
        return False
    above = text[max(0, start - 300) : start].rstrip().rpartition("\n")[2]
    if above.endswith(":") and _AGAINST.search(above):
        return False
    opened = text.rfind("/*", 0, at) > text.rfind("*/", 0, at)
    return (
        not opened
        and text.rfind("<!--", 0, at) <= text.rfind("-->", 0, at)
        and not any(text.count(quotes, 0, at) % 2 for quotes in _TRIPLE)
    )


class Arguments:
    """Reads the arguments of calls in one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, set[str]] = {}

    def inside(self, start: int) -> str | None:
        """What stands between the bracket that ends at ``start`` and the one that closes it, if there is one."""
        depth = 1
        for token in _TOKEN.finditer(self._text, start, start + _LONGEST):
            depth += (token[0] in "([{") - (token[0] in ")]}")
            if depth == 0:
                return self._text[start : token.start()]
        return None

    def values(self, inside: str, *, of_variable: bool) -> set[str]:
        """The text that each argument stands for; those that nobody can know are left out."""
        found: set[str] = set()
        for piece in _pieces(inside):
            named = _NAMED.match(piece)
            value = piece[named.end() :] if named else piece
            literal = _LITERAL.fullmatch(value)
            if of_variable:
                found |= self.assigned(literal["text"]) if literal else set()
            else:
                found |= self._value(value, 0)
        return found

    def written(self, inside: str) -> set[str]:
        """The texts that stand there as they are, whatever they hold."""
        return {found["text"] for each in _pieces(inside) if (found := _WHOLE.fullmatch(each)) is not None}

    def variables(self, inside: str, *, of_variable: bool) -> set[str]:
        """The environment variables that a call reads: its arguments name them, or read them themselves."""
        found = set()
        for piece in _pieces(inside):
            named = _NAMED.match(piece)
            value = piece[named.end() :] if named else piece
            told = _LITERAL.fullmatch(value) if of_variable else None
            read = _environment(value) or self._looked_up(value)
            name = told["text"] if told else read["name"] if read and not of_variable else ""
            if _VARIABLE.fullmatch(name):
                found.add(name)
        return found

    def assigned(self, name: str, depth: int = 0) -> set[str]:
        """What the text assigns to a name; nothing where it does so more than once."""
        if name in self._known:
            return self._known[name]
        self._known[name] = set()  # a name that stands for itself
        values = self._written_for(name)
        if len(values) == 1 and depth < _DEEPEST:
            self._known[name] = self._value(values[0], depth + 1)
        return self._known[name]

    def _written_for(self, name: str) -> list[str]:
        """The expressions that are assigned to a name, but for those that only take over what stands elsewhere."""
        values = []
        ways = (each.format(name=re.escape(name)) for each in (_ASSIGNED, _SET, _LISTED))
        for found in (found for way in ways for found in re.finditer(way, self._text)):
            line = self._text.rfind("\n", 0, found.start()) + 1
            statement = _STATEMENT.match(_REMARK.sub("", found["value"]))
            value = statement[0].strip().rstrip(",} \t") if statement else ""
            own = _environment(value)
            if own is not None and own["name"] == name:
                continue  # it only takes over what stands elsewhere
            if not value.startswith(name) and not _COMMENT.search(self._text[line : found.start()]):
                values.append(value)
        return values

    def _looked_up(self, name: str) -> re.Match[str] | None:
        """The variable of the environment that a name stands for, where it is assigned once."""
        named = _NAME.fullmatch(name)
        values = self._written_for(named["name"]) if named is not None else []
        return _environment(values[0]) if len(values) == 1 else None

    def _of_settings(self, attribute: re.Match[str], depth: int) -> set[str]:
        """What the environment variable holds that an object of settings has under a name like its own."""
        path = [_joined(each) for each in re.split(r"\W+", attribute[0]) if each]
        alike = {"".join(path[-count:]) for count in (1, 2)}
        names = {each["name"] for each in _OF_SETTINGS.finditer(self._text) if _joined(each["name"]) in alike}
        return self.assigned(names.pop(), depth) if len(names) == 1 else set()

    def _value(self, value: str, depth: int) -> set[str]:
        literal = _LITERAL.fullmatch(value)
        if literal is not None:
            return {literal["text"]}
        named = _environment(value) or _NAME.fullmatch(value)
        if named is not None:
            return self.assigned(named["name"], depth)
        attribute = _ATTRIBUTE.fullmatch(_TAKEN_OUT.sub("", value))
        if attribute is not None:
            return self._of_settings(attribute, depth)
        return {value} if depth and _BARE.fullmatch(value) else set()


def _environment(value: str) -> re.Match[str] | None:
    """The variable of the environment that an expression reads; its last bracket may have been cut off."""
    return _OF_ENVIRONMENT.fullmatch(value) or _OF_ENVIRONMENT.fullmatch(f"{value})")


def _joined(name: str) -> str:
    """A name without case and underscores, as languages write the same one differently."""
    return name.replace("_", "").lower()


def _pieces(inside: str) -> list[str]:
    """The arguments, or the members of the one object that is the argument."""
    text = inside.strip()
    opened = text.find("{")
    if text.endswith("}") and re.fullmatch(r"[\w.:&]*\s*", text[: max(opened, 0)]):
        text = text[opened + 1 : -1]
    pieces, start, depth = [], 0, 0
    for token in _TOKEN.finditer(text):
        depth += (token[0] in "([{") - (token[0] in ")]}")
        if token[0] == "," and depth == 0:
            pieces.append(text[start : token.start()])
            start = token.end()
    return [each.strip() for each in (*pieces, text[start:])]
