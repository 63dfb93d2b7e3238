; Inno Setup 6: the installer for Windows. Compiled by packaging/build.py exe, which passes
; /DVersion (of the app) and /DProgram (the folder PyInstaller made); /DQuick packs fast, not small.

#ifndef Version
  #error Version is not given
#endif
#ifndef Program
  #error Program is not given
#endif

[Setup]
AppId=io.github.facing_pages.FacingPages
AppName=Facing Pages
AppVersion={#Version}
AppPublisher=The Facing Pages developers
DefaultDirName={autopf}\Facing Pages
DefaultGroupName=Facing Pages
DisableProgramGroupPage=yes
; For one user without an administrator, or for everybody: the reader chooses.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\icons\facing-pages.ico
UninstallDisplayIcon={app}\Facing Pages.exe
OutputBaseFilename=facing-pages-{#Version}-windows
#ifdef Quick
Compression=zip/1
#else
Compression=lzma2/max
SolidCompression=yes
#endif
WizardStyle=modern
ChangesAssociations=yes
; A running window would hold its files open.
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Of an older version, whose parts the new one would find beside its own.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Facing Pages"; Filename: "{app}\Facing Pages.exe"; AppUserModelID: "io.github.facing_pages.FacingPages"
Name: "{autodesktop}\Facing Pages"; Filename: "{app}\Facing Pages.exe"; AppUserModelID: "io.github.facing_pages.FacingPages"; Tasks: desktopicon

[Registry]
; "Open with" for the kinds of files the app reads; never the default program of a kind.
Root: HKA; Subkey: "Software\Classes\FacingPages.Text"; ValueType: string; ValueData: "Facing Pages"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\FacingPages.Text\DefaultIcon"; ValueType: string; ValueData: "{app}\Facing Pages.exe,0"
Root: HKA; Subkey: "Software\Classes\FacingPages.Text\shell\open\command"; ValueType: string; ValueData: """{app}\Facing Pages.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.txt\OpenWithProgids"; ValueType: string; ValueName: "FacingPages.Text"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.md\OpenWithProgids"; ValueType: string; ValueName: "FacingPages.Text"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.epub\OpenWithProgids"; ValueType: string; ValueName: "FacingPages.Text"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.html\OpenWithProgids"; ValueType: string; ValueName: "FacingPages.Text"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.tmx\OpenWithProgids"; ValueType: string; ValueName: "FacingPages.Text"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.srt\OpenWithProgids"; ValueType: string; ValueName: "FacingPages.Text"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.vtt\OpenWithProgids"; ValueType: string; ValueName: "FacingPages.Text"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.markdown\OpenWithProgids"; ValueType: string; ValueName: "FacingPages.Text"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.htm\OpenWithProgids"; ValueType: string; ValueName: "FacingPages.Text"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.xhtml\OpenWithProgids"; ValueType: string; ValueName: "FacingPages.Text"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\Facing Pages.exe"; Description: "{cm:LaunchProgram,Facing Pages}"; Flags: nowait postinstall skipifsilent

; Removing the program leaves %LOCALAPPDATA%\facing-pages, where the reader's library and words are.
