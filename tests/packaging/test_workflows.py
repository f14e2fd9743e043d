"""What GitHub runs: read, for it can't be run here."""

from __future__ import annotations

import os
import re
import subprocess
import sysconfig
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / ".github" / "workflows"
FILES = sorted(FOLDER.glob("*.yml"))
WORKFLOWS: dict[str, dict[Any, Any]] = {file.stem: yaml.safe_load(file.read_text("utf-8")) for file in FILES}
JOBS = [(name, job) for name, workflow in WORKFLOWS.items() for job in workflow["jobs"]]
CI, RELEASE = WORKFLOWS["ci"], WORKFLOWS["release"]


def triggers(workflow: dict[Any, Any]) -> Any:
    return workflow[True]  # YAML 1.1 reads "on" as true


def job_of(name: str, job: str) -> dict[str, Any]:
    return WORKFLOWS[name]["jobs"][job]


def commands(job: dict[str, Any]) -> list[str]:
    return [step["run"] for step in job.get("steps", []) if "run" in step]


def test_there_are_these() -> None:
    assert list(WORKFLOWS) == ["ci", "release"]


@pytest.mark.parametrize(("name", "job"), JOBS)
def test_each_job_ends_by_itself(name: str, job: str) -> None:
    entry = job_of(name, job)
    assert "uses" in entry or 0 < entry["timeout-minutes"] <= 90


@pytest.mark.parametrize(("name", "job"), JOBS)
def test_each_job_needs_jobs_that_there_are(name: str, job: str) -> None:
    needs = job_of(name, job).get("needs", [])
    assert set([needs] if isinstance(needs, str) else needs) <= set(WORKFLOWS[name]["jobs"])


@pytest.mark.parametrize("name", WORKFLOWS)
def test_no_job_may_write_but_the_one_that_publishes(name: str) -> None:
    assert WORKFLOWS[name]["permissions"] == {"contents": "read"}
    assert "concurrency" in WORKFLOWS[name]
    writing = [
        job for job, entry in WORKFLOWS[name]["jobs"].items() if "write" in str(entry.get("permissions"))
    ]
    assert writing == (["release"] if name == "release" else [])


@pytest.mark.parametrize("name", WORKFLOWS)
def test_actions_are_githubs_own_at_one_commit(name: str) -> None:
    used = re.findall(r"uses: (\S+)(.*)", (FOLDER / f"{name}.yml").read_text("utf-8"))
    for action, comment in used:
        if not action.startswith("./"):
            assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", action)
            assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment)


@pytest.mark.parametrize(("name", "job"), JOBS)
def test_a_checkout_leaves_no_token_behind(name: str, job: str) -> None:
    for step in job_of(name, job).get("steps", []):
        if "actions/checkout@" in step.get("uses", ""):
            assert step["with"] == {"persist-credentials": False}


@pytest.mark.parametrize(("name", "job"), JOBS)
def test_secrets_reach_the_environment_of_one_step_and_no_command(name: str, job: str) -> None:
    for step in job_of(name, job).get("steps", []):
        kept = {key: value for key, value in step.items() if key != "env"}
        assert "secrets." not in str(kept)
        # In a command, GitHub would put a value in as text, which the shell then reads as a command.
        assert "${{" not in step.get("run", "")
        secret = [key for key, value in step.get("env", {}).items() if "secrets." in str(value)]
        for name_of_secret in secret:
            assert not re.search(rf"echo[^\n]*\${{?(env:)?{name_of_secret}\b", step["run"])
            assert not re.search(r"set -[a-z]*x", step["run"])


@pytest.mark.posix_only("shell scripts")
@pytest.mark.parametrize(("name", "job"), JOBS)
def test_commands_of_bash_are_sound(name: str, job: str) -> None:
    entry = job_of(name, job)
    usual = "pwsh" if "windows" in str(entry.get("runs-on")) else "bash"
    for step in entry.get("steps", []):
        if "run" in step and step.get("shell", usual) == "bash":
            shellcheck = [Path(sysconfig.get_path("scripts"), "shellcheck"), "--shell=bash", "-"]
            checked = subprocess.run(shellcheck, input=step["run"], capture_output=True, text=True)
            assert checked.stdout + checked.stderr == ""


def test_changes_are_checked_on_each_system_with_each_python() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["requires-python"]
    assert wanted == ">=3.11,<3.14"
    pythons = ["3.11", "3.12", "3.13"]
    linux, desktop = job_of("ci", "linux"), job_of("ci", "desktop")
    assert linux["strategy"]["matrix"]["python"] == desktop["strategy"]["matrix"]["python"] == pythons
    assert linux["container"]["image"] == "python:${{ matrix.python }}-bookworm"
    run = "\n".join(commands(linux))
    assert run.index("safe.directory") < run.index(".ci/run tests")
    systems = desktop["strategy"]["matrix"]["system"]
    assert [re.split(r"-", system)[0] for system in systems] == ["windows", "macos"]
    assert {"push", "pull_request", "workflow_call"} == set(triggers(CI))


def test_what_is_the_same_for_each_python_is_run_once() -> None:
    parts = re.findall(r"case \$part in (\w+) \| all\)", (ROOT / ".ci" / "run").read_text("utf-8"))
    assert parts == ["tests", "checks", "packages"]
    assert ".ci/check\n" in (ROOT / ".ci" / "run").read_text("utf-8")
    once = {"checks": ".ci/check", "packages": ".ci/run packages"}
    for job, command in once.items():
        assert commands(job_of("ci", job))[-1] == command
        assert "strategy" not in job_of("ci", job)
    assert job_of("ci", "packages")["container"]["image"] == f"python:{RELEASE['env']['PYTHON']}-bookworm"


