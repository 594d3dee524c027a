"""What stands where a credential belongs: a reference, a mask, an encrypted value, or the word for nothing.

Each entry names the system that should have replaced a reference, the one that masked, or the one that encrypted. Shapes
are those of the systems' own documentation.
"""
# ruff: noqa: E501 - tables of shapes

from __future__ import annotations

import re
from functools import cache

from inspector.credential.model.placeholder import Placeholder, Sort
from inspector.credential.text.message import Message, message
from inspector.credential.text.patterns import pattern

LONGEST = 600
"""Characters of a value that may be a placeholder."""


_TYPE = message("Placeholder", "a program's secret type")
_SIZES = message("Placeholder", "kubectl describe, which shows sizes only")
_DESCRIBED = message("Placeholder", "kubectl describe, which shows the reference only")
_PIPELINES = message("Placeholder", "GitHub Actions, Azure Pipelines or the program that printed it")
_JENKINS = message("Placeholder", "CircleCI, Jenkins or the program that printed it")
_RAILS = message("Placeholder", "Rails, Sentry or Heroku")
TRAVIS = message("Placeholder", "Travis CI or AppVeyor")
_PAGE = message("Placeholder", "the page or program that showed it")
_PRINTED = message("Placeholder", "the program that printed it")
_CI = message("Placeholder", "the CI system")
_KEY_RING = message("Placeholder", "the system's key ring")
_ENVIRONMENT = message("Placeholder", "the program that reads the environment")
_FILE = message("Placeholder", "the program that reads the file")
_RUNTIME = message("Placeholder", "the JavaScript runtime")
_TEMPLATES = message("Placeholder", "a template engine, Ansible or Postman")
_TEMPLATE_ENGINE = message("Placeholder", "a template engine")
_OCTOPUS = message("Placeholder", "Octopus Deploy or a template")
_TASK = message("Placeholder", "a token replacement task")
_PARENTHESES = message("Placeholder", "Azure Pipelines, Kubernetes or a shell")
_SHELL = message("Placeholder", "a shell")
_WINDOWS = message("Placeholder", "the Windows command line")
_VARIABLE = message("Placeholder", "a shell, Docker Compose or the program that reads the file")
_OBJECT_JS = message("Placeholder", "JavaScript, which printed an object in place of its value")
_OBJECT_NET = message("Placeholder", ".NET, which printed the type in place of the value")
_OBJECT_PYTHON = message("Placeholder", "Python, which printed an object in place of its value")
_OBJECT_JAVA = message("Placeholder", "Java, which printed an object in place of its value")
_NO_VALUE = message("Placeholder", "the program, which had no value")
_ITSELF = ""
"""The word that stands there is the name."""
_CUT = message("Placeholder", "the program that printed it, which cut it short")
_SDK = message("Placeholder", "Momento's Python SDK, which prints both ends only")
_ENCRYPTED = (
    (r"\$ANSIBLE_VAULT;.*", "Ansible Vault"),
    (r"ENC\[AES256_GCM,.*", "sops"),
    (r"ENC\[(?:PKCS7|GPG|KMS)?,?.*", "hiera-eyaml"),
    (r"ENC\(.*\)?", "Jasypt"),
    (r"\{(?:cipher|cipher-[\w-]+)\}.*", "Spring Cloud Config"),
    (r"encrypted:[A-Za-z0-9+/=_-]{8,}", "dotenvx"),
    (r"vault:v\d+:[A-Za-z0-9+/=]+", "HashiCorp Vault (transit)"),
    (r"AQI(?:CAH|DAH)[A-Za-z0-9+/=]{20,}", "AWS KMS"),
    (r"Ag[A-Za-z0-9+/]{300,}={0,2}", "Sealed Secrets"),
    (r"-----BEGIN AGE ENCRYPTED FILE-----.*|age-encryption\.org/.*|YWdlLWVuY3J5cHRpb24.*", "age"),
    (r"-----BEGIN PGP MESSAGE-----.*", "PGP"),
    (r"-----BEGIN (?:PKCS7|CMS|ENCRYPTED)[A-Z0-9 -]*-----.*", "PKCS #7"),
    (r"U2FsdGVkX1[A-Za-z0-9+/=\s]{8,}", "OpenSSL"),
    (r"gAAAAA[A-Za-z0-9_=-]{20,}", "Fernet"),
    (r"CfDJ8[A-Za-z0-9_=-]{20,}", "ASP.NET Data Protection"),
    (r"01000000d08c9ddf0115d1118c7a00c04fc297eb[0-9a-fA-F]*", "Windows DPAPI (ConvertFrom-SecureString)"),
    (r"\{AQAAABAAAA[A-Za-z0-9+/=]*\}", "Jenkins"),
    (r"AAA[AB]A[A-Za-z0-9+/=]{30,}|pulumi:secret:.*|v1:[A-Za-z0-9+/=]{12,}:[A-Za-z0-9+/=]{16,}", "Pulumi"),
    (r"secure:\s*[A-Za-z0-9+/=]{20,}", TRAVIS),
    (r"kms:[A-Za-z0-9+/=]{20,}|projects/[^\s/]+/locations/[^\s/]+/keyRings/.*", "Google Cloud KMS"),
)  # fmt: skip
_MASKS = (
    (r"\[MASKED\]|\[masked\]", "GitLab CI/CD"),
    (r"\[FILTERED\]|\[Filtered\]", _RAILS),
    (r"\(sensitive(?: value)?\)|<sensitive>|\(sensitive, known after apply\)|\(known after apply\)", "Terraform"),
    (r"\[secret\]|\"?\[secret\]\"?", "Pulumi"),
    (r"SecretStr\(['\"]?\*+['\"]?\)|SecretBytes\(.{0,20}\)", "pydantic"),
    (r"Secret(?:Value|String|Box)?[({<\[]\s*(?:['\"]?(?:\*+|\[?REDACTED[^)]{0,60}\]?|\.{3}|redacted)['\"]?)?\s*[)}>\]]", _TYPE),
    (r"VALUE_SPECIFIED_IN_NO_LOG_PARAMETER|<?censored>?|the output has been hidden.{0,80}", "Ansible (no_log)"),
    (r"<concealed by 1Password>|\[use 'op item get.{0,80}", "1Password"),
    (r"System\.Security\.SecureString", "PowerShell (SecureString)"),
    (r"\d{1,6} bytes", _SIZES),
    (r"<set to the key .* (?:in|of) (?:secret|config map) .*>.*", _DESCRIBED),
    (r"\[?RESTRICTED\]?", "Doppler"),
    (r"\*\*\*", _PIPELINES),
    (r"x{4,}[A-Za-z0-9]{0,4}|\*{4,}[A-Za-z0-9+/=_-]{0,4}", _JENKINS),
    (r"[*\u2022\u25cf\u25aa\u00b7\u2217]{2,}", _PAGE),
    (r"[<(\[*{]{0,3}(?:redacted|masked|hidden|secure|secured|removed|scrubbed|obfuscated|sanitized|concealed|protected|stripped|"
     r"sensitive|confidential|private|withheld|elided|snip(?:ped)?)(?: [a-z ]{1,30})?[>)\]*}]{0,3}", _PRINTED),
)  # fmt: skip
_REFERENCES = (
    (r"\$\{\{\s*(?:secrets|vars|env|inputs|steps|needs|github|matrix)\..*\}\}", "GitHub Actions"),
    (r"\$\{\{.*\}\}", _CI),
    (r"\$\{(?:ssm|self|env|opt|cf|param|file|s3|sls|aws|output|secretsManager)(?:[:(.].*)?\}", "Serverless Framework"),
    (r"\{\{resolve:(?:secretsmanager|ssm|ssm-secure):.*\}\}", "CloudFormation"),
    (r"!(?:Ref|Sub|GetAtt|ImportValue)\b.*|Fn::\w+.*|\$\{(?:AWS::|[A-Z]\w*\.).*\}", "CloudFormation"),
    (r"arn:aws[\w-]*:secretsmanager:.*", "AWS Secrets Manager"),
    (r"arn:aws[\w-]*:ssm:.*", "AWS Systems Manager Parameter Store"),
    (r"arn:aws[\w-]*:s3:.*", "Amazon S3"),
    (r"(?:aws-?sm|awssm|secretsmanager|aws-secretsmanager):(?://)?.*|/aws/reference/secretsmanager/.*", "AWS Secrets Manager"),
    (r"(?:aws-?ssm|ssm|awsps|aws-parameterstore):(?://)?.*", "AWS Systems Manager Parameter Store"),
    (r"@Microsoft\.KeyVault\(.*\)?", "Azure Key Vault"),
    (r"https://[\w-]+\.vault\.azure\.net/.*|(?:azkv|akvs|azure-?kv|keyvault):(?://)?.*", "Azure Key Vault"),
    (r"@Microsoft\.AppConfiguration\(.*", "Azure App Configuration"),
    (r"secretref:.*", "Azure Container Apps"),
    (r"vault:(?!v\d+:).*|vault\+?(?:kv)?://.*|hvault://.*|secret/data/.*", "HashiCorp Vault"),
    (r"\{\{-?\s*with secret .*|\{\{-?\s*\.Data\..*", "Vault Agent"),
    (r"op://.*|\{\{\s*op://.*", "1Password"),
    (r"bws?://.*|bitwarden:.*", "Bitwarden"),
    (r"(?:gcp-?sm|sm|gcp-?secretmanager|berglas|gsm|google-secret-manager)://.*|sm@.*", "Google Secret Manager"),
    (r"projects/[^\s/]+/secrets/[^\s/]+(?:/versions/\S+)?", "Google Secret Manager"),
    (r"ref\+\w+://.*", "vals"),
    (r"doppler://.*", "Doppler"),
    (r"infisical://.*", "Infisical"),
    (r"keyring:.*|keychain:.*", _KEY_RING),
    (r"lastpass://.*|lpass:.*", "LastPass"),
    (r"pass(?:word-?store)?://.*|gopass:.*", "pass"),
    (r"conjur:.*|!var(?::\w+)? .*", "Conjur"),
    (r"chamber:.*", "chamber"),
    (r"env(?:ironment)?://?.*|env:[A-Za-z_]\w*|env\([\w\"'. -]+\)|\{env[.:]\w+\}", _ENVIRONMENT),
    (r"file://.*|@/?[\w./-]+/[\w./-]+|/run/secrets/\S+|/var/run/secrets/\S+", _FILE),
    (r"@[a-z0-9][a-z0-9_-]*", "Vercel"),
    (r"(?:valueFrom|secretKeyRef|configMapKeyRef)\b.*", "Kubernetes"),
    (r"(?:externalSecret|remoteRef)\b.*", "External Secrets"),
    (r"import\.meta\.env\b.*", "Vite"),
    (r"process\.env\b.*", "Node.js"),
    (r"os\.(?:getenv|environ)\b.*|environ\[.*|getenv\(.*", "Python"),
    (r"ENV(?:\.fetch)?[\[(].*", "Ruby"),
    (r"System\.(?:getenv|getProperty)\(.*|@Value\(.*", "Java"),
    (r"Environment\.GetEnvironmentVariable\(.*|builder\.Configuration\[.*", ".NET"),
    (r"os\.Getenv\(.*|viper\.Get\w*\(.*", "Go"),
    (r"(?:std::)?env(?:::var\w*|!)\(.*", "Rust"),
    (r"\$_(?:ENV|SERVER)\[.*|env\(['\"].*", "PHP"),
    (r"(?:Deno|Bun)\.env\b.*|config\.get\(.*", _RUNTIME),
    (r"System\.get_env\(.*|System\.fetch_env!\(.*", "Elixir"),
    (r"(?:\$\{)?(?:data|var|local|module|each|output|azurerm_\w+|aws_\w+|google_\w+|random_\w+|vault_\w+|doppler_\w+)\.[A-Za-z_][\w.\[\]\"'*-]*\}?", "Terraform"),
    (r"\$\{(?:data|var|local|module)\..*\}", "Terraform"),
    (r"\{\{-?\s*(?:\.Values|\.Release|include|tpl|required)\b.*", "Helm"),
    (r"\{\{-?\s*(?:lookup|vault_|hostvars|ansible_).*", "Ansible"),
    (r"\{\{\s*[$]?[\w.]+\s*\}\}", _TEMPLATES),
    (r"\{\{.*\}\}", _TEMPLATE_ENGINE),
    (r"\{%.*%\}|<%=?.*%>|<\?=?.*\?>", _TEMPLATE_ENGINE),
    (r"#\{[^}]*\}#?", _OCTOPUS),
    (r"__[A-Za-z][\w.]*__", _TASK),
    (r"%env\(.*\)%", "Symfony"),
    (r"\$\([A-Za-z_][\w.-]*\)", _PARENTHESES),
    (r"\$\(.*\)|`[^`]+`", _SHELL),
    (r"\$env:[A-Za-z_]\w*", "PowerShell"),
    (r"%[A-Za-z_][\w()]*%", _WINDOWS),
    (r"![A-Za-z_]\w*!", _WINDOWS),
    (r"\$\{[^}]*\}|\$[A-Za-z_]\w*", _VARIABLE),
    (r"@@[\w.]+@@|@[A-Za-z_]\w*@|\[\[[\w. -]+\]\]", _TEMPLATE_ENGINE),
    (r"\[object (?:Object|Promise|Undefined|Null|Function)\]|Promise \{.*\}", _OBJECT_JS),
    (r"System\.(?:Object|String|Byte)\[\]|System\.Collections\..*", _OBJECT_NET),
    (r"<(?:built-in )?(?:function|bound method|property|coroutine|generator) .*>|<\w[\w.]* object at 0x[0-9a-f]+>|<Secret\w*:? .*>",
     _OBJECT_PYTHON),
    (r"\[[A-Z]@[0-9a-f]{4,}|[\w.$]+@[0-9a-f]{5,8}", _OBJECT_JAVA),
    (r"Optional\.empty|Optional\(nil\)|Nothing", _NO_VALUE),
)  # fmt: skip
_NOTHING = (
    (r"null|NULL|\(null\)", "null"),
    (r"undefined", "undefined"),
    (r"None", "None"),
    (r"nil|<nil>|:nil", "nil"),
    (r"NaN", "NaN"),
    (
        r"not[ _-]?set|unset|n/?a|\(none\)|none|<none>|empty|<empty>|\(empty\)|missing|false|~",
        _ITSELF,
    ),
)
_TEMPLATE = (
    r"<[^<>\n]{1,120}>|\[[A-Za-z][A-Za-z _-]{2,60}\]|\{[A-Za-z][A-Za-z _-]{2,60}\}|"
    r"(?:your|my|insert|replace|put|enter|add|paste|the|use|some|fill|set|copy|please)[ _-]?[a-z0-9 _-]{0,40}"
    r"(?:key|token|here|me|secret|value|credential|endpoint|host|this|it)[a-z0-9 _-]{0,30}|"
    r"(?:momento[ _-]?)?(?:api|auth)[ _-]?(?:key|token)|(?:key|token|secret|password)[ _-]?(?:here|goes[ _-]here|value)|"
    r"change[ _-]?(?:me|it|this)!*|to[ _-]?do|tbd|fix[ _-]?me|x{3,}|\.{3,}|\u2026|_{3,}|-{3,}|\?{2,}|example|dummy|secret|fake|test|placeholder|sample|"
    r"foo(?:bar)?|bar|abc(?:123|def)?|12345\d*|momento|default|string|value|key|token|"
    r"(?:\u3042\u306a\u305f\u306e|\u3053\u3053\u306b)\S{1,16}|"
    r"\S{1,16}\u3092(?:\u3053\u3053\u306b)?(?:\u5165\u529b|\u8cbc\u308a\u4ed8\u3051|\u8a18\u5165)"
    r"(?:(?:\u3057)?\u3066(?:\u304f\u3060\u3055\u3044)?|\u3059\u308b)?"
)
_CREDENTIAL_LIKE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_.-"
_LONGEST_PIECE = 4_000
_MASK_INSIDE = pattern(
    r"\*{3,}|[\u2022\u25cf]{2,}|\.{3,}|\u2026+|x{6,}|<\.\.\.>|"
    r"\[?\(?<?(?:redacted|masked|truncated|hidden|snip|secure|filtered|cut|omitted)>?\)?\]?",
    re.IGNORECASE,
)
_COUNTED = pattern(
    r"\s*\(?[\d,]+ (?:more|additional|other)? ?(?:characters?|chars?|bytes|more).{0,30}",
    re.IGNORECASE | re.DOTALL,
)
"""What a program says after the mask of the characters it left out."""
_CUT_BY = (
    (pattern(r"more characters|more chars|more items", re.IGNORECASE), "Node.js"),
    (
        pattern(r"truncated|omitted|snip|cut", re.IGNORECASE),
        _CUT,
    ),
)
_SDK_REPR = pattern(r"eyJ[A-Za-z0-9+/=_-]{4,9}\.{3}[A-Za-z0-9+/=_.-]{6,10}")


