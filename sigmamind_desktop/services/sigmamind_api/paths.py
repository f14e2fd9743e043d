"""The API's paths, some of which its pages spell in two ways.

No POST to the bare path of the numbers can be made of them: that would buy one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

# The page that is our authority spells the path the first way, newer pages the second.
IMPORT_PATHS: Final = ("/v1/phone-number/import", "/v1/phone-numbers/import")
# The newer page of a change knows the test number too, and is asked first.
NUMBER_PATHS: Final = ("/v1/phone-numbers/", "/v1/phone-number/")
LIST_PATHS: Final = ("/v1/phone-numbers", "/v1/phone-number")
"""Only ever read."""
AGENTS_PATH: Final = "/v1/agents"
CALLS_PATH: Final = "/v1/calls"

_NUMBER: Final = re.compile(r"/v1/phone-numbers?/%2B[1-9][0-9]{6,14}")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """What may be asked.

    Attributes:
        method: of HTTP.
        path: one spelling of it.
        rest: what follows: an ID, a query.

    Raises:
        ValueError: for what may not.
    """

    method: str
    path: str
    rest: str = ""

    def __post_init__(self) -> None:
        match self.method:
            case "GET":
                may_be_asked = True
            case "POST":
                may_be_asked = self.url in (*IMPORT_PATHS, CALLS_PATH)
            case "PATCH":
                may_be_asked = _NUMBER.fullmatch(self.url) is not None
            case _:
                may_be_asked = False
        if not may_be_asked:
            raise ValueError("a POST to the list's path buys a number")

    @property
    def url(self) -> str:
        """Path and rest, relative to the API's address."""
        return self.path + self.rest


class KnownPaths:
    """The spellings of one path; the one that was found last comes first."""

    def __init__(self, method: str, *paths: str) -> None:
        self._method = method
        self._paths = [*paths]

    def endpoints(self, rest: str = "") -> list[Endpoint]:
        """What to ask, until one is there."""
        return [Endpoint(self._method, path, rest) for path in self._paths]

    def found(self, endpoint: Endpoint) -> None:
        """One of them is there: it is asked first from now on."""
        self._paths.remove(endpoint.path)
        self._paths.insert(0, endpoint.path)
