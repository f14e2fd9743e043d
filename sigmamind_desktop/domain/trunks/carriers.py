"""Carriers: which one a host belongs to, where their values stand, and what is often entered wrong.

What is known of them is data, in `resources/carriers.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

# Each platform's own SIP hosts. They belong at the carrier, as the target of inbound calls,
# and are often pasted into the platform's form by mistake.
_PLATFORM_DOMAINS: Final = {
    "5t4n6j0wnrl.sip.livekit.cloud": "Retell",
    "sigmamind.ai": "SigmaMind",
    "livekit.cloud": "SigmaMind",
    "retellai.com": "Retell",
    "elevenlabs.io": "ElevenLabs",
    "vapi.ai": "Vapi",
    "openai.com": "OpenAI",
    "synthflow.ai": "Synthflow",
    "ultravox.ai": "Ultravox",
    "bland.ai": "Bland",
    "x.ai": "xAI",
}

SIGMAMIND_SIP_HOST: Final = "28y698lhv2f.sip.livekit.cloud"
"""Where carriers send the calls to a number, as SigmaMind's guides name it; a setting can name another."""


@dataclass(frozen=True, slots=True)
class Slip:
    """Something that is often entered wrong.

    Attributes:
        field: of the form, by the API's name.
        pattern: for the whole text, in lower case.
        text: what is said.
        becomes: the right text, with the pattern's groups; empty if it is not certain.
    """

    field: str
    pattern: re.Pattern[str]
    text: str
    becomes: str = ""


@dataclass(frozen=True, slots=True)
class Carrier:
    """A carrier.

    Attributes:
        domains: how the host names of its trunks end.
        host: what a host looks like; with a dot in front, where the trunk's name comes first. May be empty.
        page: where it explains its trunks; may be empty.
        steps: where each value stands; empty for one that is only called by its name.
        slips: what is often entered wrong.
        calls_to: SigmaMind's SIP host as it wants it, where calls are sent to; with `{host}` in it.
        calls_at: where that is to be entered; may be empty.
        number_at: where a number is assigned to a trunk; may be empty.
        username_at: where a trunk has its usernames; may be empty.
        profile_at: where calls are let out; may be empty.
        trunks_page: where its console has the trunks; may be empty.
        inbound: what keeps a number silent there, the likeliest first.
        key_page: where its console makes API keys; empty for one that can't be connected.
        key_steps: which key to make there.
    """

    name: str
    domains: tuple[str, ...]
    host: str = ""
    page: str = ""
    steps: tuple[str, ...] = ()
    slips: tuple[Slip, ...] = ()
    calls_to: str = "{host}"
    calls_at: str = ""
    number_at: str = ""
    username_at: str = ""
    profile_at: str = ""
    trunks_page: str = ""
    inbound: tuple[str, ...] = ()
    key_page: str = ""
    key_steps: tuple[str, ...] = ()

    def target(self, host: str) -> str:
        """SigmaMind's SIP host in this carrier's own spelling."""
        return self.calls_to.replace("{host}", host)


class Carriers:
    """The carriers that are known."""

    def __init__(self, carriers: Iterable[Carrier] = ()) -> None:
        self._carriers = tuple(carriers)

    @classmethod
    def parse(cls, text: str, in_language: Callable[[str], str] = str) -> Carriers:
        """Read `carriers.toml`; its head says what stands in it.

        Args:
            text: of the file.
            in_language: puts a sentence that a person reads into the window's language.

        Raises:
            ValueError: if it is not as it says.
        """
        import tomllib  # the window's first paint does not need it

        try:
            return cls(_read(carrier, in_language) for carrier in tomllib.loads(text)["carrier"])
        except (KeyError, TypeError, re.error) as error:
            raise ValueError(f"carriers.toml: {type(error).__name__}: {error}") from error

    def named(self, name: str) -> Carrier | None:
        """The carrier that is called so, if it is known."""
        return next((each for each in self._carriers if each.name == name), None)

    def of(self, host: str) -> Carrier | None:
        """The carrier that `host` (lower case) belongs to, or None for one that is not known."""
        return next((each for each in self._carriers if _is_under(host, each.domains)), None)

    def slip(self, field: str, text: str, host: str) -> Slip | None:
        """What is wrong with the text of a field of a trunk at `host`, if that is often done."""
        carrier = self.of(host)
        slips = carrier.slips if carrier is not None else ()
        found = (slip for slip in slips if slip.field == field and slip.pattern.fullmatch(text.lower()))
        return next(found, None)

    def __iter__(self) -> Iterator[Carrier]:
        return iter(self._carriers)


NO_CARRIERS: Final = Carriers()


def platform_of(host: str) -> str | None:
    """The AI platform that `host` (lower case) belongs to, or None for anybody else's host."""
    owners = (platform for domain, platform in _PLATFORM_DOMAINS.items() if _is_under(host, [domain]))
    return next(owners, None)


def lacks_trunk_name(host: str) -> bool:
    """Whether `host` is Twilio's termination domain without the trunk's own name before it.

    Right are `acme.pstn.twilio.com` and, with an edge, `acme.pstn.ashburn.twilio.com`.
    https://www.twilio.com/docs/sip-trunking#termination-uri
    """
    return host.endswith(".twilio.com") and host.removeprefix(".").split(".")[0] == "pstn"


def _is_under(host: str, domains: Iterable[str]) -> bool:
    return any(f".{host}".endswith(f".{domain}") for domain in domains)


def _read(carrier: Mapping[str, Any], in_language: Callable[[str], str]) -> Carrier:
    slips = (
        Slip(slip["field"], re.compile(slip["pattern"]), in_language(slip["text"]), slip.get("becomes", ""))
        for slip in carrier.get("slip", ())
    )
    return Carrier(
        name=carrier["name"],
        domains=tuple(carrier["domains"]),
        host=carrier.get("host", ""),
        page=carrier.get("page", ""),
        steps=tuple(map(in_language, carrier.get("steps", ()))),
        slips=tuple(slips),
        calls_to=carrier.get("calls_to", "{host}"),
        calls_at=in_language(carrier.get("calls_at", "")),
        number_at=in_language(carrier.get("number_at", "")),
        username_at=in_language(carrier.get("username_at", "")),
        profile_at=in_language(carrier.get("profile_at", "")),
        trunks_page=carrier.get("trunks_page", ""),
        inbound=tuple(map(in_language, carrier.get("inbound", ()))),
        key_page=carrier.get("key_page", ""),
        key_steps=tuple(map(in_language, carrier.get("key_steps", ()))),
    )