def encrypted_by(text: str) -> str | Message | None:
    """The system that encrypted ``text``, or ``None``. Such a value is longer than the credential in it."""
    bare = text.strip().strip("\"'`")
    shape, names = _table(Sort.ENCRYPTED)
    found = shape.fullmatch(bare)
    return names[int((found.lastgroup or "n0")[1:])] if found is not None else None


def placeholder(text: str) -> Placeholder | None:
    """What stands for a credential in ``text``, or ``None``. Quotes around it do not matter."""
    bare = text.strip().strip("\"'`\u201c\u201d\u2018\u2019").strip()
    if not bare:
        return None
    by = encrypted_by(bare)
    if by is not None:
        return Placeholder(Sort.ENCRYPTED, by)
    if len(bare) > LONGEST:
        return None
    for sort in (Sort.MASK, Sort.REFERENCE, Sort.NOTHING):
        shape, names = _table(sort)
        found = shape.fullmatch(bare)
        if found is not None:
            return Placeholder(sort, names[int((found.lastgroup or "n0")[1:])] or bare)
    return _template(bare) or masked(bare)


def masked(text: str) -> Placeholder | None:
    """The one who masked or cut a credential of which pieces are left."""
    bare = text.strip()
    found = _mask_in(bare)
    if found is None or found.end() - found.start() == len(bare):
        return None
    head, rest = bare[: found.start()], bare[found.end() :]
    if head and not head.startswith(("eyJ", "ZXl")) and len(head) > 24 and len(rest) > 24:
        return None
    if _SDK_REPR.fullmatch(bare):
        return Placeholder(Sort.MASK, _SDK)
    for shape, name in _CUT_BY:
        if shape.search(found[0] + rest[:60]):
            return Placeholder(Sort.MASK, name)
    return Placeholder(Sort.MASK, _PRINTED)


