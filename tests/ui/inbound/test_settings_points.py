"""What of a carrier's settings is put right by hand: where that is, and the way there."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from sigmamind_desktop.domain.draft import FieldId
from sigmamind_desktop.domain.inbound.findings import Knowledge
from sigmamind_desktop.sandbox.telnyx import INBOUND as CONNECTION
from sigmamind_desktop.ui.failures.messages import Words
from sigmamind_desktop.ui.inbound.point_view import HostPoint, PointView
from tests.ui.inbound import conftest
from tests.ui.inbound.conftest import INBOUND, MAIN, NEW_YORK, OUTBOUND

LONG = "sip:" + "a" * 900 + ".example"


class Browser(QObject):
    """Takes the place of the person's."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[QUrl] = []

    @Slot(QUrl)
    def open(self, page: QUrl) -> None:
        self.pages.append(page)


@pytest.fixture
def browser() -> Any:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")
    yield browser
    QDesktopServices.unsetUrlHandler("https")


async def test_an_fqdn_that_is_missing_at_telnyx_has_its_place_and_the_way_there(
    at_carrier: Any, sandbox: Any, said: Any, browser: Browser
) -> None:
    sandbox.telnyx.fqdns.clear()
    async with at_carrier(INBOUND) as (person, dialog):
        assert "At Telnyx under Voice > SIP Connections > your connection of the type FQDN" in (
            said(dialog.checklist)
        )
        await person.press("Open Telnyx", dialog.checklist)
        assert [urlsplit(page.toString()).hostname for page in browser.pages] == ["portal.telnyx.com"]


@pytest.mark.parametrize("field", ["user_name", "outbound_voice_profile_id"])
async def test_what_keeps_calls_from_going_out_at_telnyx_has_its_place(
    at_carrier: Any, sandbox: Any, said: Any, field: str
) -> None:
    outbound = next(each for each in sandbox.telnyx.connections if each["id"] != CONNECTION)
    place = outbound if field in outbound else outbound["outbound"]
    place[field] = ""
    async with at_carrier(OUTBOUND) as (person, dialog):
        assert person.find_button(dialog.checklist, "Open Telnyx") is not None
        if field == "outbound_voice_profile_id":
            assert "At Telnyx under Voice > SIP Connections > your connection > Outbound." in (
                said(dialog.checklist)
            )


@pytest.mark.parametrize(
    ("host", "step", "field"),
    [
        ("acme.pstn.twilio.com", "Change the username", FieldId.TRUNK_USERNAME),
        ("another.pstn.twilio.com", "Change the SIP URI", FieldId.TERMINATION_SIP_URI),
    ],
)
async def test_what_may_be_wrong_at_sigmamind_is_one_click_from_its_field(
    host: str, step: str, field: FieldId, at_carrier: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(conftest._HOSTS, MAIN, host)
    async with at_carrier(MAIN) as (person, dialog):
        await person.press(step, dialog.checklist)
        assert dialog.tabs.currentWidget() is dialog.form
        assert dialog.form.rows[field].input.hasFocus()


async def test_what_is_good_or_is_changed_from_here_leads_nowhere(at_carrier: Any) -> None:
    for number in (MAIN, NEW_YORK):
        async with at_carrier(number) as (person, dialog):
            assert person.find_button(dialog.checklist, "Open Twilio") is None


@pytest.mark.parametrize("view", [PointView, HostPoint])
def test_an_address_of_900_letters_widens_nothing_and_can_be_read_whole(qtbot: Any, view: Any) -> None:
    point = view()
    qtbot.addWidget(point)
    point.say(Knowledge.BAD, Words(f"That sends the calls to another host: {LONG}", f"Twilio said: {LONG}"))
    if isinstance(point, HostPoint):
        point.render_host(LONG, is_wanted=True)
    point.resize(500, 300)
    with qtbot.waitExposed(point):
        point.show()
    assert point.minimumSizeHint().width() < 500
    labels = [label for label in point.findChildren(QLabel) if "aaa" in label.text()]
    assert len(labels) >= 2
    for label in labels:
        assert label.fontMetrics().horizontalAdvance(max(label.text().split(), key=len)) < 480
        assert LONG in label.toolTip().replace("\n", "")
        assert LONG in label.accessibleName()
        assert max(map(len, label.toolTip().split("\n"))) < 100
