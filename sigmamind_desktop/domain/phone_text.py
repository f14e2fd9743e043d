"""What is written round a phone number: labels, an extension, what a spreadsheet or a page made of it.

Nothing is judged here and nothing is lost: a text is taken apart into the number, what is said beside it,
and what keeps it from being one.
"""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from sigmamind_desktop.domain.text import clean, without_format

LONGEST_TEXT: Final = 120
_MOST_READ: Final = 1000

LAST_OF_SEVERAL: Final = re.compile(
    r"(?=(?:[^0-9]*[0-9]){8})(?:.*/)?(?:[^0-9/]*[0-9]){4,}[^0-9/]*(?:/[\s-]*[0-9]{1,3}\s*)+"
)
"""`+49 30 901820/21/22`, `901820-0/-12`: a number and how the next ones end."""
RUSSIAN_PREFIX: Final = re.compile(r"\s*8[\s~-]+10[\s~-].*")
"""`8 10 49 ...`, written apart, is no number of the country chosen: nobody sets off its digits so."""

_QUOTES: Final = '"“”„«»\u201a\u2018'
_FORMULA: Final = re.compile(r"""=\s*(?:T\()?\s*(["“”])([^"“”]*)["“”]\s*\)?""", re.IGNORECASE)
_LABEL: Final = re.compile(
    r"\s*(?:tel|callto|telephone|telefon|teléfono|téléphone|phone|ph|mobile|mobil|cell|call)\s*[.:]+", re.I
)
_SEPARATORS: Final = r"\s\-.()\[\]/~,'’‐-―−ー⁄"
_NUMBER: Final = re.compile(rf"\+?[0-9{_SEPARATORS}]*")
_TWO_NUMBERS: Final = re.compile(r"\s/\s|,\s|,[0-9]{1,2}(?![0-9])")

# What spreadsheets make of a number that they take for an amount.
_GROUPED: Final = r"[0-9]{1,3}(?:,[0-9]{3}){2,}|[0-9]{1,3}(?:\.[0-9]{3}){2,}|[0-9]{7,}"
_DECIMAL: Final = re.compile(rf"(\+?(?:{_GROUPED}))[.,]([0-9]{{1,2}})")
_ZEROS: Final = re.compile(rf"(\+?[0-9{_SEPARATORS}]*[0-9])\s*([.,])(0+)")
_BEHIND_A_POINT: Final = re.compile(
    rf"(\+?[0-9{_SEPARATORS}]*[0-9])\s*(?P<tail>\.[0-9]{{1,2}}|[.,][0-9]{{3,4}})"
)
_EXPONENT: Final = re.compile(r"(\+?)([0-9])[.,]([0-9]+)[eE]\+?([0-9]{1,2})")
_ROUNDED: Final = re.compile(r"[+-]?[0-9][0-9.,]*[eE]\+?[0-9]+")

_MASK: Final = re.compile(
    r"(?<![^\W\d_])(?:x{2,}|n{2,}|([a-z])\1{3,})(?![^\W\d_])|(?<=[0-9])\s*x(?![\s.:#=]*[0-9])|[*#•●∙·?_]{2,}|\.{3,}"
    r"|\[[0-9]\s*[‐-―−-]\s*[0-9]\]"
    r"|[‐-―−-]{3,}|[.‐-―−-]{2,}$|[‐-―−-](?:\s+[‐-―−-])+|\.(?:\s+\.)+|\(\s*\)|\[\s*\]",
    re.IGNORECASE,
)

