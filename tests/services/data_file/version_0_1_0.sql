-- numbers.sqlite3 as version 0.1.0 of the program wrote it; never changed.
BEGIN TRANSACTION;
CREATE TABLE agent (
        address TEXT NOT NULL,
        agent_id TEXT NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (address, agent_id)
    ) STRICT;
INSERT INTO "agent" VALUES('https://api.sigmamind.ai','in-1','Front desk');
INSERT INTO "agent" VALUES('https://api.sigmamind.ai','out-1','Søren’s “caller”');
INSERT INTO "agent" VALUES('https://api.sigmamind.ai','in-2','in-2');
INSERT INTO "agent" VALUES('https://api.sigmamind.ai#0f1e2d3c4b5a','in-1','Beta’s agent');
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
    , person TEXT) STRICT;
INSERT INTO "attempt" VALUES(1,'a01','https://api.sigmamind.ai','+14155552671','Support line','in-1','out-1','+442083661177','sip.telnyx.com','acme','imported',NULL,'2026-11-20T08:03:00+00:00','2026-11-20T08:04:00+00:00','anna');
INSERT INTO "attempt" VALUES(2,'a02','https://api.sigmamind.ai','+442083661177','L’atelier “Ü” 🔑 עברית; DROP TABLE number; --',NULL,NULL,NULL,'acme.pstn.twilio.com','o''neil','imported',NULL,'2026-11-20T08:05:00+00:00','2026-11-20T08:06:00+00:00','anna');
INSERT INTO "attempt" VALUES(3,'a03','https://api.sigmamind.ai','+919876543210','O''Neil "the desk"',NULL,NULL,NULL,'sip.telnyx.com','acme','imported',NULL,'2026-11-20T08:07:00+00:00','2026-11-20T08:08:00+00:00','anna');
INSERT INTO "attempt" VALUES(4,'a04','https://api.sigmamind.ai','+33140205317','Ça, c’est “Paris” 🥖; DROP TABLE number; --',NULL,NULL,NULL,'sip.telnyx.eu','acme','imported',NULL,'2026-11-20T08:09:00+00:00','2026-11-20T08:10:00+00:00','anna');
INSERT INTO "attempt" VALUES(5,'a05','https://api.sigmamind.ai','+12125550101',NULL,NULL,NULL,NULL,'sip.telnyx.com','acme','failed','KeyRefused','2026-11-20T08:11:00+00:00','2026-11-20T08:12:00+00:00','anna');
INSERT INTO "attempt" VALUES(6,'a06','https://api.sigmamind.ai','+12125550102','Berlin','in-2',NULL,NULL,'sip.telnyx.com','acme','not_confirmed','NoAnswer','2026-11-20T08:13:00+00:00','2026-11-20T08:14:00+00:00','anna');
INSERT INTO "attempt" VALUES(7,'a07','https://api.sigmamind.ai','+12125550102','Berlin, again','in-2',NULL,NULL,'sip.telnyx.com','acme','failed','FormNotAccepted','2026-11-20T08:15:00+00:00','2026-11-20T08:16:00+00:00','anna');
INSERT INTO "attempt" VALUES(8,'a08','https://api.sigmamind.ai','+12125550103','found',NULL,NULL,NULL,'sip.telnyx.com','acme','imported','found','2026-11-20T08:17:00+00:00','2026-11-20T08:19:00+00:00','anna');
INSERT INTO "attempt" VALUES(9,'a09','https://api.sigmamind.ai','+12125550104',NULL,NULL,NULL,NULL,'sip.telnyx.com','acme','failed','absent','2026-11-20T08:20:00+00:00','2026-11-20T08:22:00+00:00','anna');
INSERT INTO "attempt" VALUES(10,'b01','https://api.sigmamind.ai#0f1e2d3c4b5a','+14155552671','Beta''s own',NULL,NULL,NULL,'sip.beta.example','beta','imported',NULL,'2026-11-20T08:38:00+00:00','2026-11-20T08:39:00+00:00','anna');
INSERT INTO "attempt" VALUES(11,'b02','https://api.sigmamind.ai#0f1e2d3c4b5a','+12125550105',NULL,NULL,NULL,NULL,'sip.beta.example','beta','sending',NULL,'2026-11-20T08:40:00+00:00',NULL,'anna');
INSERT INTO "attempt" VALUES(12,'a10','https://api.sigmamind.ai','+12125550106','cut off',NULL,NULL,NULL,'sip.telnyx.com','acme','sending',NULL,'2026-11-20T08:41:00+00:00',NULL,'anna');
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
INSERT INTO "call" VALUES(1,'t01','https://api.sigmamind.ai','+14155552671','+442083661177','anna','done','','answered','2026-11-20T08:29:00+00:00');
INSERT INTO "call" VALUES(2,'t02','https://api.sigmamind.ai','+14155552671','+442083661177','anna','done','','busy','2026-11-20T08:30:00+00:00');
INSERT INTO "call" VALUES(3,'t03','https://api.sigmamind.ai','+14155552671','+442083661177','anna','done','',NULL,'2026-11-20T08:31:00+00:00');
INSERT INTO "call" VALUES(4,'t04','https://api.sigmamind.ai','+14155552671','+442083661177','anna','failed','WrongAddress',NULL,'2026-11-20T08:32:00+00:00');
INSERT INTO "call" VALUES(5,'t05','https://api.sigmamind.ai','+14155552671','+442083661177','anna','not_confirmed','NoAnswer',NULL,'2026-11-20T08:33:00+00:00');
INSERT INTO "call" VALUES(6,'t06','https://api.sigmamind.ai','+919876543210','+442083661177','anna','sending',NULL,NULL,'2026-11-20T08:43:00+00:00');
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
INSERT INTO "change" VALUES(1,'c01','https://api.sigmamind.ai','+14155552671','{"friendly_name": ["Support line", "Support"], "inbound_agent_id": ["in-1", null], "trunk_username": ["acme", "acme-2"], "trunk_password": [null, null]}','anna','done','','2026-11-20T08:23:00+00:00','2026-11-20T08:24:00+00:00');
INSERT INTO "change" VALUES(2,'c02','https://api.sigmamind.ai','+14155552671','{"friendly_name": ["Support", "no"]}','anna','failed','KeyRefused','2026-11-20T08:25:00+00:00','2026-11-20T08:26:00+00:00');
INSERT INTO "change" VALUES(3,'c03','https://api.sigmamind.ai','+14155552671','{"outbound_phone_number": ["+442083661177", "+12125550199"]}','anna','not_confirmed','NoAnswer','2026-11-20T08:27:00+00:00','2026-11-20T08:28:00+00:00');
INSERT INTO "change" VALUES(4,NULL,'https://api.sigmamind.ai','+442083661177','{"state": ["inactive", "active"]}',NULL,'done',NULL,'2026-11-20T08:34:00+00:00',NULL);
INSERT INTO "change" VALUES(5,NULL,'https://api.sigmamind.ai','+442083661177','{"state": ["active", "inactive"], "friendly_name": ["L\u2019atelier \u201c\u00dc\u201d \ud83d\udd11 \u05e2\u05d1\u05e8\u05d9\u05ea; DROP TABLE number; --", null]}',NULL,'done',NULL,'2026-11-20T08:35:00+00:00',NULL);
INSERT INTO "change" VALUES(6,NULL,'https://api.sigmamind.ai','+33140205317','{"state": ["active", "gone"]}',NULL,'done',NULL,'2026-11-20T08:35:00+00:00',NULL);
INSERT INTO "change" VALUES(7,'c04','https://api.sigmamind.ai','+919876543210','{"friendly_name": ["O''Neil \"the desk\"", "cut off"]}','anna','sending',NULL,'2026-11-20T08:42:00+00:00',NULL);
CREATE TABLE draft (
        address TEXT PRIMARY KEY,            -- empty: from before there were several accounts
        texts TEXT NOT NULL,                 -- JSON, by field; never the password
        regions TEXT NOT NULL
    ) STRICT;
