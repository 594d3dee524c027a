"""SDK code for C#, ``Momento.Sdk`` 1.x."""

from __future__ import annotations

from inspector.credential.scopes.scope import Scope
from inspector.credential.scopes.sdk_code.java import typed_rule
from inspector.credential.scopes.sdk_code.names import API_KEY, Names
from inspector.credential.scopes.sdk_code.quote import utf16_text


def csharp(scope: Scope) -> str:
    """Generate the program, with top-level statements."""
    rules = "".join(f"    {typed_rule(rule, Names())},\n" for rule in scope.rules)
    token_id = f", {utf16_text(scope.token_id)}" if scope.token_id else ""
    return (
        f"using System;\nusing System.Collections.Generic;\nusing Momento.Sdk;\nusing Momento.Sdk.Auth;\n"
        f"using Momento.Sdk.Auth.AccessControl;\nusing Momento.Sdk.Config;\nusing Momento.Sdk.Responses;\n\n"
        f"// For a global (v2) key: new EnvMomentoV2TokenProvider()\n"
        f'ICredentialProvider credentials = new EnvMomentoTokenProvider("{API_KEY}");\n'
        f"using IAuthClient client = new AuthClient(AuthConfigurations.Default.Latest(), credentials);\n\n"
        f"var scope = new DisposableTokenScope(new List<DisposableTokenPermission>\n{{\n{rules}}});\n\n"
        f"var response = await client.GenerateDisposableTokenAsync(\n"
        f"    scope, ExpiresIn.Seconds({scope.valid_for_seconds}){token_id});\n"
        f"if (response is not GenerateDisposableTokenResponse.Success token)\n{{\n"
        f"    throw new Exception(response.ToString());\n}}\n"
        f"Console.WriteLine(token.AuthToken);\n"
    )
