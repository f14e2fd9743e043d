"""The menus of the list's rows: what can be done with one, and with those that are selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from sigmamind_desktop.domain.numbers.attributes import can_be_edited
from sigmamind_desktop.domain.numbers.record import NumberState, PhoneNumber
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.numbers.cells import Column, agent_id, heading
from sigmamind_desktop.ui.numbers.model import ROW_ROLE
from sigmamind_desktop.ui.numbers.table import NumbersTable

translate = QCoreApplication.translate


def row_menu(table: NumbersTable) -> QMenu:
    """What can be done with the current row, and with those that are selected."""
    menu = _menu(table)
    row: PhoneNumber = table.currentIndex().data(ROW_ROLE)
    selected = table.selected_rows()
    menu.addAction(translate("RowMenu", "Open details"), table.open_current)
    if row.state is NumberState.NOT_CONFIRMED:
        menu.addAction(translate("RowMenu", "Check now"), lambda: table.check_requested.emit(row.number))
    if can_be_edited(row):
        menu.addAction(translate("RowMenu", "Will it ring?"), lambda: table.steps_requested.emit(row.number))
    if len(selected) > 1:
        menu.addAction(table.agents_text(len(selected)), lambda: table.agents_requested.emit(selected))
    elif can_be_edited(row):
        menu.addAction(translate("RowMenu", "Rename"), lambda: table.edit_column(Column.NAME))
        for column in (Column.INBOUND_AGENT, Column.OUTBOUND_AGENT):
            _fill_agents(menu.addMenu(heading(column)), table, column)
    menu.addSeparator()
    entries: Sequence[tuple[str, Callable[[], None]]] = (
        (translate("RowMenu", "Copy this cell"), table.copy_cell),
        (translate("RowMenu", "Copy rows"), table.copy_rows),
        (translate("RowMenu", "Copy rows with headings"), lambda: table.copy_rows(with_headings=True)),
    )
    for text, slot in entries:
        menu.addAction(text, slot)
    return menu


def agents_menu(table: NumbersTable, column: Column) -> QMenu:
    """The agents that the current row can have."""
    menu = _menu(table)
    _fill_agents(menu, table, column)
    return menu


def _menu(table: NumbersTable) -> QMenu:
    menu = QMenu(table)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _fill_agents(menu: QMenu, table: NumbersTable, column: Column) -> None:
    """None, those that SigmaMind lists, and the one that the row has; any other ID is for the details."""
    index = table.currentIndex().siblingAtColumn(column)
    its_id = agent_id(index.data(ROW_ROLE), column) or ""
    agents = table.model().agents
    offered = {agent.agent_id: agents.label(agent.agent_id) or agent.agent_id for agent in agents}
    if its_id:
        offered.setdefault(its_id, its_id)
    group = QActionGroup(menu)
    for each, label in [("", translate("RowMenu", "No agent")), *offered.items()]:
        action = menu.addAction(theme.plain_button_text(label))
        action.setCheckable(True)
        action.setChecked(each == its_id)
        action.setActionGroup(group)
        action.triggered.connect(lambda _checked, each=each: table.model().setData(index, each))
        if not each:
            menu.addSeparator()
        if each == its_id:
            menu.setActiveAction(action)
    menu.addSeparator()
    menu.addAction(translate("RowMenu", "Another agent…"), table.open_current)
