"""What the official SDKs and the command line say about the credential they are given, before any call.

Sources: the credential providers of client-sdk-javascript, -python, -go, -rust, -dotnet, -java, -kotlin, -php, -ruby,
-elixir, -swift and -dart, their validators of token requests, and momento-cli.
"""

from __future__ import annotations

from inspector.credential.error_text.model import KnownText, Trouble

_T = Trouble
_ALL = "JavaScript, Go, Rust, .NET, PHP, Ruby, Elixir, Kotlin, Swift, Dart"

CREDENTIAL_TEXTS: tuple[KnownText, ...] = (
    KnownText("Received a v2 API key. Are you using the correct key?", _T.V2_KEY_REFUSED, _ALL),
    KnownText("Unexpectedly received a v2 API key.", _T.V2_KEY_REFUSED, "Python"),
    KnownText(
        "Received an invalid v2 API key. Are you using the correct key", _T.NOT_A_V2_KEY, f"Python, {_ALL}"
    ),
    KnownText(
        "If you're testing a v2 API key, provide an endpoint or start with a v2 profile", _T.CLI_KEY, "CLI"
    ),
    KnownText("Could not parse --api-key as a disposable token or v2 API key", _T.CLI_KEY, "CLI"),
    KnownText("Could not parse --profile's v2 API key", _T.CLI_KEY, "CLI"),
    KnownText("Could not parse --profile's token", _T.CLI_KEY, "CLI"),
    KnownText("Could not decode token: Not a JWT; expected dot-separated parts", _T.KEY_UNREADABLE, "CLI"),
    KnownText("Unsupported disposable token version", _T.UNKNOWN_KIND, "CLI"),
    KnownText("No version for disposable token", _T.UNKNOWN_KIND, "CLI"),
    KnownText("Unknown token type", _T.UNKNOWN_KIND, "CLI", beside="momento"),
    KnownText("Unsupported issuer:", _T.UNKNOWN_KIND, "CLI", beside="token"),
    KnownText("Missing the required permissions claim", _T.UNKNOWN_KIND, "CLI"),
    KnownText("Unrecognized token type", _T.UNKNOWN_KIND, "CLI"),
    # The SDK has no call for version 2 keys
    KnownText("fromApiKeyV2 is not a function", _T.SDK_TOO_OLD, "JavaScript"),
    KnownText("fromEnvVarV2 is not a function", _T.SDK_TOO_OLD, "JavaScript"),
    KnownText("Property 'fromApiKeyV2' does not exist on type", _T.SDK_TOO_OLD, "JavaScript"),
    KnownText("Property 'fromEnvVarV2' does not exist on type", _T.SDK_TOO_OLD, "JavaScript"),
    KnownText("has no attribute 'from_api_key_v2'", _T.SDK_TOO_OLD, "Python"),
    KnownText("has no attribute 'from_environment_variables_v2'", _T.SDK_TOO_OLD, "Python"),
    KnownText("undefined: auth.NewApiKeyV2TokenProvider", _T.SDK_TOO_OLD, "Go"),
    KnownText("undefined: auth.NewEnvMomentoV2TokenProvider", _T.SDK_TOO_OLD, "Go"),
    KnownText("undefined: auth.FromApiKeyV2", _T.SDK_TOO_OLD, "Go"),
    KnownText("undefined: auth.FromEnvironmentVariablesV2", _T.SDK_TOO_OLD, "Go"),
    KnownText("undefined method 'from_api_key_v2'", _T.SDK_TOO_OLD, "Ruby"),
    KnownText("undefined method 'from_env_var_v2'", _T.SDK_TOO_OLD, "Ruby"),
    KnownText("no function or associated item named `from_api_key_v2`", _T.SDK_TOO_OLD, "Rust"),
    KnownText("no function or associated item named `from_env_var_v2`", _T.SDK_TOO_OLD, "Rust"),
    KnownText("no associated item named `from_api_key_v2`", _T.SDK_TOO_OLD, "Rust"),
    KnownText("symbol: method fromApiKeyV2", _T.SDK_TOO_OLD, "Java"),
    KnownText("symbol: method fromEnvVarV2", _T.SDK_TOO_OLD, "Java"),
    KnownText("symbol: class ApiKeyV2TokenProvider", _T.SDK_TOO_OLD, "Java"),
    KnownText("Unresolved reference: fromApiKeyV2", _T.SDK_TOO_OLD, "Kotlin"),
    KnownText("Unresolved reference: fromEnvVarV2", _T.SDK_TOO_OLD, "Kotlin"),
    KnownText("undefined method {}fromApiKeyV2", _T.SDK_TOO_OLD, "PHP"),
    KnownText(
        "The type or namespace name 'ApiKeyV2TokenProvider' could not be found", _T.SDK_TOO_OLD, ".NET"
    ),
    KnownText("type 'CredentialProvider' has no member 'apiKeyV2'", _T.SDK_TOO_OLD, "Swift"),
    # Nothing was given
    KnownText("Missing required environment variable {name}", _T.VARIABLE_MISSING, "Python, Go"),
    KnownText("Empty value for environment variable {name}", _T.VARIABLE_MISSING, "JavaScript"),
    KnownText("Missing value for environment variable {name}", _T.VARIABLE_MISSING, "JavaScript"),
    KnownText("Missing required Momento API Key environment variable: {name}", _T.VARIABLE_MISSING, "Java"),
    KnownText("Env var {name} must be set", _T.VARIABLE_MISSING, "Rust, Ruby, Kotlin"),
    KnownText("Environment variable {name} is empty or null", _T.VARIABLE_MISSING, ".NET, PHP"),
    KnownText("Environment variable {name} is required and not set", _T.VARIABLE_MISSING, "Dart"),
    KnownText("Environment variable {name} not set", _T.VARIABLE_MISSING, "Kotlin", beside="momento"),
    KnownText("Environment variable {name} is not set", _T.VARIABLE_MISSING, "programs", beside="momento"),
    KnownText("Environment variable {name} must be set", _T.VARIABLE_MISSING, "programs", beside="momento"),
    KnownText("MOMENTO_API_KEY is not set", _T.VARIABLE_MISSING, "Elixir"),
    KnownText("MOMENTO_ENDPOINT is not set", _T.VARIABLE_MISSING, "Elixir"),
    KnownText("MOMENTO_AUTH_TOKEN is not set", _T.VARIABLE_MISSING, "Elixir"),
    KnownText(
        "MOMENTO_API_KEY variable is not set. Defaulting to a blank", _T.VARIABLE_MISSING, "Docker Compose"
    ),
    KnownText(
        "MOMENTO_ENDPOINT variable is not set. Defaulting to a blank", _T.VARIABLE_MISSING, "Docker Compose"
    ),
    KnownText(
        "MOMENTO_AUTH_TOKEN variable is not set. Defaulting to a blank", _T.VARIABLE_MISSING, "Docker Compose"
    ),
    KnownText("KeyError: 'MOMENTO_API_KEY'", _T.VARIABLE_MISSING, "Python programs"),
    KnownText("KeyError: 'MOMENTO_ENDPOINT'", _T.VARIABLE_MISSING, "Python programs"),
    KnownText("KeyError: 'MOMENTO_AUTH_TOKEN'", _T.VARIABLE_MISSING, "Python programs"),
    KnownText("MOMENTO_API_KEY: unbound variable", _T.VARIABLE_MISSING, "bash"),
    KnownText("MOMENTO_ENDPOINT: unbound variable", _T.VARIABLE_MISSING, "bash"),
    KnownText("MOMENTO_AUTH_TOKEN: unbound variable", _T.VARIABLE_MISSING, "bash"),
    KnownText("MOMENTO_API_KEY: parameter not set", _T.VARIABLE_MISSING, "dash, zsh"),
    KnownText("MOMENTO_ENDPOINT: parameter not set", _T.VARIABLE_MISSING, "dash, zsh"),
    KnownText("MOMENTO_AUTH_TOKEN: parameter not set", _T.VARIABLE_MISSING, "dash, zsh"),
    KnownText("on an `Err` value: NotPresent", _T.VARIABLE_MISSING, "Rust programs"),
    KnownText("environment variable not found", _T.VARIABLE_MISSING, "Rust programs", beside="momento"),
    KnownText("API key environment variable name is empty or null", _T.VARIABLE_UNNAMED, ".NET, PHP"),
    KnownText("Endpoint environment variable name is empty or null", _T.VARIABLE_UNNAMED, ".NET, PHP"),
    KnownText("API key env var name cannot be empty", _T.VARIABLE_UNNAMED, "Rust, Kotlin"),
    KnownText("Endpoint env var name cannot be empty", _T.VARIABLE_UNNAMED, "Rust, Kotlin"),
    KnownText("API key environment variable name cannot be empty", _T.VARIABLE_UNNAMED, "Elixir"),
    KnownText("Endpoint environment variable name cannot be empty", _T.VARIABLE_UNNAMED, "Elixir"),
    KnownText("API key environment variable name is an empty string", _T.VARIABLE_UNNAMED, "Swift"),
    KnownText("Environment variable name cannot be nil", _T.VARIABLE_UNNAMED, "Elixir"),
    KnownText("Environment variable name for {} is an empty string", _T.VARIABLE_UNNAMED, "Dart"),
    KnownText(
        "argument should be a bytes-like object or ASCII string, not 'NoneType'",
        _T.VARIABLE_MISSING,
        "Python programs",
        beside="momento",
    ),
    KnownText("Missing required property: endpoint", _T.ENDPOINT_EMPTY, "JavaScript"),
    KnownText("Endpoint cannot be an empty string", _T.ENDPOINT_EMPTY, "JavaScript"),
    KnownText("Endpoint cannot be empty", _T.ENDPOINT_EMPTY, "Python, Ruby, Elixir"),
    KnownText("Endpoint cannot be nil", _T.ENDPOINT_EMPTY, "Elixir"),
    KnownText("Endpoint string cannot be empty", _T.ENDPOINT_EMPTY, "Rust, Kotlin"),
    KnownText("Endpoint is an empty string", _T.ENDPOINT_EMPTY, "Go, Swift, Dart"),
    KnownText("Endpoint is empty or null", _T.ENDPOINT_EMPTY, ".NET, PHP"),
    KnownText("Missing required property: authToken or apiKey", _T.KEY_EMPTY, "JavaScript"),
    KnownText("API key cannot be an empty string", _T.KEY_EMPTY, "JavaScript"),
    KnownText("API key cannot be empty", _T.KEY_EMPTY, "Python, Rust, Ruby, Elixir"),
    KnownText("API key cannot be nil", _T.KEY_EMPTY, "Elixir"),
    KnownText("API key is an empty string", _T.KEY_EMPTY, "Swift, Dart"),
    KnownText("Api key is empty or null", _T.KEY_EMPTY, "PHP"),
    KnownText("Auth token is an empty string", _T.KEY_EMPTY, "Go"),
    KnownText("Auth token is empty or null", _T.KEY_EMPTY, ".NET"),
    KnownText("Auth token string cannot be empty", _T.KEY_EMPTY, "Rust, Ruby, Kotlin"),
    KnownText("Auth token cannot be empty", _T.KEY_EMPTY, "Rust"),
    KnownText("Auth token cannot be nil", _T.KEY_EMPTY, "Elixir"),
    KnownText("Auth token must not be null", _T.KEY_EMPTY, "Java"),
    KnownText("Disposable token cannot be empty", _T.KEY_EMPTY, "Python"),
    KnownText("String {} is empty or null", _T.KEY_EMPTY, ".NET, PHP", beside="token"),
    # Something was given that is no key, or not whole
    KnownText("unable to determine control endpoint", _T.HOSTS_MISSING, "JavaScript"),
    KnownText("unable to determine cache endpoint", _T.HOSTS_MISSING, "JavaScript"),
    KnownText("unable to determine token endpoint", _T.HOSTS_MISSING, "JavaScript"),
    KnownText("Unable to parse control endpoint from auth token", _T.HOSTS_MISSING, "Java"),
    KnownText("Unable to parse cache endpoint from auth token", _T.HOSTS_MISSING, "Java"),
    KnownText("Required fields are missing:", _T.HOSTS_MISSING, "Ruby", beside="momento"),
    KnownText("endpoint not found in JSON", _T.HOSTS_MISSING, "Elixir"),
    KnownText("api_key not found in JSON", _T.HOSTS_MISSING, "Elixir"),
    KnownText("invalid jwt missing required claim", _T.HOSTS_MISSING, "Dart"),
    KnownText("KeyError: 'endpoint'", _T.HOSTS_MISSING, "Python", beside="momento"),
    KnownText("KeyError: 'api_key'", _T.HOSTS_MISSING, "Python", beside="momento"),
    KnownText("malformed auth token", _T.KEY_MALFORMED, "JavaScript, Python, Go, Java"),
    KnownText("Malformed authentication token", _T.KEY_MALFORMED, ".NET"),
    KnownText("failed to parse token", _T.KEY_UNREADABLE, "JavaScript, Go"),
    KnownText(
        "Invalid token specified: Cannot read properties of undefined", _T.KEY_UNREADABLE, "JavaScript"
    ),
    KnownText("Invalid token specified: missing part", _T.KEY_UNREADABLE, "JavaScript"),
    KnownText("InvalidTokenError: Invalid token specified", _T.KEY_UNREADABLE, "JavaScript"),
    KnownText("Invalid Auth token", _T.KEY_UNREADABLE, "Python, Go"),
    KnownText("Could not parse auth token", _T.KEY_UNREADABLE, "Go"),
    KnownText("Could not parse token. Please ensure a valid token was entered", _T.KEY_UNREADABLE, "Rust"),
    KnownText("The supplied Momento authToken is not valid", _T.KEY_UNREADABLE, ".NET"),
    KnownText("Unable to parse auth token", _T.KEY_UNREADABLE, "Java"),
    KnownText("Invalid Momento auth token", _T.KEY_UNREADABLE, "PHP"),
    KnownText("Malformed legacy API key", _T.KEY_UNREADABLE, "Ruby, Kotlin"),
    KnownText("Malformed Momento API Key", _T.KEY_UNREADABLE, "Ruby"),
    KnownText("Failed to decode auth token", _T.KEY_UNREADABLE, "Elixir"),
    KnownText("Invalid API key", _T.KEY_UNREADABLE, "Kotlin, Swift", beside="momento"),
    KnownText("Cannot decode base64", _T.KEY_UNREADABLE, "Kotlin", beside="momento"),
    KnownText("JSONDecodeError:", _T.KEY_UNREADABLE, "Python", beside="momento_endpoint_resolver"),
    KnownText("UnicodeDecodeError:", _T.KEY_UNREADABLE, "Python", beside="momento_endpoint_resolver"),
    KnownText("The input is not a valid Base-64 string", _T.KEY_UNREADABLE, ".NET", beside="momento"),
    KnownText("binascii.Error: Incorrect padding", _T.KEY_UNREADABLE, "Python", beside="momento"),
    KnownText("illegal base64 data at input byte", _T.KEY_UNREADABLE, "Go", beside="momento"),
    # Requests for tokens that no SDK sends, or that the service refuses
    KnownText(
        "Only tokens with SuperUser permissions can generate disposable tokens", _T.MINT_REFUSED, "service"
    ),
    KnownText("disposable tokens must have an expiry", _T.EXPIRY_REFUSED, "JavaScript, Python"),
    KnownText("disposable token expiry must be positive", _T.EXPIRY_REFUSED, "JavaScript, Python"),
    KnownText("disposable tokens must expire within 1 hour", _T.EXPIRY_REFUSED, "older SDKs"),
    KnownText("validForSeconds must be positive", _T.EXPIRY_REFUSED, "JavaScript"),
    KnownText("TokenID must be less than or equal to 64 characters", _T.SCOPE_REFUSED, "JavaScript"),
    KnownText("cache key or key prefix must not be empty", _T.SCOPE_REFUSED, "JavaScript, Python"),
    KnownText("Permissions must have at least one permission", _T.SCOPE_REFUSED, "Python"),
    KnownText("Unrecognized cache role", _T.SCOPE_REFUSED, "Python"),
)
