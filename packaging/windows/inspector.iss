; Inno Setup 6.3 or newer. Compiled by `packaging/build.py windows` on Windows, which passes Version, Bundle, Icon, and
; Sign where a certificate is set. For one user by default: no administrator is asked for, and no other user is touched.

#define AppName "Credential Inspector"
#define AppId "org.momento_inspector.Inspector"
; The window's program and the command line's: a windowed program has no standard output on Windows.
#define Window "Credential Inspector.exe"
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
; Windows 10 1809, the oldest that Qt 6 supports
MinVersion=10.0.17763
; The running program holds it, so that set-up and removal ask to close it first.
AppMutex={#AppId}
LicenseFile=..\..\LICENSE
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\{#Window}
OutputBaseFilename=momento-credential-inspector-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
#ifdef Sign
SignTool={#Sign}
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[CustomMessages]
en.AddToPath=Add the command momento-inspector to PATH
ja.AddToPath=コマンド momento-inspector を PATH に追加する
en.CredentialFile=Momento key
en.InspectClipboard=Inspect What Is on the Clipboard
ja.InspectClipboard=クリップボードの内容を調べる
ja.CredentialFile=Momento のキー

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "{cm:AddToPath}"

[InstallDelete]
; An update leaves no file of the version before behind.
Type: filesandordirs; Name: "{app}\_internal"
Type: files; Name: "{app}\*.exe"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\{#AppName}"; Filename: "{app}\{#Window}"; AppUserModelID: "{#AppId}"
; Its properties take a shortcut key.
Name: "{group}\{cm:InspectClipboard}"; Filename: "{app}\{#Window}"; Parameters: "--paste"; AppUserModelID: "{#AppId}"
Name: "{autodesktop}\{#AppName}"; Filename: "{app}\{#Window}"; AppUserModelID: "{#AppId}"; Tasks: desktopicon

[Registry]
; The program's own suffix opens with it.
Root: HKA; Subkey: "Software\Classes\.{#Suffix}"; ValueType: string; ValueData: "{#AppId}"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.{#Suffix}\OpenWithProgids"; ValueType: string; ValueName: "{#AppId}"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\{#AppId}"; ValueType: string; ValueData: "{cm:CredentialFile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#AppId}\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Window},0"
Root: HKA; Subkey: "Software\Classes\{#AppId}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Window}"" ""%1"""
; Files of other programs: "Open with" is offered, and no default is taken over.
Root: HKA; Subkey: "Software\Classes\Applications\{#Window}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#AppName}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\{#Window}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Window}"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\{#Window}\SupportedTypes"; ValueType: string; ValueName: ".{#Suffix}"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\{#Window}\SupportedTypes"; ValueType: string; ValueName: ".json"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\{#Window}\SupportedTypes"; ValueType: string; ValueName: ".env"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\{#Window}\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\.json\OpenWithProgids"; ValueType: string; ValueName: "{#AppId}"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\{#Window}"; Description: "{cm:LaunchProgram,{#AppName}}"; Flags: nowait postinstall skipifsilent

[Code]
{ The folder as one entry of PATH, of this user or of all users as the set-up was asked for. }

const
  OfUser = 'Environment';
  OfMachine = 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment';

function PathKey: string;
begin
  if IsAdminInstallMode then
    Result := OfMachine
  else
    Result := OfUser;
end;

function WithoutFolder(const Path, Folder: string): string;
var
  Rest, Entry: string;
  Between: Integer;
begin
  Result := '';
  Rest := Path;
  while Rest <> '' do
  begin
    Between := Pos(';', Rest);
    if Between = 0 then
      Between := Length(Rest) + 1;
    Entry := Copy(Rest, 1, Between - 1);
    Delete(Rest, 1, Between);
    if (Entry <> '') and (CompareText(Entry, Folder) <> 0) then
    begin
      if Result <> '' then
        Result := Result + ';';
      Result := Result + Entry;
    end;
  end;
end;

function HasFolder(const Path, Folder: string): Boolean;
begin
  Result := Pos(';' + Lowercase(Folder) + ';', ';' + Lowercase(Path) + ';') > 0;
end;

function WithFolder(const Path, Folder: string): string;
begin
  Result := Path;
  if (Result <> '') and (Result[Length(Result)] <> ';') then
    Result := Result + ';';
  Result := Result + Folder;
end;

procedure SetPath(const Wanted: Boolean);
var
  Path, Folder: string;
begin
  Folder := ExpandConstant('{app}');
  if not RegQueryStringValue(HKA, PathKey, 'Path', Path) then
    Path := '';
  if HasFolder(Path, Folder) = Wanted then
    Exit;
  if Wanted then
    Path := WithFolder(Path, Folder)
  else
    Path := WithoutFolder(Path, Folder);
  RegWriteExpandStringValue(HKA, PathKey, 'Path', Path);
end;

procedure CurStepChanged(CurStep: TSetupStep);
begin
  if CurStep = ssPostInstall then
    SetPath(WizardIsTaskSelected('path'));
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if CurUninstallStep = usPostUninstall then
    SetPath(False);
end;
