"""What stands where a credential belongs, and who should have put it there, hid it or encrypted it."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.model.kinds import Kind
from inspector.credential.model.placeholder import Sort
from inspector.credential.paste.placeholders import placeholder
from tests.credential.make import NOW, key_v1

REFERENCES = {
    "${{ secrets.MOMENTO_API_KEY }}": "GitHub Actions",
    "${ssm:/momento/key}": "Serverless Framework",
    "{{resolve:secretsmanager:momento:SecretString:key}}": "CloudFormation",
    "!Ref MomentoKey": "CloudFormation",
    "arn:aws:secretsmanager:us-west-2:1:secret:momento": "AWS Secrets Manager",
    "arn:aws:ssm:us-west-2:1:parameter/momento": "AWS Systems Manager Parameter Store",
    "arn:aws:s3:::bucket/.env": "Amazon S3",
    "awssm://momento": "AWS Secrets Manager",
    "awsps://momento": "AWS Systems Manager Parameter Store",
    "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/m/)": "Azure Key Vault",
    "https://v.vault.azure.net/secrets/m": "Azure Key Vault",
    "@Microsoft.AppConfiguration(Endpoint=x)": "Azure App Configuration",
    "secretref:momento": "Azure Container Apps",
    "vault://secret/momento#key": "HashiCorp Vault",
    '{{ with secret "secret/momento" }}': "Vault Agent",
    "op://vault/item/key": "1Password",
    "bws://id": "Bitwarden",
    "gcp-sm://momento": "Google Secret Manager",
    "projects/1/secrets/momento/versions/latest": "Google Secret Manager",
    "ref+awssecrets://momento/key": "vals",
    "doppler://momento": "Doppler",
    "infisical://momento": "Infisical",
    "lastpass://momento": "LastPass",
    "pass://momento": "pass",
    "conjur:momento": "Conjur",
    "chamber:momento": "chamber",
    "secretKeyRef": "Kubernetes",
    "externalSecret": "External Secrets",
    "import.meta.env.VITE_KEY": "Vite",
    "process.env.MOMENTO_API_KEY": "Node.js",
    "os.environ['MOMENTO_API_KEY']": "Python",
    "ENV['MOMENTO_API_KEY']": "Ruby",
    'System.getenv("MOMENTO_API_KEY")': "Java",
    'Environment.GetEnvironmentVariable("K")': ".NET",
    'os.Getenv("MOMENTO_API_KEY")': "Go",
    'std::env::var("MOMENTO_API_KEY")': "Rust",
    "$_ENV['MOMENTO_API_KEY']": "PHP",
    'System.get_env("MOMENTO_API_KEY")': "Elixir",
    "var.momento_api_key": "Terraform",
    "${var.momento_api_key}": "Terraform",
    "{{ .Values.momento.key }}": "Helm",
    "{{ lookup('env', 'KEY') }}": "Ansible",
    "{{ momento_key }}": "a template engine, Ansible or Postman",
    "{% momento %}": "a template engine",
    "#{MomentoKey}": "Octopus Deploy or a template",
    "__MOMENTO_KEY__": "a token replacement task",
    "%env(MOMENTO_API_KEY)%": "Symfony",
    "$(MOMENTO_API_KEY)": "Azure Pipelines, Kubernetes or a shell",
    "$(cat key.txt)": "a shell",
    "$env:MOMENTO_API_KEY": "PowerShell",
    "%MOMENTO_API_KEY%": "the Windows command line",
    "${MOMENTO_API_KEY}": "a shell, Docker Compose or the program that reads the file",
    "@@momento.key@@": "a template engine",
    "[object Promise]": "JavaScript, which printed an object in place of its value",
    "System.String[]": ".NET, which printed the type in place of the value",
    "<function get_key at 0x7f00>": "Python, which printed an object in place of its value",
    "com.x.Secret@1b2c3d4e": "Java, which printed an object in place of its value",
    "Optional.empty": "the program, which had no value",
    "/run/secrets/momento": "the program that reads the file",
    "env://MOMENTO_API_KEY": "the program that reads the environment",
}
MASKS = {
    "[MASKED]": "GitLab CI/CD",
    "[FILTERED]": "Rails, Sentry or Heroku",
    "(sensitive value)": "Terraform",
    "[secret]": "Pulumi",
    "SecretStr('**********')": "pydantic",
    "VALUE_SPECIFIED_IN_NO_LOG_PARAMETER": "Ansible (no_log)",
    "<concealed by 1Password>": "1Password",
    "System.Security.SecureString": "PowerShell (SecureString)",
    "[RESTRICTED]": "Doppler",
}
ENCRYPTED = {
    "$ANSIBLE_VAULT;1.1;AES256 6238": "Ansible Vault",
    "ENC[AES256_GCM,data:abcd,iv:x,tag:y,type:str]": "sops",
    "ENC[PKCS7,MIIB]": "hiera-eyaml",
    "ENC(x1y2z3)": "Jasypt",
    "{cipher}0011aabb": "Spring Cloud Config",
    "encrypted:BG4x8sq1u2": "dotenvx",
    "vault:v1:8SDd3WHDOjf7mq69": "HashiCorp Vault (transit)",
    "-----BEGIN PGP MESSAGE-----": "PGP",
    "-----BEGIN PKCS7-----": "PKCS #7",
    "U2FsdGVkX1+abcdefgh12345": "OpenSSL",
    "gAAAAABabcdefghijklmnopqrstu": "Fernet",
    "CfDJ8abcdefghijklmnopqrstuvwx": "ASP.NET Data Protection",
    "01000000d08c9ddf0115d1118c7a00c04fc297eb01": "Windows DPAPI (ConvertFrom-SecureString)",
    "{AQAAABAAAAAQ0000}": "Jenkins",
    "secure: abcdefghijklmnopqrstuvwx": "Travis CI or AppVeyor",
}
NOTHING = {
    "null": "null",
    "undefined": "undefined",
    "None": "None",
    "nil": "nil",
    "NaN": "NaN",
    "n/a": "n/a",
    "false": "false",
}


@pytest.mark.parametrize(
    ("text", "sort", "by"),
    [
        *((text, Sort.REFERENCE, by) for text, by in REFERENCES.items()),
        *((text, Sort.MASK, by) for text, by in MASKS.items()),
        *((text, Sort.ENCRYPTED, by) for text, by in ENCRYPTED.items()),
        *((text, Sort.NOTHING, by) for text, by in NOTHING.items()),
    ],
)
def test_the_system_behind_a_placeholder_is_named(text: str, sort: Sort, by: str) -> None:
    for given in (text, f'"{text}"'):
        found = placeholder(given)
        assert found is not None
        assert (found.sort, str(found.by)) == (sort, by)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "<your api key>",
            "YOUR_API_KEY",
            "changeme",
            "[API KEY]",
            "{api key}",
            "TODO",
            "xxx",
            "...",
            "example",
        ),
        *("\u3053\u3053\u306bAPI\u30ad\u30fc\u3092\u5165\u529b", "\u3042\u306a\u305f\u306eAPI\u30ad\u30fc"),
        "API\u30ad\u30fc\u3092\u3053\u3053\u306b\u8cbc\u308a\u4ed8\u3051\u3066\u304f\u3060\u3055\u3044",
    ],
)
def test_a_template_names_no_system(text: str) -> None:
    found = placeholder(text)
    assert found is not None
    assert (found.sort, str(found.by)) == (Sort.TEMPLATE, "")


def test_a_sentence_about_a_key_is_no_template() -> None:
    assert (
        placeholder(
            "API\u30ad\u30fc\u3092\u5165\u529b\u3057\u305f\u306e\u3067\u3059\u304c\u52d5\u304d\u307e\u305b\u3093"
        )
        is None
    )


def test_a_template_has_at_most_200_characters_within_its_quotes() -> None:
    for text in ("12345" + "6" * 195, f' "{"_" * 200}" '):
        found = placeholder(text)
        assert found is not None
        assert found.sort is Sort.TEMPLATE
    assert placeholder("12345" + "6" * 196) is None
    assert placeholder("_" * 201) is None


@pytest.mark.parametrize("text", ["", "hunter2hunter2", key_v1(), "https://console.gomomento.com/"])
def test_what_is_something_else_is_no_placeholder(text: str) -> None:
    assert placeholder(text) is None


@pytest.mark.parametrize("kind", ["secret", "config map"])
def test_what_kubectl_describe_shows_of_a_healthy_pod_is_a_mask(kind: str) -> None:
    found = inspect(f"MOMENTO_API_KEY:  <set to the key 'apiKey' in {kind} 'momento'>  Optional: false", NOW)
    assert found.kind is Kind.PLACEHOLDER
    assert found.facts.stand_in is Sort.MASK
    assert "kubectl describe" in str(found.why)
