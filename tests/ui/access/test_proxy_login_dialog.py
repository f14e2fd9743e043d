"""The log-in to the network's proxy."""

from __future__ import annotations

from typing import Any

import pytest

from sigmamind_desktop.domain.access.proxy import ProxyLogin
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.access.proxy_login_dialog import ProxyLoginDialog


@pytest.mark.parametrize("typed", ["proxy-pw-2b9e", "proxy-pw-2b9e\n", "\tproxy-pw-2b9e\r\n"], ids=ascii)
def test_a_password_is_kept_without_the_line_break_that_pasting_brought(typed: str, show: Any) -> None:
    dialog = show(ProxyLoginDialog("proxy.example:3128"), 420, 300)
    asked: list[ProxyLogin] = []
    dialog.save_requested.connect(asked.append)
    dialog.username.setText("someone")
    dialog.password.setText(typed)
    dialog.save_button.click()
    assert asked == [ProxyLogin("someone", Secret("proxy-pw-2b9e"))]