INSERT INTO "draft" VALUES('https://api.sigmamind.ai','{"phoneNumber": "(415) 555-26", "friendlyName": " \ud83d\udd11 L''\"atelier", "outboundPhoneNumber": "020 8366"}','{"phoneNumber": "US", "outboundPhoneNumber": "GB"}');
INSERT INTO "draft" VALUES('https://api.sigmamind.ai#0f1e2d3c4b5a','{"phoneNumber": "+1 212"}','{}');
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
        news TEXT NOT NULL DEFAULT '', tested_at TEXT, is_set_up INTEGER NOT NULL DEFAULT 0,       -- attributes that changed and were not seen yet
        PRIMARY KEY (address, number)
    ) STRICT;
INSERT INTO "number" VALUES('https://api.sigmamind.ai','+919876543210','O''Neil "the desk"',NULL,NULL,NULL,'sip.telnyx.com','unknown','2026-09-29T12:30:15.250000+00:00','',NULL,0);
INSERT INTO "number" VALUES('https://api.sigmamind.ai','+12125550103','found',NULL,NULL,NULL,'sip.telnyx.com','active',NULL,'',NULL,0);
INSERT INTO "number" VALUES('https://api.sigmamind.ai','+14155552671','Support',NULL,'out-1','+442083661177','sip.telnyx.com','active','2026-10-01T12:30:15.250000+00:00','','2026-10-03T12:30:15.250000+00:00',1);
INSERT INTO "number" VALUES('https://api.sigmamind.ai','+442083661177',NULL,NULL,NULL,NULL,'acme.pstn.twilio.com','inactive','2026-09-30T12:30:15.250000+00:00','friendly_name state',NULL,1);
INSERT INTO "number" VALUES('https://api.sigmamind.ai','+4930901820','From elsewhere',NULL,NULL,NULL,'sip.telnyx.eu','active',NULL,'new',NULL,0);
INSERT INTO "number" VALUES('https://api.sigmamind.ai','+33140205317','Ça, c’est “Paris” 🥖; DROP TABLE number; --',NULL,NULL,NULL,'sip.telnyx.eu','gone','2026-09-28T12:30:15.250000+00:00','state',NULL,0);
INSERT INTO "number" VALUES('https://api.sigmamind.ai#0f1e2d3c4b5a','+14155552671','Beta''s own',NULL,NULL,NULL,'sip.beta.example','inactive','2026-10-06T12:30:15.250000+00:00','',NULL,0);
CREATE TABLE refresh (
        address TEXT PRIMARY KEY,
        refreshed_at TEXT NOT NULL           -- ISO 8601, UTC: when the account's list was last read whole
    ) STRICT;
INSERT INTO "refresh" VALUES('https://api.sigmamind.ai','2026-10-05T12:30:15.250000+00:00');
CREATE TABLE trunk (
        trunk_id TEXT PRIMARY KEY,
        address TEXT NOT NULL,
        name TEXT NOT NULL,
        host TEXT NOT NULL,
        username TEXT NOT NULL
    ) STRICT;
INSERT INTO "trunk" VALUES('tr-1','https://api.sigmamind.ai','Telnyx','sip.telnyx.com','acme');
INSERT INTO "trunk" VALUES('tr-2','https://api.sigmamind.ai','Twilio, "old" O''Neil','acme.pstn.twilio.com','o''neil');
INSERT INTO "trunk" VALUES('tr-3','https://api.sigmamind.ai#0f1e2d3c4b5a','Beta','sip.beta.example','beta');
CREATE INDEX attempt_by_number ON attempt (address, number, id);
CREATE INDEX change_by_number ON change (address, number, id);
CREATE INDEX call_by_number ON call (address, number, id);
COMMIT;
PRAGMA user_version = 6;
