"""Which names mean which field: the table of names.

A name is known by its end (`TELNYX_PASSWORD`, `sip_trunk_auth_username`): before it stand only words that
say no more than that it is a trunk's, or a carrier's name. What stands further out on the way to it says
whether it is for calls out or in, and whether it is of another thing altogether.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import Final
from unicodedata import normalize

from sigmamind_desktop.domain.draft import FieldId

PORT: Final = "port"
TRANSPORT: Final = "transport"
REALM: Final = "realm"
"""What credentials are for, in the words of the server that asks (RFC 3261 section 22): no host."""

_ENDS: Final[Mapping[str, str]] = {
    FieldId.OUTBOUND_PHONE_NUMBER: (
        "outboundphonenumber testnumber outboundtestnumber testphone testphonenumber tophonenumber"
        " testnummer testnummerausgehend numerodeprueba numerodepruebasaliente numerodetest"
        " numerodetestsortant numerodeteste numerodetestesaida परीक्षणनंबर आउटबाउंडपरीक्षणनंबर"
    ),
    FieldId.INBOUND_AGENT_ID: (
        "inboundagentid inboundagent agentinbound agenteentrante agententrant agentedeentrada इनबाउंडएजेंट"
    ),
    FieldId.OUTBOUND_AGENT_ID: (
        "outboundagentid outboundagent agentoutbound agentesaliente agentsortant agentedesaida आउटबाउंडएजेंट"
    ),
    FieldId.TRUNK_PASSWORD: (
        "password passwort pass pw pwd passwd passphrase secret remotesecret contrasena senha motdepasse"
        " kennwort wachtwoord palavrapasse parola haslo"
        " passwortdestrunks contrasenadelatroncal motdepassedutrunk senhadotronco पासवर्ड ट्रंककापासवर्ड"
    ),
    FieldId.TRUNK_USERNAME: (
        "username user login loginname loginid userid authid authenticationid authname authenticationname"
        " credentialname defaultuser"
        " benutzername benutzer nutzername usuario nombredeusuario nomedeusuario utilisateur nomdutilisateur"
        " identifiant gebruikersnaam nomeutente uzytkownik"
        " benutzernamedestrunks usuariodelatroncal nomdutilisateurdutrunk usuariodotronco"
        " उपयोगकर्तानाम ट्रंककाउपयोगकर्तानाम"
    ),
    FieldId.TERMINATION_SIP_URI: (
        "terminaluri termsipuri sipuri sipurl trunkurl terminationurl host hostname domain domainname fqdn"
        " server serveraddress serveruri proxy outboundproxy registrar address trunk siptrunk termination"
        " siptermination uri gateway sipendpoint trunkendpoint terminationendpoint sipip trunkip gatewayip"
        " gatewaysip serveur servidor serwer hote होस्ट urisip urisipdeterminacion urisipdeterminaison"
        " urisipdeterminacao टर्मिनेशनsipuri"
    ),
    FieldId.PHONE_NUMBER: (
        "number numbers phone phones did dids ddi tn e164 tel telephone fromnumber fromphonenumber"
        " callerid calleridnumber callernumber fullnumber numbervale164"
        " rufnummer telefonnummer telefono numerodetelefono telefone numerodetelefone numerodetelephone"
        " numero nummer नंबर फ़ोननंबर"
    ),
    FieldId.FRIENDLY_NAME: (
        "friendlyname name label displayname description nickname phonenumbername numbername trunkname"
        " siptrunkname outboundtrunkname"
        " anzeigename nombre nombredescriptivo nom nomdaffichage nome nomedeexibicao नाम दिखनेवालानाम"
    ),
    PORT: "port portnumber",
    TRANSPORT: "transport protocol transportprotocol",
    REALM: "realm",
}
_STRONG: Final = "sip voip trunk trunking termination outbound"
"""What makes a name a trunk's, whatever stands before it: `ACME_SIP_PASSWORD`."""

