"""Commands that encode the key in Base64 before a variable or a Secret gets it."""

from __future__ import annotations

import base64

import pytest

from inspector.cli.language import say
from inspector.credential.inspection import Source
from inspector.diagnosis.verdict.verdict import VerdictSeverity
from tests.diagnosis.verdict.answers import answer
from tests.samples import v1_key

KEY = v1_key()
ENCODED = base64.b64encode(KEY.encode()).decode()
SECRET = "kubectl create secret generic momento"


@pytest.mark.parametrize(
    "text",
    [
        f"{SECRET} --from-literal=MOMENTO_API_KEY=$(echo -n '{KEY}' | base64)",
        f'{SECRET} --from-literal=MOMENTO_API_KEY="$(printf %s "{KEY}" | base64 -w 0)"\n',
        f"echo '{KEY}' | base64 | {SECRET} --from-file=MOMENTO_API_KEY=/dev/stdin",
        f"MOMENTO_API_KEY=$(echo '{KEY}' | base64)",
        f"export MOMENTO_API_KEY=$(echo -n {KEY} | base64 -w0)\nnode app.js\n",
        f"MOMENTO_API_KEY=`echo {KEY} | base64`\n",
    ],
)
def test_a_command_encodes_the_key_for_what_decodes_nothing(text: str, source: Source) -> None:
    said = say(answer(text, source).sentence)
    assert said == "Your code will reject this: the credential is Base64-encoded twice."


@pytest.mark.parametrize(
    "text",
    [
        f"echo -n '{KEY}' | base64",
        f"echo -n {KEY} | base64 | pbcopy",
        f"echo -n '{KEY}' | base64 > secret.txt",
        f"MOMENTO_API_KEY=$(echo '{ENCODED}' | base64 -d)",
        f"{SECRET} --from-literal=MOMENTO_API_KEY=$(echo -n '{ENCODED}' | base64 --decode)",
        f"{SECRET} --from-literal=MOMENTO_API_KEY=$(echo -n '{KEY}')",
        f'kubectl patch secret m -p "{{\\"data\\":{{\\"MOMENTO_API_KEY\\":\\"$(echo -n \'{KEY}\' | base64)\\"}}}}"',
        f"# MOMENTO_API_KEY=$(echo '{KEY}' | base64)\n",
    ],
)
def test_an_encoding_for_what_decodes_it_is_sound(text: str, source: Source) -> None:
    found = answer(text, source)
    assert found.severity is not VerdictSeverity.ERROR, say(found.sentence)


@pytest.mark.parametrize("name", ["MOMENTO_API_KEY_B64", "MOMENTO_API_KEY"])
def test_an_encoded_variable_for_a_manifest_is_not_blamed(name: str) -> None:
    manifest = f"cat <<E | kubectl apply -f -\nkind: Secret\ndata:\n  MOMENTO_API_KEY: ${name}\nE\n"
    found = answer(f"{name}=$(echo -n '{KEY}' | base64)\n{manifest}", Source())
    assert "twice" not in say(found.sentence)
