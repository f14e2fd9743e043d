"""What there is to try in the demo, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sigmamind_desktop.domain.trunks.check import Verdict, verdict_of
from sigmamind_desktop.sandbox.carrier_scenarios import KEY_SCENARIOS, CarrierAnswer
from sigmamind_desktop.sandbox.scenarios import CALL_ENDS, SCENARIOS, SILENT, Answer, CallEnd
from sigmamind_desktop.sandbox.trunks import HOSTS, DemoHost

translate = QCoreApplication.translate


def what_to_try() -> list[tuple[str, str]]:
    """What is typed, each with what happens then."""
    return [
        *((f"…{ending}", _import_text(answer)) for ending, answer in SCENARIOS.items()),
        (f"…{SILENT}", translate("WhatToTry", "is imported, and stays silent: try Ring it now")),
        *((f"…{ending}", _call_text(end)) for ending, end in CALL_ENDS.items()),
        (
            "Twilio, Telnyx",
            translate(
                "WhatToTry",
                "File > Connect a carrier offers the demo's key: of its three numbers, one does not ring",
            ),
        ),
        *((f"…{ending}", _key_text(answer)) for ending, answer in KEY_SCENARIOS.items()),
        *((host.name, _host_text(host)) for host in HOSTS),
    ]


def _import_text(answer: Answer) -> str:
    return {
        Answer.INACTIVE: translate("WhatToTry", "is imported, but inactive"),
        Answer.UNKNOWN: translate("WhatToTry", "is imported; SigmaMind does not say whether it is active"),
        Answer.SLOW: translate("WhatToTry", "is imported after five seconds"),
        Answer.KEY_REFUSED: translate("WhatToTry", "SigmaMind refuses the API key"),
        Answer.NOT_ALLOWED: translate("WhatToTry", "SigmaMind knows the API key, and does not let it import"),
        Answer.USERNAME_REFUSED: translate("WhatToTry", "SigmaMind does not accept the trunk username"),
        Answer.ALREADY_THERE: translate("WhatToTry", "the number is already in the account"),
        Answer.TOO_MANY: translate("WhatToTry", "too many imports; wait 30 seconds"),
        Answer.SERVER_FAULT: translate(
            "WhatToTry", "a fault at SigmaMind: not confirmed (it did not arrive)"
        ),
        Answer.WEB_PAGE: translate("WhatToTry", "a web page comes instead of an answer: not confirmed"),
        Answer.NONE: translate("WhatToTry", "no answer comes; press Cancel: not confirmed (it did arrive)"),
    }[answer]


def _call_text(end: CallEnd) -> str:
    return {
        CallEnd.BUSY: translate("WhatToTry", "as the test number: the line is busy"),
        CallEnd.NO_ANSWER: translate("WhatToTry", "as the test number: nobody answers"),
        CallEnd.NOT_CONNECTED: translate("WhatToTry", "as the test number: the call can't be connected"),
        CallEnd.VOICEMAIL: translate("WhatToTry", "as the test number: voicemail answers"),
    }[end]


def _key_text(answer: CarrierAnswer) -> str:
    return {
        CarrierAnswer.KEY_REFUSED: translate("WhatToTry", "as a carrier's key: the carrier refuses it"),
        CarrierAnswer.NO_TRUNKS: translate("WhatToTry", "as a carrier's key: it may not read trunks"),
        CarrierAnswer.NO_USERNAMES: translate("WhatToTry", "as a carrier's key: it may not read usernames"),
        CarrierAnswer.OTHER_ACCOUNT: translate("WhatToTry", "as a carrier's key: it is another account's"),
        CarrierAnswer.OTHER_REGION: translate("WhatToTry", "as a carrier's key: it is another region's"),
        CarrierAnswer.TOO_MANY: translate(
            "WhatToTry", "as a carrier's key: too many requests; wait 30 seconds"
        ),
        CarrierAnswer.FAULT: translate("WhatToTry", "as a carrier's key: a fault at the carrier"),
        CarrierAnswer.WEB_PAGE: translate(
            "WhatToTry", "as a carrier's key: a web page comes instead of an answer"
        ),
        CarrierAnswer.ELSEWHERE: translate(
            "WhatToTry", "as a carrier's key: the carrier leads to another host, which is refused"
        ),
        CarrierAnswer.PAGE_ELSEWHERE: translate(
            "WhatToTry", "as a carrier's key: a list's next page is at another host"
        ),
        CarrierAnswer.VANISHED: translate(
            "WhatToTry", "as a carrier's key: the numbers and trunks vanish once they are listed"
        ),
    }[answer]


def _host_text(host: DemoHost) -> str:
    return {
        Verdict.NO_ANSWER: translate(
            "WhatToTry", "as the SIP URI, with Check trunk: the host does not answer"
        ),
        Verdict.NO_SUCH_HOST: translate(
            "WhatToTry", "as the SIP URI, with Check trunk: no network knows the host"
        ),
    }[verdict_of(host.lines)]
