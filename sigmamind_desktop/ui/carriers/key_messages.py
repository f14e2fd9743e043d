"""The words for a carrier's key: what its parts are called, and what is wrong with what was typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sigmamind_desktop.domain.carriers.key_parts import KeyPart, PartCode

translate = QCoreApplication.translate


def part_label(part: KeyPart) -> str:
    """What a part is called, as its carrier's console calls it."""
    return {
        KeyPart.ACCOUNT_SID: translate("CarrierKeys", "Account SID"),
        KeyPart.KEY_SID: translate("CarrierKeys", "API key SID"),
        KeyPart.KEY_SECRET: translate("CarrierKeys", "API key secret"),
        KeyPart.TELNYX_KEY: translate("CarrierKeys", "API key"),
    }[part]


def part_hint(part: KeyPart) -> str:
    """What it looks like, while there is nothing else to say."""
    return {
        KeyPart.ACCOUNT_SID: translate("CarrierKeys", "Begins with AC. On the console's first page"),
        KeyPart.KEY_SID: translate("CarrierKeys", "Begins with SK"),
        KeyPart.KEY_SECRET: translate("CarrierKeys", "Shown once, when the key is made"),
        KeyPart.TELNYX_KEY: translate("CarrierKeys", "Begins with KEY. Shown once, when it is made"),
    }[part]


def part_text(part: KeyPart, code: PartCode) -> str:
    """What is found of it."""
    match code:
        case PartCode.FINE:
            return translate("CarrierKeys", "Looks right")
        case PartCode.EMPTY:
            return translate("CarrierKeys", "Still missing")
        case PartCode.AUTH_TOKEN:
            return translate(
                "CarrierKeys",
                "This looks like the Auth Token, the master key of your account. It is not needed here",
            )
        case PartCode.ACCOUNT_SID:
            return translate("CarrierKeys", "This is Twilio's Account SID. It belongs in another field")
        case PartCode.KEY_SID:
            return translate("CarrierKeys", "This is the SID of a Twilio key. It belongs in another field")
        case PartCode.OTHER_SID:
            return translate("CarrierKeys", "This is the SID of something else at Twilio")
        case PartCode.UNUSABLE:
            return translate("CarrierKeys", "It holds characters that no key has. Copy it again")
        case PartCode.BEGUN | PartCode.NOT_IT:
            return {
                KeyPart.ACCOUNT_SID: translate(
                    "CarrierKeys", "It is AC and then 32 digits and letters a to f"
                ),
                KeyPart.KEY_SID: translate("CarrierKeys", "It is SK and then 32 digits and letters a to f"),
                KeyPart.KEY_SECRET: translate("CarrierKeys", "The secret is longer. Copy it again"),
                KeyPart.TELNYX_KEY: translate("CarrierKeys", "It begins with KEY, and is longer"),
            }[part]