# What stands beside a number and would become digits of it.
_NEXT_LINE: Final = re.compile(r"\d\D*[\t\n\v\f\r\x85\u2028\u2029]\s*(\D*\d.*)", re.DOTALL)
_SET_BY_TABS: Final = re.compile(r"\+?\d{1,4}(?:\t+\d{1,4})+")
_FOOTNOTE: Final = re.compile(
    r"(?:[^0-9]*[0-9]){7,}[^0-9]*?(?P<behind>\([0-9]{1,2}(?:\s*[/‐-―−-]\s*[0-9]{1,2})?\)|\[[0-9]{1,2}(?:/[0-9]{1,2})?\])"
    r"|(?=[^(\[]*$)(?:(?:[^0-9]*[0-9]){7,}\s+(?P<item>[0-9]{1,3}[)\]])|(?P<before>[0-9]{1,2}[)\]])\s.*)"
)
_DATE: Final = re.compile(  # and the hours of who answers
    r"(?:^|(?<=\s))(?:24/7|[0-3]?[0-9]([./-])[01]?[0-9]\1(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9])$"
)

_EXTENSION_WORDS: Final = (
    "x|xt|ext|extn|exten|extension|extensión|extensão|extensao|p|w"
    "|durchwahl|durchw|dw|nebenstelle|nebenst|nst|apparat|app|hausapparat|hausruf|klappe"
    "|poste|interne|interno|int|intern|interior|anexo|ramal"
    "|toestel|tst|doorkies|wewnętrzny|wewnetrzny|wewn|wew|linka|klapka|kl|mellék|mellek|mell"
    "|lokal|lok|anknytning|ankn|alanumero|ala|tlk|dahili|dah|iç hat|ekstensi|ekst|pesawat|sambungan|samb"
    "|máy lẻ|số lẻ|εσωτερικό|εσωτ|εσ|добавочный|добав|доб|внутренний|внутр|вн|вътр|додатковий|дод"
    "|内線|内线|分机|分機|转|轉|转分机|轉分機|내선|구내|ต่อ|एक्सटेंशन|विस्तार"
    "|تحويلة|داخلي|داخلی|امتداد|שלוחה|שלוחת"
)
_COUNTED: Final = r"number|numero|número|numéro|nummer|num|nro|nr|n\.?o|n|номер|番号|번호|号|號"
"""What may stand between the word and the digits: `ramal nº 12`, `내선번호 12`."""
_EXTENSION: Final = re.compile(
    r"(?P<head>.*?[0-9].*?)[\s,.;:/(\[-]*"
    rf"(?:(?<![^\W\d_])(?:{_EXTENSION_WORDS})"
    rf"(?:[\s.-]*(?:{_COUNTED})[.°]*)?[\s.:=#)-]*"
    r"|\#|,{2,}|;)\s*(?P<extension>[0-9]{1,9})[\s.)\]#번番号]*",
    re.IGNORECASE,
)


class Flaw(Enum):
    """What keeps a text from being a number."""

    OTHER = auto()
    """Several numbers, or something else altogether."""
    ROUNDED = auto()
    """A spreadsheet wrote it with an exponent, and the last digits are lost."""
    DECIMAL = auto()
    """A spreadsheet wrote it as an amount; `number` is what is before the decimals if these are zeros."""
    MASK = auto()
    """`part` stands for digits that are not told."""
    EXTENSION = auto()
    """`part` is the extension of `number`."""
    BESIDE = auto()
    """`part` has digits that are not the number's: a footnote, a date, an address, another line."""
    LETTERS = auto()
    """`part` is what is neither digit nor separator."""


@dataclass(frozen=True, slots=True)
class PhoneText:
    """A text, taken apart.

    Attributes:
        number: a plus, if there is one, digits and separators; with `LETTERS` the whole text.
        flaw: what keeps it from being a number, or None.
        part: the place of the flaw, as it was typed.
    """

    number: str
    flaw: Flaw | None = None
    part: str = ""


