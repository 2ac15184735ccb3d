-- SPDX-License-Identifier: GPL-2.0-or-later
-- Schema version 1, tables: the office, its settings, code lists and teams.
-- Every table that people fill has "fid" (GeoPackage's key in this file) and "uuid" (the same in every
-- office); links between rows go by uuid. Column names are IMSMA's where it has one. A column "geom"
-- makes a table spatial. A constraint's name is the sentence that its breach shows in every program.
-- R-tree indexes, journal, link and uuid triggers are derived from these tables (see store/derived.py).

CREATE TABLE workspace (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a workspace has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    title TEXT NOT NULL
        CONSTRAINT "The field title of a workspace must be filled in: enter a value."
        CHECK (length(trim(title)) > 0),
    organisation TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    office TEXT NOT NULL
        CONSTRAINT "The field office of a workspace must be filled in: enter a value."
        CHECK (length(trim(office)) > 0),
    srs_id INTEGER NOT NULL,
    schema_version INTEGER NOT NULL DEFAULT 1
        CONSTRAINT "The field schema_version of a workspace must be greater than 0: correct it."
        CHECK (schema_version > 0),
    task_code_pattern TEXT NOT NULL DEFAULT '{office}-{number:04}',
    next_task_number INTEGER NOT NULL DEFAULT 1
        CONSTRAINT "The field next_task_number of a workspace must be greater than 0: correct it."
        CHECK (next_task_number > 0),
    created_at DATETIME
);

CREATE TABLE setting (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a setting has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    key TEXT NOT NULL
        CONSTRAINT "The field key of a setting must be filled in: enter a value."
        CHECK (length(trim(key)) > 0),
    value TEXT,
    unit TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    source TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    set_by TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    reason TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE TABLE code_list (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a code has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    list TEXT NOT NULL
        CONSTRAINT "The field list of a code must be filled in: enter a value."
        CHECK (length(trim(list)) > 0),
    code TEXT NOT NULL
        CONSTRAINT "The field code of a code must be filled in: enter a value."
        CHECK (length(trim(code)) > 0),
    label TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    description TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    sort_order INTEGER NOT NULL DEFAULT 0,
    active BOOLEAN NOT NULL DEFAULT 1
        CONSTRAINT "The field active of a code is yes or no: enter 1 or 0." CHECK (active IN (0, 1))
);

CREATE TABLE ordnance (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a kind of ordnance has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    code TEXT NOT NULL
        CONSTRAINT "The field code of a kind of ordnance must be filled in: enter a value."
        CHECK (length(trim(code)) > 0),
    category TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    subcategory TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    model TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    aliases TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    tripwire BOOLEAN NOT NULL DEFAULT 0
        CONSTRAINT "The field tripwire of a kind of ordnance is yes or no: enter 1 or 0."
        CHECK (tripwire IN (0, 1)),
    metal_content TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    active BOOLEAN NOT NULL DEFAULT 1
        CONSTRAINT "The field active of a kind of ordnance is yes or no: enter 1 or 0."
        CHECK (active IN (0, 1))
);

CREATE TABLE team (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a team has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    code TEXT NOT NULL
        CONSTRAINT "The field code of a team must be filled in: enter a value."
        CHECK (length(trim(code)) > 0),
    name TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    organisation TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    call_sign TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    phone TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    deminers INTEGER
        CONSTRAINT "The field deminers of a team cannot be negative: enter 0 or more, or leave it empty."
        CHECK (deminers IS NULL OR deminers >= 0),
    dogs INTEGER
        CONSTRAINT "The field dogs of a team cannot be negative: enter 0 or more, or leave it empty."
        CHECK (dogs IS NULL OR dogs >= 0),
    machines INTEGER
        CONSTRAINT "The field machines of a team cannot be negative: enter 0 or more, or leave it empty."
        CHECK (machines IS NULL OR machines >= 0),
    active BOOLEAN NOT NULL DEFAULT 1
        CONSTRAINT "The field active of a team is yes or no: enter 1 or 0." CHECK (active IN (0, 1)),
    note TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE TABLE qualification (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a qualification has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    team_uuid TEXT(36) REFERENCES team (uuid),
    organisation TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    kind TEXT NOT NULL
        CONSTRAINT "The field kind of a qualification takes one of accreditation, medic, deminer, dog, machine, other: choose one of these."
        CHECK (kind IN ('accreditation', 'medic', 'deminer', 'dog', 'machine', 'other')),
    reference TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT "The field valid_to of a qualification lies before valid_from: correct one of the two dates."
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
);
