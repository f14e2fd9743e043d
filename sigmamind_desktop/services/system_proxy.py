"""Which proxy this computer wants to be used: the environment's, or the system's own."""

from __future__ import annotations

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
        if not proxy or urllib.request.proxy_bypass(url.host()):
            return None
        return _parse(proxy)
    return _first(QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(url)))


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