def read_phone_text(typed: str) -> PhoneText:
    """Take apart what was typed or pasted.

    Digits of all scripts become `0` to `9`, `(+44)` a leading plus.
    """
    text = _plain(typed[:_MOST_READ])
    if len(text) > LONGEST_TEXT:
        return PhoneText(text, Flaw.OTHER)
    if _ROUNDED.fullmatch(text) or _DECIMAL.fullmatch(text):
        return _amount(text)
    if whole := _before_zeros(text):
        return PhoneText(whole, Flaw.DECIMAL, text)
    if re.search(r"[0-9+].*\+", text):
        return PhoneText(text, Flaw.OTHER)
    if beside := _beside(text, typed):
        return PhoneText("", Flaw.BESIDE, beside)
    if mask := _MASK.search(text):
        has_digits = re.search("[0-9]", text) is not None
        return PhoneText(text, Flaw.MASK if has_digits else Flaw.OTHER, mask[0].strip())
    if (match := _EXTENSION.fullmatch(text)) and re.search("[0-9]", match["head"]):
        return PhoneText(match["head"].strip(" ,;"), Flaw.EXTENSION, match["extension"])
    if _NUMBER.fullmatch(text):
        return PhoneText(text, Flaw.OTHER if _TWO_NUMBERS.search(text) else None)
    if all(_belongs(character) for character in text) and re.search("[0-9]", text):
        return PhoneText(text, Flaw.LETTERS, _words(text)[0])
    return PhoneText(text, Flaw.OTHER)


def without_words(text: str) -> str | None:
    """`text` without the words before or behind the number; None if one is within it or joined to it.

    A raised digit behind the number is a footnote, and no word.
    """
    match = re.fullmatch(
        rf"(?P<before>[^0-9+]*)(?P<number>\+?[0-9](?:[{_SEPARATORS}]*[0-9])*)(?P<behind>[^0-9+]*)", text
    )
    if match is None:
        return None
    is_joined = any(each.isalpha() for each in (match["before"][-1:], match["behind"][:1]))
    opening = "(" if match["before"].rstrip().endswith("(") and ")" in match["number"] else ""
    return None if is_joined else opening + match["number"]


def with_digits_for_look_alikes(text: str) -> str | None:
    """`text` with 0 for O and 1 for I and l, where nothing else is in it that is no digit; else None."""
    digits = text.translate(str.maketrans("OolI", "0011"))
    joined = re.fullmatch(rf"(?:[0-9+{_SEPARATORS}]|(?<=[0-9])[OolI]|[OolI](?=[0-9]))*", text)
    return digits if joined and _NUMBER.fullmatch(digits) else None


def with_dialled_letters(text: str) -> str | None:
    """`1-800-FLOWERS` as it is dialled (ITU-T E.161); None for what is no such word behind digits."""
    import phonenumbers

    match = re.fullmatch(rf"\+?[0-9{_SEPARATORS}]*[0-9][\s.-]*([A-Za-z][A-Za-z0-9\s.-]*)", text)
    if match is None or sum(character.isalpha() for character in match[1]) < 3:
        return None
    return str(phonenumbers.convert_alpha_characters_in_number(text))


def digits_before_words(text: str) -> str:
    """What stands before the first letter."""
    return re.split(rf"[^0-9+{_SEPARATORS}]", text, maxsplit=1)[0]


def _plain(typed: str) -> str:
    """`typed` without what nobody sees, its labels and its quotes, in the plain signs of ASCII."""
    text = unicodedata.normalize("NFC", without_format(clean(typed)))
    # Raised digits are footnotes (Unicode category No): they stay what they are, and are no digits.
    text = "".join(
        each if unicodedata.category(each) == "No" else unicodedata.normalize("NFKC", each) for each in text
    )
    text = "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text).strip()
    if formula := _FORMULA.fullmatch(text):
        text = formula[2]
    text = text.strip(_QUOTES)
    if re.match(r"(?i)\s*tel:", text):
        text = _of_tel_uri(text)
    if label := _LABEL.match(text):
        text = text[label.end() :]
    text = re.sub(r"[\s'’]", " ", text).strip(_QUOTES + " ")
    return re.sub(rf"^[{_SEPARATORS}]+\+", "+", text)


