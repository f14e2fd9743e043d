"""Which proxy this computer wants to be used: the environment's, or the system's own."""

from __future__ import annotations

import fnmatch
import ipaddress
import re
import urllib.request

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from sigmamind_desktop.domain.access.api_address import ApiAddress
from sigmamind_desktop.domain.access.proxy import Proxy
from sigmamind_desktop.domain.errors import CannotReach, Reach


def find_proxy(address: ApiAddress) -> Proxy | None:
    """The proxy on the way to `address`, or None if there is none. Blocks: a script may have to tell.

    The environment (HTTPS_PROXY, ALL_PROXY, NO_PROXY, in any case) goes before the system's settings,
    as in other programs. Between this program and this computer there is never a proxy.

    Raises:
        CannotReach: if one is named that is not usable, such as a SOCKS proxy.
    """
    if address.is_loopback:
        return None
    url = QUrl(address.url)
    named = urllib.request.getproxies_environment()
    if named.keys() & {"http", "https", "all"}:
        proxy = named.get(url.scheme()) or named.get("all")
        if not proxy or _is_left_out(url, named.get("no", "")):
            return None
        return _parse(proxy)
    return _first(QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(url)))


def _is_left_out(url: QUrl, rules: str) -> bool:
    """Whether NO_PROXY names the host of `url`, as curl and the browsers read it.

    Entries stand between commas, semicolons or white space. `acme.example` and `.acme.example` are a
    host and all under it, `*.acme.example` what is under it; an address may be a network
    (`10.0.0.0/8`), a port behind it counts, and `*` is every host.
    """
    host, port = url.host().rstrip(".").lower(), url.port(443 if url.scheme() == "https" else 80)
    for rule in re.split(r"[,;\s]+", rules.lower()):
        bare, colon, its_port = rule.rpartition(":")
        if colon and its_port.isdecimal() and (":" not in bare or bare.endswith("]")):
            if int(its_port) != port:
                continue
            rule = bare
        if rule and _matches(host, rule.strip("[]").rstrip(".")):
            return True
    return False


def _matches(host: str, rule: str) -> bool:
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(rule, strict=False)
    except ValueError:
        if "*" in rule:
            return fnmatch.fnmatchcase(host, rule)
        return f".{host}".endswith(f".{rule.lstrip('.')}")


def _first(proxies: list[QNetworkProxy]) -> Proxy | None:
    """The system's first choice; a kind that is not usable only if there is no other."""
    kinds = QNetworkProxy.ProxyType
    for proxy in proxies:
        match proxy.type():
            case kinds.NoProxy | kinds.DefaultProxy:
                return None
            case kinds.HttpProxy | kinds.HttpCachingProxy:
                url = QUrl(f"http://{proxy.hostName()}")
                url.setPort(proxy.port())
                url.setUserName(proxy.user(), QUrl.ParsingMode.DecodedMode)
                url.setPassword(proxy.password(), QUrl.ParsingMode.DecodedMode)
                return _parse(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
    if proxies:
        raise CannotReach(Reach.PROXY_ADDRESS, "it is no HTTP proxy")
    return None


def _parse(text: str) -> Proxy:
    try:
        return Proxy.parse(text)
    except ValueError as error:
        raise CannotReach(Reach.PROXY_ADDRESS, str(error)) from None
