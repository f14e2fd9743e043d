"""The tables of the data file, one script for each step from a version to the next."""

from __future__ import annotations

from typing import Final

MIGRATIONS: Final = (
    """
    CREATE TABLE number (
        address TEXT NOT NULL,               -- of the API, with a mark for each account after the first
        number TEXT NOT NULL,                -- E.164
        friendly_name TEXT,
        inbound_agent_id TEXT,
        outbound_agent_id TEXT,
        outbound_phone_number TEXT,
        termination_sip_uri TEXT,
        state TEXT NOT NULL CHECK (state IN ('active', 'inactive', 'unknown')),
        imported_at TEXT NOT NULL,           -- ISO 8601, UTC
        PRIMARY KEY (address, number)
    ) STRICT;
    CREATE TABLE attempt (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        address TEXT NOT NULL,
        number TEXT NOT NULL,
        friendly_name TEXT,
        inbound_agent_id TEXT,
        outbound_agent_id TEXT,
        outbound_phone_number TEXT,
        termination_sip_uri TEXT,
        trunk_username TEXT,
        outcome TEXT NOT NULL CHECK (outcome IN ('sending', 'imported', 'failed', 'not_confirmed')),
        error TEXT,                          -- the error's short name
        started_at TEXT NOT NULL,
        settled_at TEXT
    ) STRICT;
    CREATE INDEX attempt_by_number ON attempt (address, number, id);
    CREATE TABLE draft (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        texts TEXT NOT NULL,                 -- JSON, by field; never the password
        regions TEXT NOT NULL
    ) STRICT;
    """,
    """
    ALTER TABLE number RENAME TO number_before;
    CREATE TABLE number (
        address TEXT NOT NULL,
        number TEXT NOT NULL,
        friendly_name TEXT,
        inbound_agent_id TEXT,
        outbound_agent_id TEXT,
        outbound_phone_number TEXT,
        termination_sip_uri TEXT,
        state TEXT NOT NULL CHECK (state IN ('active', 'inactive', 'unknown', 'gone')),
        imported_at TEXT,                    -- ISO 8601, UTC; NULL if it was imported elsewhere
        news TEXT NOT NULL DEFAULT '',       -- attributes that changed and were not seen yet
        PRIMARY KEY (address, number)
    ) STRICT;
    INSERT INTO number (address, number, friendly_name, inbound_agent_id, outbound_agent_id,
            outbound_phone_number, termination_sip_uri, state, imported_at)
        SELECT address, number, friendly_name, inbound_agent_id, outbound_agent_id,
            outbound_phone_number, termination_sip_uri, state, imported_at FROM number_before;
    DROP TABLE number_before;
    CREATE TABLE agent (
        address TEXT NOT NULL,
        agent_id TEXT NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (address, agent_id)
    ) STRICT;
    CREATE TABLE refresh (
        address TEXT PRIMARY KEY,
        refreshed_at TEXT NOT NULL           -- ISO 8601, UTC: when the account's list was last read whole
    ) STRICT;
    """,
    """
    ALTER TABLE attempt ADD COLUMN person TEXT;  -- who asked for it, by the name of the log-in
    CREATE TABLE change (
        id INTEGER PRIMARY KEY,
        name TEXT UNIQUE,                    -- NULL: made elsewhere, and seen in the account's list
        address TEXT NOT NULL,
        number TEXT NOT NULL,
        fields TEXT NOT NULL,                -- JSON: before and after, by field; never a password
        person TEXT,
        outcome TEXT NOT NULL CHECK (outcome IN ('sending', 'done', 'failed', 'not_confirmed')),
        error TEXT,                          -- the error's short name
        started_at TEXT NOT NULL,
        settled_at TEXT
    ) STRICT;
    CREATE INDEX change_by_number ON change (address, number, id);
    """,
    """
    ALTER TABLE number ADD COLUMN tested_at TEXT;  -- ISO 8601, UTC: when a test call was last answered
    ALTER TABLE number ADD COLUMN is_set_up INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE call (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        address TEXT NOT NULL,
        number TEXT NOT NULL,
        to_number TEXT NOT NULL,
        person TEXT,
        outcome TEXT NOT NULL CHECK (outcome IN ('sending', 'done', 'failed', 'not_confirmed')),
        error TEXT,                          -- the error's short name
        result TEXT,                         -- what became of a call that was placed
        started_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX call_by_number ON call (address, number, id);
    """,
    """
    ALTER TABLE draft RENAME TO draft_before;
    CREATE TABLE draft (
        address TEXT PRIMARY KEY,            -- empty: from before there were several accounts
        texts TEXT NOT NULL,                 -- JSON, by field; never the password
        regions TEXT NOT NULL
    ) STRICT;
    INSERT INTO draft (address, texts, regions) SELECT '', texts, regions FROM draft_before;
    DROP TABLE draft_before;
    """,
    """
    CREATE TABLE trunk (
        trunk_id TEXT PRIMARY KEY,
        address TEXT NOT NULL,
        name TEXT NOT NULL,
        host TEXT NOT NULL,
        username TEXT NOT NULL
    ) STRICT;
    """,
    """
    ALTER TABLE change ADD COLUMN batch TEXT;  -- what was asked for at once; NULL: not known
    CREATE INDEX change_by_batch ON change (address, batch, id);
    """,
    """
    CREATE TABLE job (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        address TEXT NOT NULL,
        file TEXT NOT NULL,                  -- what the table is called, for people
        header TEXT NOT NULL,                -- JSON: its headings
        is_stopped INTEGER NOT NULL DEFAULT 0,  -- what is left is not to be sent any more
        started_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE job_row (
        job TEXT NOT NULL,
        place INTEGER NOT NULL,              -- below the headings, from 0
        address TEXT NOT NULL,
        cells TEXT NOT NULL,                 -- JSON: as the file has them, a password's empty
        number TEXT,                         -- E.164; NULL: it can't be sent as it is
        friendly_name TEXT,
        inbound_agent_id TEXT,
        outbound_agent_id TEXT,
        outbound_phone_number TEXT,
        termination_sip_uri TEXT,
        trunk_username TEXT,
        attempt TEXT,                        -- the name of its last one, which knows what became of it
        is_there INTEGER NOT NULL DEFAULT 0, -- the account had the number before its turn
        answer TEXT,                         -- JSON: the status and the words of a refusal
        PRIMARY KEY (job, place)
    ) STRICT;
    """,
    """
    ALTER TABLE number ADD COLUMN set_up_at TEXT;    -- ISO 8601, UTC: when the person said that it is set up
    ALTER TABLE number ADD COLUMN arrived_at TEXT;   -- when its last call began, by SigmaMind's clock
    ALTER TABLE number ADD COLUMN was_taken INTEGER; -- by an agent; NULL: not known
    ALTER TABLE number ADD COLUMN is_routed INTEGER; -- by the carrier's own settings; NULL: not known
    ALTER TABLE number ADD COLUMN routed_at TEXT;    -- when they were read
    """,
    """
    CREATE TABLE carrier_step (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        address TEXT NOT NULL,
        number TEXT NOT NULL,
        carrier TEXT NOT NULL,
        batch TEXT NOT NULL,                 -- what was agreed to at once
        undoes TEXT NOT NULL,                -- the batch that is taken back; empty: none
        step TEXT NOT NULL,                  -- JSON: what was there, and what was to come
        person TEXT,
        outcome TEXT NOT NULL CHECK (outcome IN ('sending', 'done', 'failed', 'not_confirmed')),
        error TEXT,                          -- the error's short name
        started_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX carrier_step_by_number ON carrier_step (address, number, id);
    """,
)
"""Never changed once released: a change of the tables is a script more at the end."""

TABLES: Final = (
    *("number", "attempt", "change", "call", "agent", "refresh", "draft", "trunk", "job", "job_row"),
    "carrier_step",
)
"""Each of them; a row's account is its `address`."""
