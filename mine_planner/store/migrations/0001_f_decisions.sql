-- SPDX-License-Identifier: GPL-2.0-or-later
-- Schema version 1, tables: decisions, proposals, open questions, papers.

CREATE TABLE decision (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a decision has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    subject_table TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    subject_uuid TEXT(36) NOT NULL ON CONFLICT REPLACE DEFAULT '',
    what TEXT NOT NULL
        CONSTRAINT "The field what of a decision must be filled in: enter a value."
        CHECK (length(trim(what)) > 0),
    decided_by TEXT NOT NULL
        CONSTRAINT "The field decided_by of a decision must be filled in: enter a value."
        CHECK (length(trim(decided_by)) > 0),
    decided_at DATETIME NOT NULL,
    reason TEXT NOT NULL
        CONSTRAINT "The field reason of a decision must be filled in: enter a value."
        CHECK (length(trim(reason)) > 0),
    content TEXT NOT NULL DEFAULT '{}'
);

CREATE TABLE proposal (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a proposal has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom GEOMETRY,
    kind TEXT NOT NULL
        CONSTRAINT "The field kind of a proposal must be filled in: enter a value."
        CHECK (length(trim(kind)) > 0),
    subject_table TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    subject_uuid TEXT(36) NOT NULL ON CONFLICT REPLACE DEFAULT '',
    content TEXT NOT NULL DEFAULT '{}',
    grows BOOLEAN NOT NULL DEFAULT 1
        CONSTRAINT "The field grows of a proposal is yes or no: enter 1 or 0." CHECK (grows IN (0, 1)),
    explanation TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    state TEXT NOT NULL DEFAULT 'open'
        CONSTRAINT "The field state of a proposal takes one of open, accepted, refused: choose one of these."
        CHECK (state IN ('open', 'accepted', 'refused')),
    decided_by TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    decided_at DATETIME,
    reason TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE TABLE open_question (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of an open question has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom GEOMETRY,
    topic TEXT NOT NULL
        CONSTRAINT "The field topic of an open question must be filled in: enter a value."
        CHECK (length(trim(topic)) > 0),
    subject_table TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    subject_uuid TEXT(36) NOT NULL ON CONFLICT REPLACE DEFAULT '',
    field TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    ours TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    theirs TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    our_office TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    their_office TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    raised_at DATETIME,
    state TEXT NOT NULL DEFAULT 'open'
        CONSTRAINT "The field state of an open question takes one of open, settled: choose one of these."
        CHECK (state IN ('open', 'settled')),
    decision TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    decided_by TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    decided_at DATETIME,
    reason TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE TABLE weight_set (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a weight set has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    name TEXT NOT NULL
        CONSTRAINT "The field name of a weight set must be filled in: enter a value."
        CHECK (length(trim(name)) > 0),
    weights TEXT NOT NULL DEFAULT '{}',
    note TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE TABLE field_mapping (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a field mapping has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    name TEXT NOT NULL
        CONSTRAINT "The field name of a field mapping must be filled in: enter a value."
        CHECK (length(trim(name)) > 0),
    target_table TEXT NOT NULL DEFAULT 'hazard_area',
    mapping TEXT NOT NULL DEFAULT '{}',
    note TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE TABLE attachment (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of an attachment has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    subject_table TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    subject_uuid TEXT(36) NOT NULL ON CONFLICT REPLACE DEFAULT '',
    file_name TEXT NOT NULL
        CONSTRAINT "The field file_name of an attachment must be filled in: enter a value."
        CHECK (length(trim(file_name)) > 0),
    mime_type TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    sha256 TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    note TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    content BLOB
);
