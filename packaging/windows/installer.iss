; The Windows installer, for Inno Setup 6.3 or newer; built by make_installer.py, which hands in
; /DVersion, /DSource (PyInstaller's folder), /O, /F and, where there is a certificate, /DSigned and /Ssign; with
; /DTrial it is one to try updates from: made in a moment, and for one person where Wine knows such a folder.

#define Name "SigmaMind Desktop"
; As sigmamind_desktop/__init__.py has them: APP_ID and APP_USER_MODEL_ID.
#define Id "sigmamind-desktop"
#define UserModelId "SigmaMind.Desktop"
#define Program Id + ".exe"

[Setup]
; Never change it: it is how a later installer knows an earlier one.
AppId={{0D9477E1-95D8-4A3C-9893-479CA61DB316}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher=SigmaMind
AppPublisherURL=https://www.sigmamind.ai
VersionInfoVersion={#Version}
; For one person without an administrator's rights, or for all: asked, or /CURRENTUSER and /ALLUSERS.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
#ifdef Trial
; What {autopf} is for one person on Windows; Wine 8 can't say (wines_own/programs_of_a_person.py).
DefaultDirName={localappdata}\Programs\{#Name}
#else
DefaultDirName={autopf}\{#Name}
#endif
DisableProgramGroupPage=yes
; Windows on ARM runs it too, as it runs all programs for x64.
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Windows 10 1809, the oldest that Qt 6 runs on.
MinVersion=10.0.17763
; A running program is asked to end, as it is when Windows shuts down, and started again (runtime/windows_shell.py).
CloseApplications=yes
RestartApplications=yes
SetupIconFile=sigmamind-desktop.ico
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName={#Name}
WizardStyle=modern
; The language of Windows, as the program has it; asked only where it is none of these.
ShowLanguageDialog=auto
#ifdef Trial
Compression=none
#else
Compression=lzma2
SolidCompression=yes
#endif
#ifdef Signed
SignTool=sign
SignedUninstaller=yes
#endif

[Languages]
; Those of the program, by its names for them. Inno Setup has no Hindi: ours is beside this script.
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "hi"; MessagesFile: "Hindi.isl"
Name: "pt_BR"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"

[CustomMessages]
en.IsRunning=%1 is running, perhaps for another person. Close it to go on.
en.RemoveData=Remove your list of numbers, its history, the settings and the log as well?%n%n%1%n%nAPI keys and trunk passwords stay in the Credential Manager of Windows either way: remove the entries of "%2" there.
en.NotAllRemoved=Not everything could be removed. What is left is in %1
de.IsRunning=%1 läuft noch, vielleicht bei einer anderen Person. Schließen Sie es, um fortzufahren.
de.RemoveData=Sollen auch Ihre Nummernliste mit ihrem Verlauf, die Einstellungen und das Protokoll entfernt werden?%n%n%1%n%nAPI-Schlüssel und Passwörter von Trunks bleiben in jedem Fall in der Anmeldeinformationsverwaltung von Windows: Entfernen Sie dort die Einträge von „%2“.
de.NotAllRemoved=Es konnte nicht alles entfernt werden. Was übrig ist, liegt in %1
es.IsRunning=%1 está en marcha, quizá en la sesión de otra persona. Ciérrelo para continuar.
es.RemoveData=¿Quitar también su lista de números, su historial, la configuración y el registro?%n%n%1%n%nLas claves de API y las contraseñas de las troncales permanecen en todo caso en el Administrador de credenciales de Windows: quite allí las entradas de «%2».
es.NotAllRemoved=No se pudo quitar todo. Lo que queda está en %1
fr.IsRunning=%1 est en cours d’exécution, peut-être dans la session d’une autre personne. Fermez-le pour continuer.
fr.RemoveData=Supprimer aussi votre liste de numéros, son historique, les réglages et le journal ?%n%n%1%n%nLes clés API et les mots de passe des trunks restent dans tous les cas dans le Gestionnaire d’identification de Windows : supprimez-y les entrées de « %2 ».
fr.NotAllRemoved=Tout n’a pas pu être supprimé. Ce qui reste se trouve dans %1
hi.IsRunning=%1 अभी चल रहा है, शायद किसी और व्यक्ति के यहाँ। आगे बढ़ने के लिए उसे बंद करें।
hi.RemoveData=क्या आपके नंबरों की सूची, उसका इतिहास, सेटिंग और लॉग भी हटाने हैं?%n%n%1%n%nAPI कुंजियाँ और ट्रंक के पासवर्ड हर हाल में Windows के क्रेडेंशियल प्रबंधक में रहते हैं: “%2” की प्रविष्टियाँ वहाँ हटाएँ।
hi.NotAllRemoved=सब कुछ नहीं हटाया जा सका। जो बचा है वह यहाँ है: %1
pt_BR.IsRunning=%1 está em execução, talvez na sessão de outra pessoa. Feche-o para continuar.
pt_BR.RemoveData=Remover também sua lista de números, o histórico dela, as configurações e os registros?%n%n%1%n%nAs chaves de API e as senhas dos troncos permanecem de qualquer forma no Gerenciador de Credenciais do Windows: remova ali as entradas de “%2”.
pt_BR.NotAllRemoved=Nem tudo pôde ser removido. O que restou está em %1

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; A library that this version no longer has must not stay: Python would find it.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Program}"; AppUserModelID: "{#UserModelId}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; AppUserModelID: "{#UserModelId}"; Tasks: desktopicon

[Registry]
; Offered by "Open with" for these files, and never in the place of what opens them now.
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#Name}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" --open ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\SupportedTypes"; ValueType: string; ValueName: ".xlsx"
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\SupportedTypes"; ValueType: string; ValueName: ".csv"
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\SupportedTypes"; ValueType: string; ValueName: ".tsv"

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[Code]
function IsRunning: Boolean;
var
  Path: String;
begin
  // Windows lets nobody write to the file of a program that runs.
  Path := ExpandConstant('{app}\{#Program}');
  Result := False;
  if FileExists(Path) then
    try
      TFileStream.Create(Path, fmOpenReadWrite or fmShareDenyNone).Free;
    except
      Log(GetExceptionMessage);
      Result := True;
    end;
end;

function IsEnded: Boolean;
begin
  Result := True;
  while Result and IsRunning do
    Result := SuppressibleMsgBox(FmtMessage(CustomMessage('IsRunning'), ['{#Name}']),
      mbError, MB_RETRYCANCEL, IDCANCEL) = IDRETRY;
end;

procedure CurStepChanged(CurStep: TSetupStep);
begin
  // Setup can't close it in another person's session: better nothing is replaced than half of it.
  if (CurStep = ssInstall) and not IsEnded then
    Abort;
end;

function InitializeUninstall: Boolean;
begin
  Result := IsEnded;
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Data: String;
begin
  // As platformdirs has it (runtime/paths.py). Without a person to ask, the data stay.
  Data := ExpandConstant('{localappdata}\{#Id}');
  if (CurUninstallStep = usPostUninstall) and not UninstallSilent and DirExists(Data) then
    if MsgBox(FmtMessage(CustomMessage('RemoveData'), [Data, '{#Name}']),
      mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
      if not DelTree(Data, True, True, True) then
        MsgBox(FmtMessage(CustomMessage('NotAllRemoved'), [Data]), mbError, MB_OK);
end;
