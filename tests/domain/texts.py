"""Texts of any kind, for what has to hold of all of them."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st

from sigmamind_desktop.domain.findings import Finding
from sigmamind_desktop.domain.text import is_sendable

thorough = settings(settings.get_profile("thorough"))

_ODD = [
    *("\x00", "\x1b", "\x7f", "\x85", "\r\n", "\t", " ", "\u00a0", "\u2028", "\u3000"),
    *("\ud800", "\udfff", "\ue000", "\U0010ffff", "\ufeff", "\u200b", "\u00ad", "\ufe0f"),
    *("\u061c", "\u200e", "\u200f", "\u202a", "\u202e", "\u202c", "\u2066", "\u2069"),
    *("😀", "👩\u200d🚒", "🇩🇪", "e\u0301", "ß", "İ", "ſ", "٣", "４", "②", "½", "中", "⒈", "℀"),
]
any_text = st.one_of(
    st.text(st.characters(), max_size=60),  # with surrogates and control characters
    st.lists(st.sampled_from(_ODD), max_size=20).map("".join),
)
_PHONE_PIECES = [
    *"0123456789" * 2,
    *"+() -./;=xeE,:#*'~[]",
    *("tel:", "ext. ", "(0)", "+1", "+44 ", "+49 ", "+39 ", "00", "E+10", "4155552671", "20 7946 0958"),
    *("\u200b", "\u202a", "\u00a0", "\u202f", "４", "٤", "²", "–", "’", "A", "z", "\ud800", "\x00", "😀"),
]
phone_like = st.lists(st.sampled_from(_PHONE_PIECES), max_size=20).map("".join)
_SIP_PIECES = [
    *("sip:", "sips:", "SIP://", "https://", "tel:", "user", "@", ":", ":5060", ".", "..", "-", "[", "]"),
    *("::", "2001:db8", "8.8.8.8", "10.", "255", "acme", ".pstn.twilio.com", "sip.telnyx.com", "%", "_"),
    *(";transport=tls", ";", "?", "/", "\\", "#", "<", ">", '"', "“", "`", ",", "(", "&", "livekit.cloud"),
    *(
        "ü",
        "ａ",
        "。",
        "：",
        "＠",
        "ß",
        "ſ",
        "⒈",
        "٤",
        "XN--",
        "xn--mnchen-3ya",
        "\u0301",
        "\u200d",
        "\u202e",
    ),
    *(" ", "\t", "\u00a0", "\u200b", "\x00", "\ud800", "\ufe0f", "😀", "a" * 63 + "."),
]
sip_like = st.lists(st.sampled_from(_SIP_PIECES), max_size=9).map("".join)
anything = st.one_of(any_text, phone_like, sip_like)
regions = st.sampled_from(["", "US", "GB", "DE", "IT", "IN", "RU", "BR", "AU", "ZZ", "nonsense"])


def is_consistent(finding: Finding) -> None:
    if not finding.outcome.may_be_sent:
        assert finding.value == ""
    assert is_sendable(finding.value)
    assert finding.value == finding.value.strip()
    if finding.fix is not None:
        assert finding.fix.text or finding.fix.password
        assert finding.fix.repairs
