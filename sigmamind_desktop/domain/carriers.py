"""Hosts that the rules know by name."""

from __future__ import annotations

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


def platform_of(host: str) -> str | None:
    """The AI platform that `host` (lower case) belongs to, or None for anybody else's host."""
    for domain, platform in _PLATFORM_DOMAINS.items():
        if host == domain or host.endswith("." + domain):
            return platform
    return None


def lacks_trunk_name(host: str) -> bool:
    """Whether `host` is Twilio's termination domain without the trunk's own name before it.

    Right are `acme.pstn.twilio.com` and, with an edge, `acme.pstn.ashburn.twilio.com`.
    https://www.twilio.com/docs/sip-trunking#termination-uri
    """
    return host.endswith(".twilio.com") and host.split(".")[0] == "pstn"
