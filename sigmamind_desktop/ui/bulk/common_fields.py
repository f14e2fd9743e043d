"""What is one for all rows: above the table, in the form's own inputs."""

from __future__ import annotations

from collections.abc import Collection, Sequence, Set
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from sigmamind_desktop.app.numbers.agents import AgentBook
from sigmamind_desktop.app.trunks.book import TrunkBook
from sigmamind_desktop.app.trunks.carriers import CarrierBook
from sigmamind_desktop.domain.bulk.columns import BulkColumn
from sigmamind_desktop.domain.draft import Draft, FieldId
from sigmamind_desktop.domain.fields.judging import REQUIRED, judge_field
from sigmamind_desktop.domain.findings import Code, Finding, Outcome
from sigmamind_desktop.domain.secret import Secret
from sigmamind_desktop.domain.trunks.saved import SavedTrunk
from sigmamind_desktop.ui.inputs.controls import CountryBox
from sigmamind_desktop.ui.inputs.field_messages import country_label, field_hint
from sigmamind_desktop.ui.inputs.field_row import FieldRow
from sigmamind_desktop.ui.inputs.field_set import FieldSet
from sigmamind_desktop.ui.kit import theme
from sigmamind_desktop.ui.trunks.saved_row import SavedTrunkRow

COMMON: Final = (
    FieldId.TERMINATION_SIP_URI,
    FieldId.TRUNK_USERNAME,
    FieldId.TRUNK_PASSWORD,
    FieldId.INBOUND_AGENT_ID,
    FieldId.OUTBOUND_AGENT_ID,
    FieldId.OUTBOUND_PHONE_NUMBER,
)
_IN_A_LINE: Final = 3


class CommonFields(QWidget):
    """A country, a trunk, agents and a test number for all rows that do not have their own.

    Attributes:
        rows: by field.
        saved: the trunks that are kept.
        country: of the numbers that do not name theirs.

    Signals:
        edited: something else is for all rows; carries the Draft.
        password_wanted: the password of a kept trunk is to be fetched; carries the SavedTrunk.
    """

    edited = Signal(object)
    password_wanted = Signal(object)

    def __init__(
        self,
        *,
        region: str,
        agents: AgentBook,
        carriers: CarrierBook,
        trunks: TrunkBook,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._agents = agents
        self._carriers = carriers
        self._columns: frozenset[FieldId] = frozenset()
        self.country = CountryBox()
        self.country.setObjectName("country")
        self.country.setAccessibleName(country_label(FieldId.PHONE_NUMBER))
        self.country.set_region(region)
        self.country.currentIndexChanged.connect(lambda _place: self._on_edited())
        self._trunks = trunks
        self.saved = SavedTrunkRow(trunks)
        self.saved.chosen.connect(self._on_trunk_chosen)
        trunks.changed.connect(self._offer_trunks)
        self.rows = {field_id: FieldRow(field_id, marks_optional=False) for field_id in COMMON}
        phone = self.rows[FieldId.OUTBOUND_PHONE_NUMBER].phone
        assert phone is not None
        phone.country.set_region(region)
        self._set = FieldSet(self.rows, self._find, agents=agents, carriers=carriers, parent=self)
        self._set.edited.connect(lambda _draft: self._on_edited())
        self._set.judged.connect(self._on_judged)
        self._build()
        self._set.show_values(dict.fromkeys(COMMON, ""))

    @property
    def draft(self) -> Draft:
        """What is for all rows."""
        draft = self._set.draft
        return Draft(
            draft.texts, draft.password, {**draft.regions, FieldId.PHONE_NUMBER: self.country.region}
        )

    @property
    def ids(self) -> frozenset[str]:
        """The texts that the person said are an agent's ID."""
        return self._set.ids

    def show_values(self, draft: Draft) -> None:
        """Show what is for all rows."""
        values = {field_id: draft.text(field_id) for field_id in COMMON}
        values[FieldId.TRUNK_PASSWORD] = draft.password.reveal()
        self._set.show_values(values, draft.regions)
        self._on_edited()

    def follow(self, columns: Sequence[BulkColumn]) -> None:
        """Say which fields the table has itself."""
        self._columns = frozenset(column.field for column in columns if column.field is not None)
        headings = {column.field: column.heading for column in columns}
        for field_id, row in self.rows.items():
            own = self.tr("For rows without one in “{heading}”").format(heading=headings.get(field_id, ""))
            row.set_hint(own if headings.get(field_id) else field_hint(field_id))
        self._set.judge_all()

    def show_password(self, trunk: SavedTrunk, password: Secret) -> None:
        """Show a kept trunk's password, unless another trunk is meant by now."""
        host, username = (self.rows[field_id].input for field_id in COMMON[:2])
        if trunk.is_of(host.text(), username.text()):
            self.rows[FieldId.TRUNK_PASSWORD].input.setText(password.reveal())

    def fill_countries(self) -> None:
        """Make the lists of countries."""
        self.country.fill()
        for row in self.rows.values():
            if row.phone is not None:
                row.phone.country.fill()

    def settle(self) -> Sequence[FieldId]:
        """What is typed is meant so; which fields stand in every row's way."""
        self._set.settle()
        return [
            field_id for field_id, finding in self._set.findings.items() if not finding.outcome.may_be_sent
        ]

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.MEDIUM)
        grid.setVerticalSpacing(theme.TIGHT)
        for place, field_id in enumerate(COMMON):
            grid.addWidget(self.rows[field_id], place // _IN_A_LINE, place % _IN_A_LINE)
            grid.setColumnStretch(place % _IN_A_LINE, 1)
        head = theme.line(theme.SMALL)
        head.addWidget(theme.heading(self.tr("For all rows"), 1.15))
        head.addStretch(1)
        label = QLabel(self.tr("Numbers without a country are from"))
        label.setBuddy(self.country)
        head.addWidget(label)
        head.addWidget(self.country)
        layout = theme.column(theme.TIGHT, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.saved)
        layout.addLayout(grid)
        self._offer_trunks()

    def _find(self, field_id: FieldId, draft: Draft, ids: Set[str]) -> Finding:
        finding = judge_field(field_id, draft, self._agents.agents, self._carriers.carriers, ids)
        if finding.code is Code.REQUIRED and field_id in self._columns & REQUIRED:
            return Finding(Outcome.OK, Code.EMPTY_OPTIONAL)  # the rows have it
        return finding

    def _offer_trunks(self) -> None:
        self.saved.setVisible(self.saved.has_trunks)

    def _on_edited(self) -> None:
        self.edited.emit(self.draft)

    def _on_judged(self, _field_ids: Collection[FieldId]) -> None:
        host, username = (self.rows[field_id].input.text() for field_id in COMMON[:2])
        self.saved.show_trunk(self._trunks.find(host.strip().lower(), username.strip()))

    def _on_trunk_chosen(self, trunk: SavedTrunk) -> None:
        self.rows[FieldId.TERMINATION_SIP_URI].input.replace_text(trunk.host)
        self.rows[FieldId.TRUNK_USERNAME].input.replace_text(trunk.username)
        self.rows[FieldId.TRUNK_PASSWORD].input.clear()
        self.password_wanted.emit(trunk)
