"""Carriers: what people and programs put around a key, its name and its endpoint. Each gives a text for the three."""

from __future__ import annotations

import base64
import html
import json
import quopri
from collections.abc import Callable
from urllib.parse import quote

Carrier = Callable[[str, str, str], str]
"""From key, name of its variable and endpoint to a text."""


def _partner(name: str) -> str:
    return name.replace("API_KEY", "ENDPOINT")


CARRIERS: dict[str, Carrier] = {
    "env": lambda k, n, e: f"NODE_ENV=production\n{n}={k}\n{_partner(n)}={e}\nPORT=80\n",
    "env, quoted": lambda k, n, e: f'# keys\n{n}="{k}"\n{_partner(n)}="{e}"\n',
    "env, single quotes": lambda k, n, e: f"{n}='{k}' # prod\n{_partner(n)}='{e}'\n",
    "exports": lambda k, n, e: f"export {n}={k}\nexport {_partner(n)}={e}\n",
    "JSON": lambda k, n, e: json.dumps({"a": 1, n: k, _partner(n): e}),
    "JSON, indented": lambda k, n, e: json.dumps({"x": [1, {"momento": {n: k, _partner(n): e}}]}, indent=2),
    "name and value": lambda k, n, e: json.dumps(
        {"env": [{"name": n, "value": k}, {"name": _partner(n), "value": e}]}
    ),
    "docker inspect": lambda k, n, e: json.dumps(
        [{"Config": {"Env": ["A=b", f"{n}={k}", f"{_partner(n)}={e}"]}}]
    ),
    "JSON log": lambda k, n, e: (
        json.dumps({"level": "info", "msg": "x", n: k, _partner(n): e}) + '\n{"level":"info"}\n'
    ),
    "JSON in JSON": lambda k, n, e: json.dumps({"SecretString": json.dumps({n: k, _partner(n): e})}),
    "YAML": lambda k, n, e: (
        f"services:\n  app:\n    environment:\n      {n}: {k}\n      {_partner(n)}: {e}\n"
    ),
    "YAML, quoted": lambda k, n, e: f"env:\n  {n}: \"{k}\"\n  {_partner(n)}: '{e}'\n",
    "YAML list": lambda k, n, e: f"env:\n- name: {n}\n  value: {k}\n- name: {_partner(n)}\n  value: {e}\n",
    "compose list": lambda k, n, e: (
        f"services:\n  a:\n    environment:\n      - {n}={k}\n      - {_partner(n)}={e}\n"
    ),
    "Secret": lambda k, n, e: (
        "apiVersion: v1\nkind: Secret\ndata:\n"
        f"  {n}: {base64.b64encode(k.encode()).decode()}\n  {_partner(n)}: {base64.b64encode(e.encode()).decode()}\n"
    ),
    "TOML": lambda k, n, e: f'title = "x"\n[momento]\n{n} = "{k}"\n{_partner(n)} = "{e}"\n',
    "INI": lambda k, n, e: f"[default]\n{n}={k}\n{_partner(n)}={e}\n[other]\na=b\n",
    "unit": lambda k, n, e: (
        f'[Service]\nEnvironment="{n}={k}"\nEnvironment="{_partner(n)}={e}"\nExecStart=/a\n'
    ),
    "properties": lambda k, n, e: f"#x\nserver.port=80\n{n}={k}\n{_partner(n)}={e}\n",
    "XML": lambda k, n, e: (
        f'<?xml version="1.0"?>\n<c><add key="{n}" value="{k}"/><add key="{_partner(n)}" value="{e}"/></c>\n'
    ),
    "property list": lambda k, n, e: (
        '<?xml version="1.0"?>\n<plist version="1.0"><dict>\n<key>' + n + f"</key>\n<string>{k}</string>\n"
        f"<key>{_partner(n)}</key>\n<string>{e}</string>\n</dict></plist>\n"
    ),
    "CSV": lambda k, n, e: f"id,{n},{_partner(n)}\n1,{k},{e}\n",
    "TSV": lambda k, n, e: f"Key\tValue\n{n}\t{k}\n{_partner(n)}\t{e}\n",
    "Markdown table": lambda k, n, e: (
        f"| name | value |\n|---|---|\n| {n} | `{k}` |\n| {_partner(n)} | `{e}` |\n"
    ),
    "box": lambda k, n, e: f"┌──┬──┐\n│ {n} │ {k} │\n│ {_partner(n)} │ {e} │\n└──┴──┘\n",
    "columns": lambda k, n, e: (
        f"Name                 Value\n----                 -----\n{n:30} {k}\n{_partner(n):30} {e}\n"
    ),
    "fence": lambda k, n, e: (
        f"Here it is:\n\n```bash\nexport {n}={k}\nexport {_partner(n)}={e}\n```\n\nThanks!\n"
    ),
    "docker run": lambda k, n, e: (
        f"docker run --rm -e NODE_ENV=production -e {n}={k} -e {_partner(n)}={e} -p 80:80 img\n"
    ),
    "one line": lambda k, n, e: f"{n}={k} {_partner(n)}={e} node app.js\n",
    "helm": lambda k, n, e: f"helm upgrade a . --set replicas=2 --set env.{n}={k},env.{_partner(n)}={e}\n",
    "setx": lambda k, n, e: f'setx {n} "{k}"\nsetx {_partner(n)} "{e}"\n',
    "PowerShell": lambda k, n, e: f'PS C:\\> $env:{n} = "{k}"\nPS C:\\> $env:{_partner(n)} = "{e}"\n',
    "az": lambda k, n, e: (
        f'az webapp config appsettings set -g r -n a --settings A=1 {n}="{k}" {_partner(n)}="{e}"\n'
    ),
    "kubectl": lambda k, n, e: (
        f"$ kubectl create secret generic m --from-literal={n}='{k}' --from-literal={_partner(n)}={e}\n"
    ),
    "Dockerfile": lambda k, n, e: f"FROM node\nENV {n}={k} \\\n    {_partner(n)}={e}\nCMD node\n",
    "fish": lambda k, n, e: f"set -gx {n} {k}\nset -gx {_partner(n)} {e}\n",
    "JavaScript": lambda k, n, e: f"const {n} = '{k}';\nconst {_partner(n)} = '{e}';\nrun();\n",
    "JavaScript object": lambda k, n, e: (
        f"module.exports = {{\n  env: {{ {n}: '{k}', {_partner(n)}: '{e}' }},\n}};\n"
    ),
    "Python": lambda k, n, e: f'import os\nos.environ["{n}"] = "{k}"\nos.environ["{_partner(n)}"] = "{e}"\n',
    "Python dict": lambda k, n, e: repr({"A": 1, n: k, _partner(n): e}),
    "Go": lambda k, n, e: f'const (\n\t{n} = "{k}"\n\t{_partner(n)} = "{e}"\n)\n',
    "Terraform": lambda k, n, e: (
        f'resource "x" "y" {{\n  environment = {{\n    {n} = "{k}"\n    {_partner(n)} = "{e}"\n  }}\n}}\n'
    ),
    "Java": lambda k, n, e: (
        f'System.setProperty("{n}", "{k}");\nSystem.setProperty("{_partner(n)}", "{e}");\n'
    ),
    "PHP": lambda k, n, e: f"<?php\nreturn ['{n}' => '{k}', '{_partner(n)}' => '{e}'];\n",
    "Ruby": lambda k, n, e: f"ENV['{n}'] = '{k}'\nENV['{_partner(n)}'] = '{e}'\n",
    "registry": lambda k, n, e: (
        "Windows Registry Editor Version 5.00\n\n[HKEY_CURRENT_USER\\Environment]\n"
        f'"{n}"="{k}"\n"{_partner(n)}"="{e}"\n'
    ),
    "toString": lambda k, n, e: f"Config{{{n}='{k}', {_partner(n)}='{e}'}}\n",
    "log": lambda k, n, e: (
        f"2026-11-28T06:00:01Z web-1 app[12]: start {n}={k} {_partner(n)}={e} ok\n2026-11-28 next\n"
    ),
    "chat": lambda k, n, e: f"[10:31] Jo: here\n{n}={k}\n[10:32] Jo: and\n{_partner(n)}={e}\nthanks\n",
    "notebook": lambda k, n, e: json.dumps(
        {
            "cells": [
                {"cell_type": "code", "source": ["import a\n", f'{n} = "{k}"\n', f'{_partner(n)} = "{e}"\n']}
            ]
        }
    ),
    "process": lambda k, n, e: f"PATH=/bin\0{n}={k}\0{_partner(n)}={e}\0",
    "colours": lambda k, n, e: f"\x1b[32mINFO\x1b[0m config\n{n}={k}\n{_partner(n)}={e}\n",
}
"""Carriers that say both names."""


