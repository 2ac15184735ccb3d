-- SPDX-License-Identifier: GPL-2.0-or-later
-- Schema version 1, tables: the journal, its indexes and views.

-- One row of journal_action per thing that a person did; one row of journal per row that it changed.
CREATE TABLE journal_action (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) NOT NULL UNIQUE,
    at DATETIME NOT NULL,
    name TEXT NOT NULL,
    user_name TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    office TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    program TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'edit'
        CONSTRAINT "The field kind of a journal action takes one of edit, bulk, undo, redo, merge, layer_edit, migration, export: choose one of these."
        CHECK (kind IN ('edit', 'bulk', 'undo', 'redo', 'merge', 'layer_edit', 'migration', 'export')),
    reverses_uuid TEXT(36) NOT NULL ON CONFLICT REPLACE DEFAULT '',
    state TEXT NOT NULL DEFAULT 'done'
        CONSTRAINT "The field state of a journal action takes one of done, undone: choose one of these."
        CHECK (state IN ('done', 'undone'))
);

-- "before" and "after" hold the changed columns alone as a JSON object (whole rows at insert and delete);
-- the one BLOB column of a table (geometry, or an attachment's content) stands beside them when it changed.
CREATE TABLE journal (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    at DATETIME NOT NULL,
    action_fid INTEGER,
    table_name TEXT NOT NULL,
    row_fid INTEGER,
    operation TEXT NOT NULL
        CONSTRAINT "The field operation of a journal takes one of insert, update, delete, bulk_insert, bulk_delete: choose one of these."
        CHECK (operation IN ('insert', 'update', 'delete', 'bulk_insert', 'bulk_delete')),
    before TEXT,
    after TEXT,
    before_blob BLOB,
    after_blob BLOB
);
CREATE INDEX journal_row ON journal (row_fid);
CREATE INDEX journal_bulk ON journal (table_name) WHERE operation IN ('bulk_insert', 'bulk_delete');
CREATE INDEX journal_by_action ON journal (action_fid);

CREATE TABLE journal_seal (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    first_fid INTEGER NOT NULL,
    last_fid INTEGER NOT NULL,
    entries INTEGER NOT NULL
        CONSTRAINT "The field entries of a journal seal must be greater than 0: correct it."
        CHECK (entries > 0),
    sealed_at DATETIME NOT NULL,
    sealed_by TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    previous_sha256 TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    CONSTRAINT "A seal ends where it begins or later: leave the journal to Mine Planner."
    CHECK (first_fid <= last_fid)
);

-- One row. "action_fid" is set and cleared inside a transaction of the plugin; "layer_action_fid"
-- tells on whose behalf QGIS is committing a layer's edit session just now; "open_since" stands while the
-- plugin has the file open, so that a copy of the file alone, without its -wal, is recognised.
CREATE TABLE journal_context (
    fid INTEGER PRIMARY KEY NOT NULL
        CONSTRAINT "The journal context has one row: leave it to Mine Planner." CHECK (fid = 1),
    action_fid INTEGER,
    layer_action_fid INTEGER,
    action_kind TEXT NOT NULL DEFAULT '',
    open_since DATETIME
);
INSERT INTO journal_context (fid) VALUES (1);

-- What went to and came from other offices; entries up to "last_fid" are corrected by new entries, never undone.
CREATE TABLE exchange_log (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) NOT NULL UNIQUE,
    office TEXT NOT NULL,
    direction TEXT NOT NULL
        CONSTRAINT "The field direction of an exchange log takes one of sent, received, handed_over: choose one of these."
        CHECK (direction IN ('sent', 'received', 'handed_over')),
    at DATETIME NOT NULL,
    first_fid INTEGER NOT NULL DEFAULT 0,
    last_fid INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    file_name TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    excluded TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    note TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE INDEX clearance_task_code ON clearance_task (code);
CREATE INDEX progress_report_date ON progress_report (report_date);
CREATE INDEX code_list_list ON code_list (list, code);

-- Views for people with a plain SQLite shell.
CREATE VIEW task_status_history AS
    SELECT j.fid AS journal_fid, j.at AS at, j.row_fid AS task_fid, t.code AS code,
        json_extract(j.before, '$.status') AS from_status,
        json_extract(j.after, '$.status') AS to_status,
        json_extract(j.after, '$.status_reason') AS reason,
        a.user_name AS user_name, a.office AS office, a.name AS action
    FROM journal AS j
    LEFT JOIN clearance_task AS t ON t.fid = j.row_fid
    LEFT JOIN journal_action AS a ON a.fid = j.action_fid
    WHERE j.table_name = 'clearance_task' AND json_extract(j.after, '$.status') IS NOT NULL;
