"""Where commands stand in a text: lines that a shell, a Dockerfile or a script would run, with those that continue them."""
# ruff: noqa: E501 - the list of programs

from __future__ import annotations

import re
from collections.abc import Iterator

from inspector.credential.reading.marks import has_names, hints
from inspector.credential.reading.names import is_endpoint, key_strength
from inspector.credential.text.patterns import pattern

MOST_LINES = 600
LONGEST_LINE = 24_000
LONGEST = 40_000
"""Characters of one command."""

_PROGRAMS = """
curl wget http https xh httpie grpcurl evans ghz hey ab k6 vegeta momento redis-cli valkey-cli iredis docker docker-compose podman
nerdctl kubectl k oc helm helmfile aws gcloud az azd fly flyctl vercel netlify heroku railway render wrangler firebase supabase gh
glab circleci doppler op vault chamber consul nomad terraform tofu pulumi sls serverless sam cdk ansible ansible-playbook npm npx
yarn pnpm node deno bun python python3 pip uv go cargo java mvn gradle dotnet php ruby bundle rails mix elixir iex cf now eb copilot
export set setx setenv env declare local readonly typeset unset echo printf printenv print read source sudo time nohup exec ssh scp sh bash zsh
pwsh powershell Invoke-WebRequest Invoke-RestMethod iwr irm Set-Item New-Item dapr minikube kind eksctl skaffold tilt act make just
task cat tee openssl websocat wscat postman newman claude code cursor mcp systemctl systemd-run launchctl crontab ENV ARG RUN SetEnv
fastcgi_param proxy_set_header jq sed awk grep base64 pbcopy xclip dig nc telnet turbo nx lerna expo eas surge pm2 forever
supervisorctl Write-Output Write-Host
"""
_PROMPT = r"(?:\s*+[A-Za-z]:\\[^>\n]{0,200}>|\s*+(?:PS[^>\n]{0,200}>|[\w.@~:/\-\[\]() ]{0,80}[$#%>\u276f\u279c]|[$#%>]|\++)[ \t]++)?[ \t]*+"
_BEFORE = (
    r"(?:(?:sudo(?: -\w+)*|time|nohup|exec|env|command|winpty|&|-|-\s*run:|run:|RUN|CMD|&&|\|)[ \t]++){0,6}"
)
_SETTING = r"(?:[A-Za-z_]\w{0,80}=(?:\"[^\"\n]*\"|'[^'\n]*'|[^\s\"';&|]*)[ \t]++)*"
_COMMAND = pattern(
    rf"^{_PROMPT}{_BEFORE}{_SETTING}{_BEFORE}(?P<program>(?:[\w./\\~-]*[/\\])?(?:{'|'.join(map(re.escape, sorted(_PROGRAMS.split(), key=len, reverse=True)))})(?:\.exe|\.cmd)?)(?=[ \t])",
    re.MULTILINE,
)
_INLINE = pattern(
    rf"^{_PROMPT}(?:[A-Za-z_]\w{{0,80}}=(?:\"[^\"\n]*\"|'[^'\n]*'|[^\s\"';&|]+)[ \t]++)+[\w./-]+",
    re.MULTILINE,
)
_OPTIONED = pattern(
    rf"^{_PROMPT}[\w./\\~-]+(?:[ \t][^\n]*)?[ \t][-\u2013\u2014/]{{1,2}}[A-Za-z][\w-]*[ \t=]", re.MULTILINE
)
_POWERSHELL = pattern(
    r"^[^\n]{0,80}(?:\$env:[A-Za-z_]\w*[ \t]*=|SetEnvironmentVariable\()", re.MULTILINE | re.IGNORECASE
)
_CONTINUED = pattern(r"(?:[^\n\\^`]|[\\^`](?!\r?\n)|[\\^`][ \t]*\r?\n)*")
_LONG_LINE = pattern(r"[^\n]{4,}")
"""A line in which something may stand."""
_CONTINUING = pattern(r"[\\^`\"'{][ \t]*\r?$")
_NAME = pattern(r"[A-Za-z_][\w-]{1,80}")


def matters_by_name(line: str) -> bool:
    """Whether a line names a credential or an endpoint."""
    return any(key_strength(each[0]) > 1 or is_endpoint(each[0]) for each in _NAME.finditer(line[:4_000]))


def commands(raw: str) -> Iterator[tuple[int, int, str]]:
    """Start and end of each command, its continued lines included, and its program."""
    at = told = 0
    while told < MOST_LINES:
        told_line = _LONG_LINE.search(raw, at)
        if told_line is None:
            return
        at, stop = told_line.span()
        line = told_line[0]
        tells = hints(line) or has_names(line) or (_CONTINUING.search(line) and _COMMAND.match(line))
        if len(line) > LONGEST_LINE or not tells:
            at = stop + 1
            continue
        told += 1
        found = _COMMAND.match(line)
        other = None if found else _INLINE.match(line) or _POWERSHELL.match(line) or _OPTIONED.match(line)
        if found or (other and (hints(line) or matters_by_name(line))):
            end = _end(raw, at)
            yield at, end, found["program"] if found else ""
            at = end + 1
        else:
            at = stop + 1


def _end(raw: str, start: int) -> int:
    """Where a command ends: with the line, or later where the line or a quote is continued."""
    found = _CONTINUED.match(raw, start, start + 40_000)
    end = found.end() if found else start
    brace = re.search(r"@\{[^}\n]*$", raw[start:end])
    if brace is not None:  # a hash table of PowerShell goes on to its brace
        close = raw.find("}", end, end + 8_000)
        return end if close < 0 else close + 1
    for quote in "'\"":
        if raw.count(quote, start, end) % 2 and end < len(raw):
            close = raw.find(quote, end, end + 20_000)
            if close > 0:
                more = _CONTINUED.match(raw, close, close + 20_000)
                return more.end() if more else close + 1
    return end
