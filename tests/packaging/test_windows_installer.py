"""The installer's script as far as it can be read, and what builds it against stand-ins for its tools."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import platformdirs.windows
import pytest

import sigmamind_desktop

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "packaging" / "windows"
SCRIPT = (FOLDER / "installer.iss").read_text("utf-8")


def defined(name: str) -> str:
    match = re.search(rf'^#define {name} "(.+)"$', SCRIPT, re.MULTILINE)
    assert match is not None
    return match[1]


def section(name: str) -> dict[str, str]:
    body = SCRIPT.split(f"[{name}]\n")[1].split("\n[")[0]
    return dict(line.split("=", 1) for line in body.splitlines() if re.match(r"\w+=", line))


def test_names_are_the_programs() -> None:
    assert defined("Name") == sigmamind_desktop.APP_NAME
    assert defined("Id") == sigmamind_desktop.APP_ID
    assert defined("UserModelId") == sigmamind_desktop.APP_USER_MODEL_ID
    assert SCRIPT.count('AppUserModelID: "{#UserModelId}"') == SCRIPT.count(
        'Filename: "{app}\\{#Program}"; App'
    )


def test_the_version_is_handed_in() -> None:
    assert section("Setup")["AppVersion"] == "{#Version}"
    assert sigmamind_desktop.__version__ not in SCRIPT


def test_an_update_replaces_the_installed_version() -> None:
    """Another AppId would leave two programs behind: this one is for ever."""
    setup = section("Setup")
    assert setup["AppId"] == "{{0D9477E1-95D8-4A3C-9893-479CA61DB316}"
    assert setup["CloseApplications"] == setup["RestartApplications"] == "yes"
    # With a mutex, Setup would refuse to go on where it can close the program.
    assert "AppMutex" not in SCRIPT
    assert 'Type: filesandordirs; Name: "{app}\\_internal"' in SCRIPT


def test_what_looks_for_it_among_the_apps_knows_its_name_there() -> None:
    looks = (FOLDER / "known_to_windows.py").read_text("utf-8")
    assert section("Setup")["AppId"].removeprefix("{") + "_is1" in looks


def test_nobody_needs_an_administrators_rights() -> None:
    setup = section("Setup")
    assert setup["PrivilegesRequired"] == "lowest"
    assert setup["PrivilegesRequiredOverridesAllowed"] == "dialog commandline"
    folders = re.search(r"^#ifdef Trial\n.*\n(.+)\n#else\n(.+)\n#endif$", SCRIPT, re.MULTILINE)
    assert folders is not None
    assert folders[1] == r"DefaultDirName={localappdata}\Programs\{#Name}"
    assert folders[2] == r"DefaultDirName={autopf}\{#Name}"
    assert not re.search(r"\{(pf|commonpf|userpf|commonprograms|userprograms)\}", SCRIPT)


def test_a_running_program_is_neither_half_replaced_nor_half_removed() -> None:
    """It waits for the end of the program before the first file changes; with nobody to ask it gives up."""
    assert re.search(r"if \(CurStep = ssInstall\) and not IsEnded then\s+Abort;", SCRIPT)
    assert re.search(r"function InitializeUninstall: Boolean;\s+begin\s+Result := IsEnded;", SCRIPT)
    assert re.search(r"SuppressibleMsgBox\([^;]+MB_RETRYCANCEL, IDCANCEL\) = IDRETRY", SCRIPT)


def test_data_are_removed_only_where_a_person_says_so() -> None:
    body = SCRIPT.split("procedure CurUninstallStepChanged")[1]
    asked = body.index("MB_YESNO or MB_DEFBUTTON2) = IDYES then")
    assert body.index("not UninstallSilent") < asked < body.index("DelTree(Data")
    assert SCRIPT.count("DelTree(") == 1
    assert "[UninstallDelete]" not in SCRIPT


def test_the_data_are_where_the_program_puts_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs.windows, "get_win_folder", lambda name: f"{{{name}}}")
    dirs = platformdirs.windows.Windows(sigmamind_desktop.APP_ID, appauthor=False, roaming=False)
    folder = dirs.user_data_dir.replace("{CSIDL_LOCAL_APPDATA}", "{localappdata}").replace("/", "\\")
    assert folder.replace(sigmamind_desktop.APP_ID, "{#Id}") == "{localappdata}\\{#Id}"
    assert "ExpandConstant('{localappdata}\\{#Id}')" in SCRIPT
    assert dirs.user_log_dir.startswith(dirs.user_data_dir)


def test_it_speaks_the_programs_languages() -> None:
    lines = dict(re.findall(r'^Name: "(\w+)"; MessagesFile: "(.+\.isl)"$', SCRIPT, re.MULTILINE))
    complete = {file.stem for file in (ROOT / "resources" / "languages").glob("*.qm")}
    assert set(lines) == complete
    ours = [file for file in lines.values() if not file.startswith("compiler:")]
    assert ours == [file.name for file in FOLDER.glob("*.isl")]
    # What nobody has set is asked by the language of Windows; English is the first, for all others.
    assert next(iter(lines)) == "en"


def test_its_own_sentences_are_in_each_of_them() -> None:
    said: dict[str, dict[str, str]] = {}
    for language, name, text in re.findall(r"^(\w+)\.(\w+)=(.+)$", SCRIPT, re.MULTILINE):
        said.setdefault(name, {})[language] = text
    languages = set(re.findall(r'^Name: "(\w+)"; MessagesFile', SCRIPT, re.MULTILINE))
    code = SCRIPT.split("[Code]\n")[1]
    assert set(said) == set(re.findall(r"CustomMessage\('(\w+)'\)", code))
    for texts in said.values():
        assert set(texts) == languages
        assert len(set(texts.values())) == len(languages)
        assert len({tuple(sorted(re.findall(r"%\w", text))) for text in texts.values()}) == 1
    # Nothing is said beside them.
    assert len(re.findall(r"MsgBox\(FmtMessage\(CustomMessage\(", code)) == code.count("MsgBox(")


class Build:
    """A copy of what makes the installer, with stand-ins that write down how they are called."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.tools, self.calls = folder, folder / "tools", folder / "calls"
        shutil.copytree(FOLDER, folder / "packaging" / "windows")
        shutil.copytree(
            ROOT / "sigmamind_desktop", folder / "sigmamind_desktop", ignore=lambda *_: ["__pycache__"]
        )
        self.tools.mkdir()
        self.frozen = folder / "dist" / "sigmamind-desktop"
        (self.frozen / "_internal").mkdir(parents=True)
        for name in (
            "sigmamind-desktop.exe",
            "_internal/ours.pyd",
            "_internal/python313.dll",
            "_internal/text.txt",
        ):
            (self.frozen / name).touch()
        self.stand_in("iscc")
        # Only Python's library is signed by somebody else.
        self.stand_in("signtool", '[ "$1" != verify ] || case "$*" in *python313.dll) ;; *) exit 1 ;; esac')

    def stand_in(self, name: str, then: str = "") -> None:
        tool = self.tools / name
        tool.write_text(
            f'#!/bin/sh\necho "{name}|$(IFS="|"; echo "$*")" >> "{self.calls}"\n{then}\n', "utf-8"
        )
        tool.chmod(0o755)

    def run(self, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        path = os.pathsep.join([str(self.tools), os.environ["PATH"]])
        script = self.folder / "packaging" / "windows" / "make_installer.py"
        environment = {"PATH": path, **environment}
        return subprocess.run(
            [sys.executable, str(script), *words], capture_output=True, text=True, env=environment
        )

    def called(self) -> list[list[str]]:
        calls = self.calls.read_text("utf-8").splitlines() if self.calls.exists() else []
        return [call.split("|") for call in calls if call]


@pytest.fixture
def build(tmp_path: Path) -> Build:
    return Build(tmp_path)


@pytest.mark.posix_only("shell scripts")
def test_without_a_certificate_it_says_that_nothing_is_signed(build: Build) -> None:
    ended = build.run()
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "NOT SIGNED" in ended.stdout
    version = sigmamind_desktop.__version__
    assert build.called() == [
        [
            "iscc",
            "/Qp",
            f"/DVersion={version}",
            f"/DSource={build.frozen}",
            f"/O{build.folder / 'dist'}",
            f"/FSigmaMind-Desktop-{version}-windows-x64",
            str(build.folder / "packaging" / "windows" / "installer.iss"),
        ]
    ]


@pytest.mark.posix_only("shell scripts")
def test_an_update_is_tried_from_a_version_that_is_not_packed(build: Build) -> None:
    assert build.run("--trial", "0.0.1").returncode == 0
    (called,) = build.called()
    assert {"/DVersion=0.0.1", "/FSigmaMind-Desktop-0.0.1-windows-x64", "/DTrial"} <= set(called)
    assert "#ifdef Trial\nCompression=none\n#else\n" in SCRIPT


@pytest.mark.posix_only("shell scripts")
def test_what_nobody_has_signed_is_signed_and_then_the_installer(build: Build) -> None:
    ended = build.run(WINDOWS_CERTIFICATE_SHA1="ABC", WINDOWS_TIMESTAMP_URL="http://127.0.0.1/ts")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Signed: 2 files." in ended.stdout
    options = ["/sha1", "ABC", "/fd", "sha256", "/td", "sha256", "/tr", "http://127.0.0.1/ts"]
    signed = [call[-1] for call in build.called() if call[:2] == ["signtool", "sign"]]
    assert signed == [str(build.frozen / name) for name in ("_internal/ours.pyd", "sigmamind-desktop.exe")]
    assert all(call[2:-1] == options for call in build.called() if call[:2] == ["signtool", "sign"])
    compiler = build.called()[-1]
    assert compiler[0] == "iscc"
    assert "/DSigned" in compiler
    command = " ".join(f"$q{part}$q" for part in [str(build.tools / "signtool"), "sign", *options])
    assert f"/Ssign={command} $f" in compiler


@pytest.mark.posix_only("shell scripts")
@pytest.mark.parametrize(
    ("environment", "broken", "reason"),
    [
        ({"WINDOWS_CERTIFICATE_SHA1": "ABC"}, "", "WINDOWS_TIMESTAMP_URL is not"),
        ({}, "dist/sigmamind-desktop/sigmamind-desktop.exe", "has no program"),
        ({}, "tools/iscc", "iscc is not installed"),
    ],
)
def test_what_is_missing_is_named(
    build: Build, environment: dict[str, str], broken: str, reason: str
) -> None:
    if broken:
        (build.folder / broken).unlink()
    ended = build.run(**environment, **{"ProgramFiles(x86)": str(build.folder / "none")})
    assert ended.returncode == 1
    assert reason in ended.stderr


@pytest.mark.posix_only("shell scripts")
def test_a_tool_that_fails_ends_it(build: Build) -> None:
    build.stand_in("iscc", "exit 3")
    assert build.run().returncode == 1


@pytest.mark.posix_only("shell scripts")
def test_the_newest_installed_tool_is_taken(build: Build) -> None:
    build.tools.joinpath("iscc").rename(build.tools / "ISCC.exe")
    (build.folder / "Inno Setup 6").mkdir()
    shutil.move(build.tools / "ISCC.exe", build.folder / "Inno Setup 6")
    assert build.run(**{"ProgramFiles(x86)": str(build.folder)}).returncode == 0
    assert build.called()[0][0] == "iscc"