def _mail(text: str) -> str:
    return f"Hello,\n\nthis is what we have:\n\n{text.strip()}\n\nRegards,\nJo\n"


NESTS: dict[str, Callable[[str], str]] = {
    "mail": _mail,
    "quoted mail": lambda text: (
        "Jo wrote:\n" + "".join(f"> {line}\n" for line in text.splitlines()) + "> \nYes.\n"
    ),
    "fence": lambda text: f"See:\n```\n{text.strip()}\n```\nThanks\n",
    "tilde fence": lambda text: f"~~~text\n{text.strip()}\n~~~\n",
    "Jira": lambda text: "{code:title=x}\n" + text.strip() + "\n{code}\n",
    "JSON log": lambda text: json.dumps({"ts": 1, "level": "error", "message": text}) + "\n",
    "JSON": lambda text: json.dumps({"a": {"log": [1, text]}}, indent=1),
    "YAML block": lambda text: (
        "data:\n  config: |\n" + "".join(f"    {line}\n" for line in text.splitlines())
    ),
    "base64": lambda text: base64.b64encode(text.encode()).decode() + "\n",
    "quoted-printable": lambda text: quopri.encodestring(text.encode()).decode(),
    "HTML": lambda text: f"<html><body><p>Hi</p><pre>{html.escape(text)}</pre></body></html>\n",
    "URL": lambda text: f"https://app.example.com/x?a=b&q={quote(text, safe='')}&c=d\n",
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "prompt": lambda text: f"user@host:~$ cat file\n{text.strip()}\nuser@host:~$\n",
    "log prefix": lambda text: "".join(
        f"2026-11-28T06:00:01.{i:03}Z app-1 | {line}\n" for i, line in enumerate(text.splitlines())
    ),
    "numbered lines": lambda text: "".join(
        f"{number:6}\t{line}\n" for number, line in enumerate(text.splitlines(), 1)
    ),
    "diff": lambda text: (
        "--- a/x\n+++ b/x\n@@ -1,0 +1,9 @@\n" + "".join(f"+{line}\n" for line in text.splitlines())
    ),
    "containers": lambda text: "".join(f"web-1  | {line}\n" for line in text.splitlines()),
    "remarks": lambda text: "".join(f"# {line}\n" for line in text.splitlines()),
    "coloured lines": lambda text: "".join(f"\x1b[32m{line}\x1b[0m\n" for line in text.splitlines()),
    "non-breaking spaces": lambda text: text.replace(" ", "\u00a0"),
    "breaks of HTML": lambda text: "<p>" + html.escape(text.strip()).replace("\n", "<br>\n") + "</p>\n",
}
"""What a text as a whole is put into."""
