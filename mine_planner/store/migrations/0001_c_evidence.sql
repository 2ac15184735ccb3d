-- SPDX-License-Identifier: GPL-2.0-or-later
-- Schema version 1, tables: what handed-over maps and records say.

CREATE TABLE ref_point (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a ref point has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom POINT,
    map_uuid TEXT(36) REFERENCES source_map (uuid),
    record_uuid TEXT(36) REFERENCES minefield_record (uuid),
    role TEXT NOT NULL DEFAULT 'landmark'
        CONSTRAINT "The field role of a ref point takes one of landmark, benchmark, corner, lane, computed: choose one of these."
        CHECK (role IN ('landmark', 'benchmark', 'corner', 'lane', 'computed')),
    label TEXT NOT NULL
        CONSTRAINT "The field label of a ref point must be filled in: enter a value."
        CHECK (length(trim(label)) > 0),
    descr TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    x_text TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    y_text TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    coordrefsys TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    sigma_m DOUBLE
        CONSTRAINT "The field sigma_m of a ref point cannot be negative: enter 0 or more, or leave it empty."
        CHECK (sigma_m IS NULL OR sigma_m >= 0),
    found_on_ground TEXT NOT NULL DEFAULT 'not_visited'
        CONSTRAINT "The field found_on_ground of a ref point takes one of not_visited, found, not_found, moved: choose one of these."
        CHECK (found_on_ground IN ('not_visited', 'found', 'not_found', 'moved')),
    found_x DOUBLE,
    found_y DOUBLE,
    found_accuracy_m DOUBLE
        CONSTRAINT "The field found_accuracy_m of a ref point cannot be negative: enter 0 or more, or leave it empty."
        CHECK (found_accuracy_m IS NULL OR found_accuracy_m >= 0),
    found_by TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    found_on DATE
);

CREATE TABLE leg (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a leg has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    record_uuid TEXT(36) NOT NULL REFERENCES minefield_record (uuid),
    seq INTEGER NOT NULL
        CONSTRAINT "The field seq of a leg cannot be negative: enter 0 or more." CHECK (seq >= 0),
    from_pt TEXT NOT NULL,
    to_pt TEXT NOT NULL,
    azimuth_raw TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    dist_raw TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    dist_unit TEXT NOT NULL DEFAULT 'm'
        CONSTRAINT "The field dist_unit of a leg takes one of m, pace, pace_pair: choose one of these."
        CHECK (dist_unit IN ('m', 'pace', 'pace_pair')),
    is_back BOOLEAN NOT NULL DEFAULT 0
        CONSTRAINT "The field is_back of a leg is yes or no: enter 1 or 0." CHECK (is_back IN (0, 1)),
    azimuth_grid DOUBLE,
    dist_m DOUBLE
        CONSTRAINT "The field dist_m of a leg cannot be negative: enter 0 or more, or leave it empty."
        CHECK (dist_m IS NULL OR dist_m >= 0)
);