def test_windows_on_wine_is_a_part_of_its_own_with_both_pythons() -> None:
    steps = job_of("ci", "wine")["steps"]
    assert steps[-1]["run"].splitlines()[-1] == 'sudo env "PATH=$PATH" .ci/run windows'
    (pythons,) = [step["with"]["python-version"] for step in steps if "setup-python" in step.get("uses", "")]
    assert pythons.split() == ["3.11", RELEASE["env"]["PYTHON"]]


def test_long_runs_are_run_wholly_before_a_release() -> None:
    (command,) = [each for each in commands(job_of("release", "whole")) if each.startswith("pytest")]
    assert "--whole" in command
    for file in (ROOT / "tests").rglob("test_*.py"):
        source = file.read_text("utf-8")
        # A benchmark reports, and judges nothing.
        if "long_run" in source and "benchmarks" not in file.parts and file != Path(__file__):
            assert any(file.is_relative_to(ROOT / folder) for folder in command.split()), file


def test_pre_commit_checks_what_ci_checks() -> None:
    (repo,) = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    (hook,) = repo["hooks"]
    assert (repo["repo"], hook["entry"], hook["language"]) == ("local", ".ci/check", "system")


def test_the_packages_that_are_released_are_the_ones_that_are_tried() -> None:
    tried = job_of("release", "linux-installed")
    assert tried["needs"] == "linux"
    assert "pytest tests/e2e/installed --deb dist/*.deb --tar dist/*.tar.gz" in commands(tried)
    assert "linux-installed" in job_of("release", "release")["needs"]
    built = "\n".join(commands(job_of("release", "linux")))
    assert built.index(".ci/install") < built.index("packaging/build.py")


def test_tests_of_linux_may_be_skipped_elsewhere() -> None:
    steps = job_of("ci", "desktop")["steps"]
    assert [step["env"] for step in steps if step.get("run") == "pytest"] == [{"CI": ""}]


def test_one_job_stands_for_all_checks() -> None:
    required = job_of("ci", "required")
    assert set(required["needs"]) == set(CI["jobs"]) - {"required"}
    assert required["if"] == "always()"  # skipped, it would count as passed
    for result in ("failure", "cancelled", "skipped"):
        assert f"contains(needs.*.result, '{result}')" in required["steps"][0]["if"]


def test_a_release_is_a_tag_whose_version_and_text_agree() -> None:
    assert triggers(RELEASE) == {"push": {"tags": ["v*"]}}
    text = job_of("release", "text")
    assert commands(text) == ['python3 packaging/release_notes.py "$GITHUB_REF_NAME" > release-notes.md']
    publishing = "\n".join(commands(job_of("release", "release")))
    assert "--notes-file release-notes.md" in publishing
    assert "--verify-tag" in publishing
    assert "sha256sum -- * > SHA256SUMS" in publishing


def test_nothing_is_published_before_all_checks_and_packages() -> None:
    assert job_of("release", "checks")["uses"] == "./.github/workflows/ci.yml"
    assert set(job_of("release", "release")["needs"]) == set(RELEASE["jobs"]) - {"release"}


def test_each_system_is_built_on_its_own_with_one_python() -> None:
    assert RELEASE["env"]["PYTHON"] == "3.13"
    assert job_of("release", "linux")["runs-on"] == "ubuntu-22.04"
    assert job_of("release", "windows")["runs-on"].startswith("windows-")
    macos = job_of("release", "macos")["strategy"]["matrix"]["include"]
    assert {entry["processor"]: entry["system"] for entry in macos} == {
        "arm64": "macos-15",
        "x86_64": "macos-15-intel",
    }


@pytest.mark.parametrize("job", ["linux", "windows", "macos"])
def test_what_is_built_is_checked_as_people_get_it(job: str) -> None:
    entry = job_of("release", job)
    run = "\n".join(commands(entry))
    assert run.index("packaging/build.py frozen") < run.index("--self-check")
    picture = re.search(r"--screenshot\W+(\w+\.png)", run)
    assert picture is not None
    uploads = [step["with"] for step in entry["steps"] if "upload-artifact" in step.get("uses", "")]
    assert any(picture[1] in upload["path"].split() for upload in uploads)
    (package,) = [upload for upload in uploads if upload["name"].startswith("package-")]
    assert package["if-no-files-found"] == "error"
    # The release has all files in one folder: each system's list of what is inside has a name of its own.
    assert "dist/*.cdx.json" in package["path"].splitlines()
    system = {"windows": "windows-x64", "linux": "linux-x64", "macos": "macos-$(uname -m)"}[job]
    assert f"dist/sigmamind-desktop-{system}.cdx.json" in run


def test_a_release_takes_nothing_from_a_cache() -> None:
    assert "cache:" not in (FOLDER / "release.yml").read_text("utf-8")


def test_the_linter_of_workflows_finds_nothing() -> None:
    zizmor = Path(sysconfig.get_path("scripts"), "zizmor")
    options = ["--offline", "--no-progress", "--no-config", "--min-severity", "medium", "--format", "plain"]
    environment = {**os.environ, "NO_COLOR": "1"}
    checked = subprocess.run([zizmor, *options, FOLDER], capture_output=True, text=True, env=environment)
    assert "No findings to report" in checked.stdout, checked.stdout + checked.stderr
    assert checked.returncode == 0
    assert checked.stderr.count("completed") == len(FILES)
