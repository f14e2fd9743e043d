"""What the writers of each format make of any values is read back exactly."""

from __future__ import annotations

import configparser
import csv
import io
import json
import re
import shlex
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import quote, urlencode

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.reading import code, command, form_body, json_text, markup, tables, yaml_lines
from sigmamind_desktop.domain.reading import settings as settings_reader
from sigmamind_desktop.domain.reading.found import REFERENCE, Found
from sigmamind_desktop.domain.reading.pasting import read_pasted
from sigmamind_desktop.domain.reading.shell_words import split_arguments, split_posix, split_powershell
from sigmamind_desktop.domain.reading.sip_uri import parse_sip_uri
from sigmamind_desktop.services.spreadsheet import write_table

pytestmark = pytest.mark.slow

_NAMES = ("phoneNumber", "friendlyName", "terminationSipURI", "trunkUsername", "trunkPassword")
_API = "https://api.sigmamind.ai/v1/phone-number/import"

# NUL can't be copied, and marks what is no value.
_HARD = st.text("ab 1\"'`\\$%&=;:,#|{}[]()<>!^~@/?*+-", max_size=12)
_ANY = _HARD | st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=30)
_LINE = _HARD | st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=30)

Always: TypeAlias = Callable[[st.SearchStrategy[Any], Callable[[Any], None]], None]


@pytest.fixture
def always(pytestconfig: pytest.Config) -> Always:
    """Something holds for all values, of which the whole run tries more."""
    count = 5000 if pytestconfig.getoption("--whole", default=False) else 40

    def check(values: st.SearchStrategy[Any], holds: Callable[[Any], None]) -> None:
        settings(max_examples=count, deadline=None, derandomize=True, database=None)(given(values)(holds))()

    return check


