"""Hosts that the rules know by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# Each platform's own SIP hosts. They belong at the carrier, as the target of inbound calls,
# and are often pasted into the platform's form by mistake.
_PLATFORM_DOMAINS: Final = {
    "sigmamind.ai": "SigmaMind",
    "livekit.cloud": "SigmaMind",
    "retellai.com": "Retell",
    "elevenlabs.io": "ElevenLabs",
    "vapi.ai": "Vapi",
}


# The end of each carrier's termination hosts.
_CARRIER_DOMAINS: Final = {
    "twilio.com": "Twilio",
    "telnyx.com": "Telnyx",
    "telnyx.eu": "Telnyx",
    "vonage.com": "Vonage",
    "plivo.com": "Plivo",
}

SIGMAMIND_SIP_HOST: Final = "28y698lhv2f.sip.livekit.cloud"
"""Where carriers send the calls to a number, as SigmaMind's guides name it; a setting can name another."""


def carrier_of(host: str) -> str | None:
    """The carrier that `host` (lower case) belongs to, or None for one that is not known."""
    return _owner(host, _CARRIER_DOMAINS)


def platform_of(host: str) -> str | None:
    """The AI platform that `host` (lower case) belongs to, or None for anybody else's host."""
    return _owner(host, _PLATFORM_DOMAINS)


def lacks_trunk_name(host: str) -> bool:
    """Whether `host` is Twilio's termination domain without the trunk's own name before it.

    Right are `acme.pstn.twilio.com` and, with an edge, `acme.pstn.ashburn.twilio.com`.
    https://www.twilio.com/docs/sip-trunking#termination-uri
    """
    return host.endswith(".twilio.com") and host.split(".")[0] == "pstn"


def _owner(host: str, domains: Mapping[str, str]) -> str | None:
    owners = (owner for domain, owner in domains.items() if f".{host}".endswith(f".{domain}"))
    return next(owners, None)