def _of_tel_uri(text: str) -> str:
    """A tel URI (RFC 3966): the number in its context, and the extension; no other parameter."""
    number, *parameters = text.split(";")
    named = dict(parameter.lower().partition("=")[::2] for parameter in parameters)
    context = named.get("phone-context", "")
    bare = number.partition(":")[2].strip()
    if context.startswith("+") and not bare.startswith("+"):
        bare = f"{context} {bare}"
    return f"{bare};ext={named['ext']}" if named.get("ext") else bare


def _amount(text: str) -> PhoneText:
    """What a spreadsheet took for an amount, with all its digits where none is lost."""
    if decimal := _DECIMAL.fullmatch(text):
        whole = re.sub("[.,]", "", decimal[1])
        return PhoneText(whole if not decimal[2].strip("0") else "", Flaw.DECIMAL, text)
    exponent = _EXPONENT.fullmatch(text)
    if exponent is not None:
        decimals, power = exponent[3], int(exponent[4])
        if len(decimals) >= power and not decimals[power:].strip("0"):
            return PhoneText(exponent[1] + exponent[2] + decimals[:power], Flaw.DECIMAL, text)
    return PhoneText("", Flaw.ROUNDED, text)


def _before_zeros(text: str) -> str:
    """`+49 30 901820` of `+49 30 901820.0`; empty for what is no amount.

    A group of a number may be zeros, too: one of two and more is, if the others are set off alike
    (`01.40.20.53.00`), and one of three and more where little is before it (`+44 20 7946.0000`).
    """
    match = _ZEROS.fullmatch(text)
    if match is None:
        return ""
    whole, point, zeros = match.groups()
    is_group = len(zeros) > 1 and point in whole
    fewest = 8 if len(zeros) < 3 else 9
    return "" if is_group or sum(map(str.isdigit, whole)) < fewest else whole


def _beside(text: str, typed: str) -> str:
    """What of `text`, which is `typed` in plain signs, has digits but not those of a number; or nothing."""
    if not _NUMBER.fullmatch(text):
        return ""
    bare = typed.strip()
    if (line := _NEXT_LINE.search(bare)) and not _SET_BY_TABS.fullmatch(bare):
        return clean(line[1])
    if footnote := _FOOTNOTE.fullmatch(text.rstrip(" .,")):
        return footnote["behind"] or footnote["item"] or footnote["before"] or ""
    if date := _DATE.search(text):
        return date[0]
    if tail := _behind_a_point(text):
        return tail
    return text if _is_ipv4(text) else ""


def _behind_a_point(text: str) -> str:
    """`.5` of `+49 30 901820.5`: the decimals of an amount or an extension; empty for what is a group.

    Nothing else is set off by a point then, and a whole number is before it: one of four digits is a group
    of many numbers (`+55 11 91234.5678`).
    """
    match = _BEHIND_A_POINT.fullmatch(text)
    if match is None or match["tail"][0] in match[1]:
        return ""
    fewest = {2: 8, 3: 8, 4: 9, 5: 10}[len(match["tail"])]
    return match["tail"] if sum(map(str.isdigit, match[1])) >= fewest else ""


def _is_ipv4(text: str) -> bool:
    """Whether `text` is an address; not where its groups are pairs, as of a Danish number."""
    try:
        ipaddress.IPv4Address(text)
    except ValueError:
        return False
    return any(len(group) != 2 for group in text.split("."))


def _belongs(character: str) -> bool:
    """Whether a text with this in it may be a number with something else beside it."""
    in_words = unicodedata.category(character)[0] in "LM" or unicodedata.category(character) == "No"
    return in_words or character in "*#;:=+&" or _NUMBER.fullmatch(character) is not None


def _words(text: str) -> list[str]:
    """The runs of what is neither digit nor separator."""
    return re.findall(rf"[^0-9+{_SEPARATORS}]+", text)