_NEUTRAL: Final = (
    "my our your the this carrier provider pbx pstn auth authentication"
    " authorization credential credentials digest register registration terminating outgoing inbound incoming"
    " origination originating remote external phone telephone e164 import imported in is"
)
_CARRIERS: Final = (
    "asterisk avoxi bandwidth bulkvs clicksend didlogic didww exotel flowroute freeswitch gamma infobip"
    " inteliquent kamailio knowlarity livekit localphone messagebird nexmo ozonetel plivo retell ringcentral"
    " sigmamind signalwire simwood sinch skyetel sonetel telnyx thinq twilio twiliosip vapi voipms vonage"
    " voxbone voximplant wavix zadarma elevenlabs"
)
_OTHER_WORDS: Final = (
    "admin api app bucket cache database db dns email ftp git header headers http https imap invoice jdbc"
    " key ldap log mail metadata mongo mysql oauth order portal postgres rabbitmq redis smtp ssh stun"
    " turn webhook webhooks wifi wlan"
)
_OTHER_THINGS: Final = frozenset(_OTHER_WORDS.split())
_WITHOUT_QUALIFIERS: Final = frozenset({FieldId.FRIENDLY_NAME, FieldId.OUTBOUND_PHONE_NUMBER})
_LONGEST_NAME: Final = 80


def _plain(text: str) -> str:
    """Letters apart from their marks, with ł, which Unicode takes for a letter of its own, as l."""
    return normalize("NFKD", text).replace("ł", "l")


def _alternatives(words: str) -> str:
    return "|".join(sorted(_plain(words).split(), key=len, reverse=True))


_QUALIFIERS: Final = _alternatives(f"{_STRONG} {_NEUTRAL} {_CARRIERS}")
_PATTERNS: Final = {
    key: re.compile(
        f"(?:{_alternatives(ends)})"
        if key in _WITHOUT_QUALIFIERS
        else f"(?:{_QUALIFIERS}){{0,6}}(?:{_alternatives(ends)})"
    )
    for key, ends in _ENDS.items()
}
_IS_STRONG: Final = re.compile(f"(?:{_alternatives(_STRONG)})(?!$|trunk$)")
_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[A-Z]|[\u0900-\u0963]+")
"""A word of Latin letters, or of Devanagari, whose vowels are marks."""
_OUT: Final = re.compile(r"outbound|outgoing|terminati")
_IN: Final = re.compile(r"inbound|incoming|originati")


class Direction(Enum):
    """Which calls a value is for, from SigmaMind's side."""

    OUT = auto()
    EITHER = auto()
    IN = auto()


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a name means.

    Attributes:
        key: a FieldId, or `PORT`, `TRANSPORT`, `REALM`.
        direction: the calls it is for.
    """

    key: str
    direction: Direction = Direction.EITHER


@lru_cache(maxsize=4096)
def meaning_of(path: tuple[str, ...]) -> Meaning | None:
    """What the value at the end of `path` is; None if nothing for this form."""
    names = [name for name in path if not name.isdigit()]
    if not names:
        return None
    words = [_words(name) for name in names]
    if any(word in _OTHER_THINGS for parent in words[:-1] for word in parent):
        return None
    key = _key(words[-1])
    if (
        key is None
        and len(words) > 1
        and words[-1] == ["ip"]
        and words[-2][-1:] in (["gateways"], ["gateway"])
    ):
        key = FieldId.TERMINATION_SIP_URI
    if key is None:
        return None
    way = "/".join("".join(each) for each in words)
    last_out = max((match.start() for match in _OUT.finditer(way)), default=-1)
    last_in = max((match.start() for match in _IN.finditer(way)), default=-1)
    if last_out == last_in:
        return Meaning(key)
    return Meaning(key, Direction.OUT if last_out > last_in else Direction.IN)


def is_named(name: str) -> bool:
    """Whether `name` alone means something."""
    return meaning_of((name,)) is not None


def is_secret(name: str) -> bool:
    """Whether what stands under `name` must not be seen."""
    meaning = meaning_of((name,))
    return meaning is not None and meaning.key is FieldId.TRUNK_PASSWORD


def is_host(name: str) -> bool:
    """Whether a host or a SIP URI stands under `name`."""
    meaning = meaning_of((name,))
    return meaning is not None and meaning.key is FieldId.TERMINATION_SIP_URI


def _words(name: str) -> list[str]:
    # Without the marks on Latin letters: "contraseña", "hasło".
    return [word.lower() for word in _WORD.findall(_plain(name[:_LONGEST_NAME]))]


def _key(words: list[str]) -> str | None:
    for start in range(len(words)):
        rest = "".join(words[start:])
        before = words[:start]
        if before and not (_IS_STRONG.match(rest) and _OTHER_THINGS.isdisjoint(before)):
            continue
        for key, pattern in _PATTERNS.items():
            if pattern.fullmatch(rest):
                return key
    return None
