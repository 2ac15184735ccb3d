-- SPDX-License-Identifier: GPL-2.0-or-later
-- Schema version 1, tables: exchange between offices. Written by the store alone, derived from the journal.

-- A replica is one office's copy of the file. Rows with "first_fid" are this file's own line: the journal's
-- entries from there on are that replica's; the last of them is this file. The others are known by exchange.
CREATE TABLE exchange_replica (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) NOT NULL UNIQUE,
    office TEXT NOT NULL,
    first_fid INTEGER,
    parent_uuid TEXT(36) NOT NULL DEFAULT '',
    fork_generation INTEGER NOT NULL DEFAULT 0,
    held INTEGER NOT NULL DEFAULT 0,
    acknowledged INTEGER NOT NULL DEFAULT 0
);

-- Each export, merge and taking over ends a generation. The mark tells a file from its careless copy:
-- two files that both wrote generation 7 of one replica have different marks for it.
CREATE TABLE exchange_mark (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    replica_uuid TEXT(36) NOT NULL,
    generation INTEGER NOT NULL,
    journal_fid INTEGER NOT NULL DEFAULT 0,
    mark TEXT(36) NOT NULL,
    UNIQUE (replica_uuid, generation)
);

-- Rows that were changed after they were made, or that came from another office, and who wrote which field.
-- "fields" is JSON: field -> [[replica, counter, [[replica, counter seen], …], what a deletion saw], …].
CREATE TABLE exchange_row (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) NOT NULL UNIQUE,
    table_name TEXT NOT NULL,
    row_fid INTEGER NOT NULL DEFAULT 0,
    base_replica INTEGER NOT NULL,
    base_counter INTEGER NOT NULL,
    born INTEGER NOT NULL DEFAULT 0,
    fields TEXT NOT NULL DEFAULT '{}',
    special INTEGER NOT NULL DEFAULT 0,
    generation INTEGER NOT NULL
);
CREATE INDEX exchange_row_generation ON exchange_row (generation);
CREATE INDEX exchange_row_special ON exchange_row (special) WHERE special > 0;

-- The values of concurrent versions, and of the fields of rows that are gone.
CREATE TABLE exchange_value (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    row_uuid TEXT(36) NOT NULL,
    field TEXT NOT NULL,
    replica INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    value BLOB,
    UNIQUE (row_uuid, field, replica, counter)
);

-- One row: the journal is taken into account up to "indexed_to".
CREATE TABLE exchange_state (
    fid INTEGER PRIMARY KEY NOT NULL CHECK (fid = 1),
    indexed_to INTEGER NOT NULL DEFAULT 0
);
INSERT INTO exchange_state (fid) VALUES (1);

CREATE INDEX open_question_subject ON open_question (subject_uuid);
