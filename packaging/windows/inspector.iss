; Inno Setup 6. Compiled by `packaging/build.py windows` on Windows, which passes Version, Bundle and Icon.
; For one user by default: no administrator is asked for, and no other user is touched.

#define AppName "Credential Inspector"
#define AppId "org.momento_inspector.Inspector"
#define Command "momento-inspector.exe"

[Setup]
AppId={#AppId}
AppName={#AppName}
AppVersion={#Version}
AppPublisher=The Credential Inspector authors
AppPublisherURL=https://momento-inspector.invalid/
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#AppName}
DefaultGroupName={#AppName}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\{#Command}
OutputBaseFilename=momento-credential-inspector-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; An update leaves no file of the version before behind.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\{#AppName}"; Filename: "{app}\{#Command}"; AppUserModelID: "{#AppId}"
Name: "{autodesktop}\{#AppName}"; Filename: "{app}\{#Command}"; AppUserModelID: "{#AppId}"; Tasks: desktopicon

[Registry]
; Windows knows a file by its last suffix only: "Open with" is offered for these, and no default is taken over.
Root: HKA; Subkey: "Software\Classes\Applications\{#Command}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#AppName}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\{#Command}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Command}"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\{#Command}\SupportedTypes"; ValueType: string; ValueName: ".json"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\{#Command}\SupportedTypes"; ValueType: string; ValueName: ".env"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\{#Command}\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\{#AppId}"; ValueType: string; ValueData: "Momento credential"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#AppId}\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Command},0"
Root: HKA; Subkey: "Software\Classes\{#AppId}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Command}"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.json\OpenWithProgids"; ValueType: string; ValueName: "{#AppId}"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\{#Command}"; Description: "{cm:LaunchProgram,{#AppName}}"; Flags: nowait postinstall skipifsilent