def _mask_in(text: str) -> re.Match[str] | None:
    """The first mask with nothing but pieces of a credential around it. One search: the text may be long."""
    head = len(text) - len(text.lstrip(_CREDENTIAL_LIKE))
    tail = len(text.rstrip(_CREDENTIAL_LIKE))
    stars = len(text[:tail].rstrip("*"))
    twice = len(text[:stars].rstrip(_CREDENTIAL_LIKE)) if tail - stars >= 3 else tail
    for found in _MASK_INSIDE.finditer(text):
        if found.start() > min(head, _LONGEST_PIECE):
            return None
        pieces = found.end() >= twice and len(text) - found.end() <= _LONGEST_PIECE
        if pieces or _COUNTED.fullmatch(text, found.end()):
            return found
    return None


def _template(bare: str) -> Placeholder | None:
    return Placeholder(Sort.TEMPLATE) if len(bare) <= 200 and _template_shape().fullmatch(bare) else None


@cache
def _template_shape() -> re.Pattern[str]:
    return re.compile(_TEMPLATE, re.IGNORECASE)


_TABLES = {
    Sort.ENCRYPTED: _ENCRYPTED,
    Sort.MASK: _MASKS,
    Sort.REFERENCE: _REFERENCES,
    Sort.NOTHING: _NOTHING,
}


@cache
def _table(sort: Sort) -> tuple[re.Pattern[str], tuple[str | Message, ...]]:
    """One expression for a table, made when first needed, and the names of its rows."""
    table = _TABLES[sort]
    shape = "|".join(f"(?P<n{i}>{shape})" for i, (shape, _) in enumerate(table))
    flags = re.DOTALL | (re.IGNORECASE if sort is Sort.MASK else 0)
    return re.compile(shape, flags), tuple(name for _, name in table)
