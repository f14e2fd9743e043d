"""The accounts in the window: a button that says which one is shown, and the menu behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from sigmamind_desktop import APP_NAME
from sigmamind_desktop.app.accounts.book import AccountBook, AccountSwitcher
from sigmamind_desktop.app.tasks import TaskKeeper
from sigmamind_desktop.domain.access.accounts import Account
from sigmamind_desktop.domain.draft import Draft
from sigmamind_desktop.domain.errors import KeychainUnavailable, StoreUnavailable
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.ui.failures import messages
from sigmamind_desktop.ui.importing.form import ImportForm
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.kit.flow import Entry, Flow, Menu
from sigmamind_desktop.ui.kit.notice import Notice
from sigmamind_desktop.ui.numbers.view import NumbersView


class AccountFlow(Flow):
    """Chooses, adds, renames and removes accounts.

    Signals:
        failed: carries the StoreUnavailable that kept an account from being changed.
    """

    failed = Signal(object)

    def __init__(
        self,
        *,
        accounts: AccountBook,
        switcher: AccountSwitcher,
        tasks: TaskKeeper,
        form: ImportForm,
        numbers: NumbersView,
        notice: Notice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._form = form
        self._numbers = numbers
        self._notice = notice
        self._passwords: dict[str, Secret] = {}
        self._accounts = accounts
        self._switcher = switcher
        self._tasks = tasks
        self._window = window
        self._button = QPushButton(flat=True, autoDefault=True)
        self._button.setObjectName("accountButton")
        self._button.setToolTip(self.tr("Change to another SigmaMind account, or add one"))
        self._menu = QMenu(self._button)
        self._menu.aboutToShow.connect(lambda: self.fill_menu(self._menu))
        self._button.setMenu(self._menu)
        accounts.changed.connect(self._render)
        switcher.switching.connect(self._keep_password)
        switcher.switched.connect(self._show_account)
        self._render()

    def entries(self) -> Sequence[Entry]:
        """See `Flow`."""
        return (Entry(Menu.FILE, 2, self.tr("&Account"), fill=self.fill_menu),)

    def status(self) -> Sequence[QWidget]:
        """See `Flow`."""
        return (self._button,)

    def fill_menu(self, menu: QMenu) -> None:
        """A tick at the account that is shown, and what can be done with accounts."""
        menu.clear()
        group = QActionGroup(menu)
        for account in self._accounts.accounts:
            action = menu.addAction(theme.plain_button_text(self._name(account)))
            action.setCheckable(True)
            action.setChecked(account == self._accounts.current)
            action.triggered.connect(lambda _checked=False, account=account: self.switch(account))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("&Add account…"), self._add)
        menu.addAction(self.tr("&Rename this account…"), self._rename)
        remove = menu.addAction(self.tr("Re&move this account…"), self._ask_before_removal)
        remove.setEnabled(len(self._accounts.accounts) > 1)

    def switch(self, account: Account) -> None:
        """Show another account."""
        if not self._switcher.may_switch:
            self._say_busy()
        else:
            self._tasks.spawn(self._switch(account), name="switch")

    async def _switch(self, account: Account) -> None:
        try:
            await self._switcher.switch(account)
        except StoreUnavailable as error:
            self.failed.emit(error)

    def _add(self) -> None:
        text = self.tr(
            "Numbers, agents and what you type are kept apart for each account, and so is its API key,"
            " which you are asked for next."
        )
        self._ask_name(self.tr("Add account"), text, "", None)

    def _rename(self) -> None:
        current = self._accounts.current
        self._ask_name(self.tr("Rename account"), "", self._name(current), current)

    def _ask_name(self, title: str, text: str, name: str, account: Account | None) -> None:
        from sigmamind_desktop.ui.accounts.dialog import AccountDialog

        others = [each for each in self._accounts.accounts if each != account]
        dialog = AccountDialog(title, text, name=name, others=others, parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if account is None:
            dialog.named.connect(self._on_named)
        else:
            dialog.named.connect(lambda named: self._accounts.rename(account, named))
        dialog.open()

    def _on_named(self, name: str) -> None:
        if not self._switcher.may_switch:
            self._say_busy()
        else:
            self.switch(self._accounts.add(name))

    def _ask_before_removal(self) -> None:
        if not self._switcher.may_switch:
            self._say_busy()
            return
        from sigmamind_desktop.ui.kit.dialogs import question

        current = self._accounts.current
        box = question(
            "removeAccountDialog",
            self.tr("Remove “{name}” from this computer?").format(name=self._name(current)),
            self.tr(
                "Its API key, its list and its history on this computer are deleted. Nothing changes at"
                " SigmaMind: its numbers stay as they are."
            ),
            self.tr("Remove"),
            self._window,
        )
        box.accepted.connect(lambda: self._tasks.spawn(self._remove(current), name="remove account"))
        box.open()

    async def _remove(self, account: Account) -> None:
        other = next(each for each in self._accounts.accounts if each != account)
        try:
            await self._switcher.switch(other)
            if self._accounts.current == other:
                await self._switcher.remove(account)
        except StoreUnavailable as error:
            self.failed.emit(error)
        except KeychainUnavailable as error:
            self._notice.show_caution(
                self.tr("The account is removed, but its API key may still be in the keychain"),
                messages.keychain_trouble(error.trouble),
            )

    def _keep_password(self) -> None:
        """The trunk's password is in no draft: what was typed is kept in memory for the way back."""
        self._passwords[self._accounts.current.account_id] = self._form.draft.password

    def _show_account(self, draft: Draft) -> None:
        password = self._passwords.pop(self._accounts.current.account_id, Secret())
        self._form.show_anew(replace(draft, password=password))
        self._numbers.show_all()
        self._notice.hide()

    def _say_busy(self) -> None:
        self._notice.show_caution(
            self.tr("The account can't be changed now"),
            self.tr("Something is on its way to SigmaMind. Wait for its end, or cancel it."),
        )

    def _name(self, account: Account) -> str:
        return account.name or self.tr("Main account")

    def _render(self) -> None:
        current = self._accounts.current
        name = self._name(current)
        self._button.setText(theme.plain_button_text(name))
        # Qt adds the program's name to a title that does not end with it.
        is_named = len(self._accounts.accounts) > 1 or bool(current.name)
        self._window.setWindowTitle(theme.plain_window_title(name) if is_named else APP_NAME)