def _bodies(values: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries(dict.fromkeys(_NAMES, values))


def _flat(found: Sequence[Found] | None) -> dict[str, str]:
    assert found is not None
    return {each.path[-1]: each.value for each in found if each.value != REFERENCE}


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("is_ascii", [False, True])
def test_json(always: Always, indent: int | None, is_ascii: bool) -> None:
    always(
        _bodies(_ANY.filter(lambda value: not value.lstrip().startswith("{"))),
        lambda body: _is(json_text.read(json.dumps(body, indent=indent, ensure_ascii=is_ascii)), body),
    )


def test_json_in_json(always: Always) -> None:
    always(
        _bodies(_ANY.filter(lambda value: not value.lstrip().startswith("{"))),
        lambda body: _is(json_text.read(json.dumps({"body": json.dumps(body)})), body),
    )


@pytest.mark.parametrize("option", ["-d", "-sSLd", "--data-raw", "--json", "--data-urlencode"])
def test_json_in_a_command_of_curl(always: Always, option: str) -> None:
    always(
        _bodies(_ANY.filter(lambda value: not value.lstrip().startswith("{"))),
        lambda body: _is(
            command.read(f"$ curl {_API} {option} {shlex.quote(json.dumps(body))} -H 'a: b'"), body
        ),
    )


def test_a_form_in_a_command_of_curl(always: Always) -> None:
    always(
        _bodies(_ANY),
        lambda body: _is(command.read(f"curl -X POST {_API} -d {shlex.quote(urlencode(body))}"), body),
    )


def test_parts_of_a_form_in_a_command_of_curl(always: Always) -> None:
    def written(body: dict[str, str]) -> None:
        parts = " ".join(f"--form-string {shlex.quote(f'{name}={value}')}" for name, value in body.items())
        _is(command.read(f"curl {parts} {_API}"), body)

    always(_bodies(_ANY), written)


def test_the_words_of_a_shell(always: Always) -> None:
    def joined(words: list[str]) -> None:
        split = split_posix(shlex.join(["curl", *words]))
        assert split is not None
        assert split.words == ["curl", *words]

    always(st.lists(_ANY, max_size=4), joined)


def test_the_words_of_bash_with_escapes(always: Always) -> None:
    def quoted(word: str) -> None:
        escaped = "".join(f"\\U{ord(each):08x}" if not each.isalnum() else each for each in word)
        split = split_posix(f"curl $'{escaped}'")
        assert split is not None
        assert split.words == ["curl", word]

    always(_ANY, quoted)


def test_the_words_of_powershell(always: Always) -> None:
    def quoted(words: list[str]) -> None:
        single = " ".join("'" + word.replace("'", "''") + "'" for word in words)
        double = " ".join('"' + re.sub('([`"$])', r"`\1", word) + '"' for word in words)
        for written in (single, double):
            split = split_powershell(f"irm {written}")
            assert split is not None
            assert split.words == ["irm", *words]

    always(st.lists(_ANY, max_size=4), quoted)


def test_the_arguments_of_a_program_on_windows(always: Always) -> None:
    def listed(words: list[str]) -> None:
        # As subprocess.list2cmdline does, with quotes round each.
        quoted = " ".join('"' + re.sub(r'(\\*)("|\Z)', r"\1\1\\\2", word)[:-1] + '"' for word in words)
        assert split_arguments(quoted) == words

    always(st.lists(_ANY.map(lambda word: word.replace("\\", "/")), max_size=4), listed)


def test_a_form(always: Always) -> None:
    always(_bodies(_ANY), lambda body: _is(form_body.read(urlencode(body)), body))
    always(_bodies(_ANY), lambda body: _is(form_body.read(urlencode(body, quote_via=quote)), body))


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
def test_csv(always: Always, delimiter: str, quoting: Any) -> None:
    def written(rows: list[dict[str, str]]) -> None:
        file = io.StringIO()
        writer = csv.DictWriter(file, _NAMES, delimiter=delimiter, quoting=quoting)
        writer.writeheader()
        writer.writerows(rows)
        found = tables.read(file.getvalue())
        assert found is not None
        assert [each.value for each in found] == [row[name] for row in rows for name in _NAMES]

    # An apostrophe in front is what keeps a cell from being a formula, and a row of nothing is none.
    values = _ANY.filter(lambda value: value and "\r" not in value and not value.startswith("'"))
    always(st.lists(_bodies(values), min_size=1, max_size=3), written)


def test_this_programs_own_export(always: Always, tmp_path: Path) -> None:
    headings = ["Number", "Name", "State", "SIP URI"]

    def exported(rows: list[list[str]]) -> None:
        write_table(tmp_path / "numbers.csv", headings, rows)
        found = tables.read((tmp_path / "numbers.csv").read_text(encoding="utf-8-sig"))
        assert found is not None
        assert [each.value for each in found] == [value for row in rows for value in row]

    numbers = st.from_regex(r"\+[1-9][0-9]{6,14}", fullmatch=True)
    rows = st.tuples(numbers, _LINE.filter(bool), _LINE, _LINE).map(list)
    always(st.lists(rows, min_size=1, max_size=3), exported)


def test_assignments_of_a_shell(always: Always) -> None:
    def written(body: dict[str, str]) -> None:
        lines = [f"export {name}={shlex.quote(value)}" for name, value in body.items()]
        _is(settings_reader.read_assignments("\n".join(lines)), body)

    always(_bodies(_LINE), written)


def test_assignments_of_powershell(always: Always) -> None:
    def written(body: dict[str, str]) -> None:
        lines = [f"$env:{name} = '" + value.replace("'", "''") + "'" for name, value in body.items()]
        _is(settings_reader.read_assignments("\n".join(lines)), body)

    always(_bodies(_LINE), written)


def test_dotenv(always: Always) -> None:
    def written(body: dict[str, str]) -> None:
        _is(
            settings_reader.read_assignments("\n".join(f"{name}='{value}'" for name, value in body.items())),
            body,
        )

    always(_bodies(_LINE.filter(lambda value: "'" not in value)), written)


def test_toml(always: Always) -> None:
    def written(body: dict[str, str]) -> None:
        lines = [f"{name} = {json.dumps(value)}" for name, value in body.items()]
        _is(settings_reader.read_toml("\n".join(["[trunk]", *lines])), body)

    # JSON's escapes are TOML's, but for halves of a character and for DEL.
    always(_bodies(_ANY.filter(lambda value: value.isascii() and "\x7f" not in value)), written)


def test_ini(always: Always) -> None:
    def written(body: dict[str, str]) -> None:
        parser = configparser.RawConfigParser()
        parser.optionxform = str  # type: ignore[assignment,method-assign]
        parser["trunk"] = body
        file = io.StringIO()
        parser.write(file)
        _is(settings_reader.read_ini(file.getvalue()), body)

    # White space round a value, quotes round it and what stands behind a mark of comments are not its own;
    # whether the backslash before a semicolon is, depends on the program.
    values = _LINE.filter(lambda value: value == value.strip() and not re.search(r"(?:^|\s)[;#]|\\;", value))
    values = values.filter(lambda value: not re.fullmatch(r"(['\"]).*\1", value))
    always(_bodies(values), written)


@pytest.mark.parametrize("style", [None, "'", '"'])
def test_yaml(always: Always, style: Any) -> None:
    def written(body: dict[str, str]) -> None:
        text = yaml.safe_dump({"trunk": body}, default_style=style, allow_unicode=True, width=10_000)
        _is(yaml_lines.read(text), body)

    always(_bodies(_LINE), written)


def test_literals_of_python_and_javascript(always: Always) -> None:
    def written(body: dict[str, str]) -> None:
        arguments = [f"    {name}={value!r}," for name, value in body.items()]
        _is(code.read("\n".join(["trunk = Trunk(", *arguments, ")"])), body)
        fields = [f"  {name}: {json.dumps(value)}," for name, value in body.items()]
        _is(code.read("\n".join(["createTrunk({", *fields, "});"])), body)

    values = _LINE.filter(lambda value: not value.lstrip().startswith("{"))
    always(_bodies(values), written)


def test_xml(always: Always) -> None:
    def written(body: dict[str, str]) -> None:
        params = [f'<param name="{name}" value="{escape(value)}"/>' for name, value in body.items()]
        _is(markup.read("\n".join(["<gateway>", *params, "</gateway>"])), body)

    always(_bodies(_LINE.filter(lambda value: "\0" not in value)), written)


def test_sip_uris(always: Always) -> None:
    def written(login: tuple[str, str]) -> None:
        user, password = login
        uri = parse_sip_uri(f"sip:{quote(user, safe='')}:{quote(password, safe='')}@sip.telnyx.com:5060;lr")
        assert uri is not None
        assert (uri.user, uri.password, uri.host, uri.port) == (user, password, "sip.telnyx.com", "5060")

    always(st.tuples(_LINE.filter(bool), _LINE), written)


def test_a_password_is_the_same_through_all_readers(always: Always) -> None:
    def read(password: str) -> None:
        body = {"trunkUsername": "acme", "trunkPassword": password}
        file = io.StringIO()
        csv.writer(file).writerows([[*body, "host"], [*body.values(), "sip.telnyx.com"]])
        for text in (
            json.dumps(body),
            f"curl {_API} -d {shlex.quote(json.dumps(body))}",
            f"import os\ntrunk = Trunk(trunkUsername='acme', trunkPassword={password!r})",
            f"export SIP_USERNAME=acme\nexport SIP_PASSWORD={shlex.quote(password)}",
            f"sip:acme:{quote(password, safe='')}@sip.telnyx.com",
            file.getvalue(),
        ):
            details = read_pasted(text)
            assert details.password.reveal() == password
            assert details.texts[FieldId.TRUNK_USERNAME] == "acme"

    words = st.text("abcXYZ019\"'`\\$%&=;:,#|{}[]()!^~@/?*+.-", min_size=6, max_size=16)
    always(
        words.filter(lambda word: re.search("[a-zA-Z0-9]", word) and "acme" not in word and word[0] != "{"),
        read,
    )


def _is(found: Sequence[Found] | None, body: dict[str, str]) -> None:
    assert _flat(found) == body