CREATE TABLE mine_row (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a row of mines has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom MULTILINESTRING,
    map_uuid TEXT(36) NOT NULL REFERENCES source_map (uuid),
    record_uuid TEXT(36) REFERENCES minefield_record (uuid),
    row_no TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    from_pt TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    to_pt TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    spacing_m DOUBLE
        CONSTRAINT "The field spacing_m of a row of mines must be greater than 0: correct it, or leave it empty."
        CHECK (spacing_m IS NULL OR spacing_m > 0),
    row_offset_m DOUBLE,
    sigma_m DOUBLE
        CONSTRAINT "The field sigma_m of a row of mines must be greater than 0: correct it, or leave it empty."
        CHECK (sigma_m IS NULL OR sigma_m > 0),
    devices TEXT NOT NULL DEFAULT '[]',
    source_fid TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    attributes TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE TABLE recorded_mine (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a recorded mine has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom POINT,
    map_uuid TEXT(36) NOT NULL REFERENCES source_map (uuid),
    row_uuid TEXT(36) REFERENCES mine_row (uuid),
    ordnance TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    qty_recorded INTEGER NOT NULL DEFAULT 1
        CONSTRAINT "The field qty_recorded of a recorded mine cannot be negative: enter 0 or more."
        CHECK (qty_recorded >= 0),
    qty_removed_by_layer INTEGER NOT NULL DEFAULT 0
        CONSTRAINT "The field qty_removed_by_layer of a recorded mine cannot be negative: enter 0 or more."
        CHECK (qty_removed_by_layer >= 0),
    fuze TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    antiliftfitted BOOLEAN NOT NULL DEFAULT 0
        CONSTRAINT "The field antiliftfitted of a recorded mine is yes or no: enter 1 or 0."
        CHECK (antiliftfitted IN (0, 1)),
    depth_cm DOUBLE
        CONSTRAINT "The field depth_cm of a recorded mine cannot be negative: enter 0 or more, or leave it empty."
        CHECK (depth_cm IS NULL OR depth_cm >= 0),
    x_text TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    y_text TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    source_fid TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    attributes TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE TABLE map_area (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a map area has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom MULTIPOLYGON,
    map_uuid TEXT(36) NOT NULL REFERENCES source_map (uuid),
    content TEXT NOT NULL
        CONSTRAINT "The field content of a map area takes one of suspected_area, confirmed_area, cleared_area, lifted_minefield, mine_positions, incident: choose one of these."
        CHECK (content IN ('suspected_area', 'confirmed_area', 'cleared_area', 'lifted_minefield', 'mine_positions', 'incident')),
    label TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    devices TEXT NOT NULL DEFAULT '[]',
    source_fid TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    repaired BOOLEAN NOT NULL DEFAULT 0
        CONSTRAINT "The field repaired of a map area is yes or no: enter 1 or 0." CHECK (repaired IN (0, 1)),
    attributes TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE TABLE map_point (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a map point has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom POINT,
    map_uuid TEXT(36) NOT NULL REFERENCES source_map (uuid),
    content TEXT NOT NULL
        CONSTRAINT "The field content of a map point takes one of suspected_area, confirmed_area, cleared_area, lifted_minefield: choose one of these."
        CHECK (content IN ('suspected_area', 'confirmed_area', 'cleared_area', 'lifted_minefield')),
    label TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    source_fid TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    attributes TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE TABLE incident (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of an incident has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom POINT,
    map_uuid TEXT(36) REFERENCES source_map (uuid),
    task_uuid TEXT(36) REFERENCES clearance_task (uuid),
    kind TEXT NOT NULL DEFAULT 'incident'
        CONSTRAINT "The field kind of an incident takes one of incident, mine_accident, demining_accident, missed_mine: choose one of these."
        CHECK (kind IN ('incident', 'mine_accident', 'demining_accident', 'missed_mine')),
    happened_on DATE,
    location_known BOOLEAN NOT NULL DEFAULT 1
        CONSTRAINT "The field location_known of an incident is yes or no: enter 1 or 0."
        CHECK (location_known IN (0, 1)),
    device_category TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    killed INTEGER
        CONSTRAINT "The field killed of an incident cannot be negative: enter 0 or more, or leave it empty."
        CHECK (killed IS NULL OR killed >= 0),
    injured INTEGER
        CONSTRAINT "The field injured of an incident cannot be negative: enter 0 or more, or leave it empty."
        CHECK (injured IS NULL OR injured >= 0),
    children INTEGER
        CONSTRAINT "The field children of an incident cannot be negative: enter 0 or more, or leave it empty."
        CHECK (children IS NULL OR children >= 0),
    accuracy_m DOUBLE
        CONSTRAINT "The field accuracy_m of an incident cannot be negative: enter 0 or more, or leave it empty."
        CHECK (accuracy_m IS NULL OR accuracy_m >= 0),
    source_fid TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    attributes TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    note TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);
