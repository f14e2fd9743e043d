"""What the program calls its fields, in each of its languages, is read when it is pasted."""

from __future__ import annotations

from pathlib import Path
from unicodedata import normalize
from xml.etree import ElementTree

import pytest

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.reading.names import meaning_of
from sigmamind_desktop.domain.reading.pasting import read_pasted

_LANGUAGES = Path(__file__).parents[3] / "resources" / "languages"
_CODES = sorted(path.stem for path in _LANGUAGES.glob("*.qm"))
_LABELS = {
    "Phone number": FieldId.PHONE_NUMBER,
    "Friendly name": FieldId.FRIENDLY_NAME,
    "Termination SIP URI": FieldId.TERMINATION_SIP_URI,
    "Trunk username": FieldId.TRUNK_USERNAME,
    "Trunk password": FieldId.TRUNK_PASSWORD,
    "Inbound agent": FieldId.INBOUND_AGENT_ID,
    "Outbound agent": FieldId.OUTBOUND_AGENT_ID,
    "Outbound test number": FieldId.OUTBOUND_PHONE_NUMBER,
    # As the list has them.
    "Number": FieldId.PHONE_NUMBER,
    "Name": FieldId.FRIENDLY_NAME,
    "SIP URI": FieldId.TERMINATION_SIP_URI,
    "Test number": FieldId.OUTBOUND_PHONE_NUMBER,
}


def _labels(language: str) -> dict[str, FieldId]:
    if language == "en":
        return _LABELS
    found = {}
    for context in ElementTree.parse(_LANGUAGES / f"{language}.ts").getroot().iter("context"):
        if context.findtext("name") in ("FieldMessages", "NumberCells"):
            for message in context.iter("message"):
                if (field_id := _LABELS.get(message.findtext("source", ""))) is not None:
                    found[message.findtext("translation", "")] = field_id
    assert len(found) >= len(_LABELS) - 2  # some are called the same in both places
    return found


@pytest.mark.parametrize("language", _CODES)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_its_own_names_are_known(form: str, language: str) -> None:
    known = {label: meaning_of((normalize(form, label),)) for label in _labels(language)}
    assert {label: meaning and meaning.key for label, meaning in known.items()} == _labels(language)


@pytest.mark.parametrize("language", _CODES)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_log_in_under_them_is_read(form: str, language: str) -> None:
    values = {
        FieldId.TERMINATION_SIP_URI: "sip.acme.net",
        FieldId.TRUNK_USERNAME: "acme",
        FieldId.TRUNK_PASSWORD: "S3cret!x",
    }
    lines = [
        f"{normalize(form, label)}: {values[field_id]}"
        for label, field_id in _labels(language).items()
        if field_id in values and label not in ("SIP URI", "URI SIP", "SIP-URI")
    ]
    details = read_pasted("\n".join(lines))
    assert len(lines) == 3
    assert details.password.reveal() == values.pop(FieldId.TRUNK_PASSWORD)
    assert details.texts == values
