"""Days and times as this computer's settings write them: the one way in which the program shows them."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import lru_cache

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime


def moment_text(when: datetime) -> str:
    """A day and a time in this computer's zone, to the minute."""
    moment = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    return QLocale.system().toString(moment, QLocale.FormatType.ShortFormat)


# The days and the minutes of a long list recur, and a search asks for all of them.


@lru_cache(maxsize=10_000)
def day_text(day: date) -> str:
    """A day."""
    return QLocale.system().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


@lru_cache(maxsize=1_440)
def minute_text(minute: time) -> str:
    """A time of day, to the minute."""
    return QLocale.system().toString(QTime(minute.hour, minute.minute), QLocale.FormatType.ShortFormat)
