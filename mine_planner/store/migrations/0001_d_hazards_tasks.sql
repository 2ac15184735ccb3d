-- SPDX-License-Identifier: GPL-2.0-or-later
-- Schema version 1, tables: hazard areas and clearance tasks.

CREATE TABLE hazard_area (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a hazard area has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom MULTIPOLYGON,
    code TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    imsma_id TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    origin TEXT NOT NULL DEFAULT 'proposed'
        CONSTRAINT "The field origin of a hazard area takes one of official, computed, proposed: choose one of these."
        CHECK (origin IN ('official', 'computed', 'proposed')),
    areatype TEXT NOT NULL DEFAULT 'SHA'
        CONSTRAINT "The field areatype of a hazard area takes one of SHA, CHA, ammunition_storage, eod_spot: choose one of these."
        CHECK (areatype IN ('SHA', 'CHA', 'ammunition_storage', 'eod_spot')),
    suggested_areatype TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    classified_by TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    classified_reason TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    status TEXT NOT NULL DEFAULT 'open'
        CONSTRAINT "The field status of a hazard area takes one of open, worked_on, closed: choose one of these."
        CHECK (status IN ('open', 'worked_on', 'closed')),
    status_changed_reason TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    cancellation TEXT NOT NULL DEFAULT 'none'
        CONSTRAINT "The field cancellation of a hazard area takes one of none, proposed, reported: choose one of these."
        CHECK (cancellation IN ('none', 'proposed', 'reported')),
    cancellation_reason TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    evidence TEXT NOT NULL DEFAULT 'indirect'
        CONSTRAINT "The field evidence of a hazard area takes one of direct, indirect: choose one of these."
        CHECK (evidence IN ('direct', 'indirect')),
    k DOUBLE
        CONSTRAINT "The field k of a hazard area must be greater than 0: correct it, or leave it empty."
        CHECK (k IS NULL OR k > 0),
    share DOUBLE
        CONSTRAINT "The field share of a hazard area lies between 0 and 1: correct it, or leave it empty."
        CHECK (share IS NULL OR (share > 0 AND share < 1)),
    margin_m DOUBLE
        CONSTRAINT "The field margin_m of a hazard area cannot be negative: enter 0 or more, or leave it empty."
        CHECK (margin_m IS NULL OR margin_m >= 0),
    area_m2 DOUBLE
        CONSTRAINT "The field area_m2 of a hazard area cannot be negative: enter 0 or more, or leave it empty."
        CHECK (area_m2 IS NULL OR area_m2 >= 0),
    devices TEXT NOT NULL DEFAULT '[]',
    tripwire BOOLEAN NOT NULL DEFAULT 0
        CONSTRAINT "The field tripwire of a hazard area is yes or no: enter 1 or 0."
        CHECK (tripwire IN (0, 1)),
    antiliftfitted BOOLEAN NOT NULL DEFAULT 0
        CONSTRAINT "The field antiliftfitted of a hazard area is yes or no: enter 1 or 0."
        CHECK (antiliftfitted IN (0, 1)),
    boobytrapped BOOLEAN NOT NULL DEFAULT 0
        CONSTRAINT "The field boobytrapped of a hazard area is yes or no: enter 1 or 0."
        CHECK (boobytrapped IN (0, 1)),
    computed_on DATETIME,
    note TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE TABLE hazard_evidence (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a hazard evidence has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    hazard_uuid TEXT(36) NOT NULL REFERENCES hazard_area (uuid),
    map_uuid TEXT(36) REFERENCES source_map (uuid),
    evidence_table TEXT NOT NULL
        CONSTRAINT "The field evidence_table of a hazard evidence takes one of mine_row, recorded_mine, map_area, map_point, incident, find, other: choose one of these."
        CHECK (evidence_table IN ('mine_row', 'recorded_mine', 'map_area', 'map_point', 'incident', 'find', 'other')),
    evidence_uuid TEXT(36) NOT NULL ON CONFLICT REPLACE DEFAULT '',
    quantity INTEGER NOT NULL DEFAULT 1
        CONSTRAINT "The field quantity of a hazard evidence cannot be negative: enter 0 or more."
        CHECK (quantity >= 0)
);

CREATE TABLE clearance_task (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a task has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom MULTIPOLYGON,
    code TEXT COLLATE NOCASE NOT NULL
        CONSTRAINT "The field code of a task must be filled in: enter a value."
        CHECK (length(trim(code)) > 0),
    name TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    task_type TEXT NOT NULL DEFAULT 'clearance'
        CONSTRAINT "The field task_type of a task takes one of nts, ts, clearance, bac, eod_spot, marking, quality_control: choose one of these."
        CHECK (task_type IN ('nts', 'ts', 'clearance', 'bac', 'eod_spot', 'marking', 'quality_control')),
    status TEXT NOT NULL DEFAULT 'planned'
        CONSTRAINT "The field status of a task takes one of planned, assigned, in_progress, suspended, completed, quality_checked, withdrawn: choose one of these."
        CHECK (status IN ('planned', 'assigned', 'in_progress', 'suspended', 'completed', 'quality_checked', 'withdrawn')),
    status_reason TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    flagged TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0
        CONSTRAINT "The field revision of a task cannot be negative: enter 0 or more." CHECK (revision >= 0),
    area_m2 DOUBLE
        CONSTRAINT "The field area_m2 of a task cannot be negative: enter 0 or more, or leave it empty."
        CHECK (area_m2 IS NULL OR area_m2 >= 0),
    objective TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    end_state TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    non_cha_reason TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    organisation TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    tasking_authority TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    team_uuid TEXT(36) REFERENCES team (uuid),
    team_leader TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    planned_start DATE,
    planned_end DATE,
    planned_days DOUBLE
        CONSTRAINT "The field planned_days of a task cannot be negative: enter 0 or more, or leave it empty."
        CHECK (planned_days IS NULL OR planned_days >= 0),
    method TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    detector TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    depth_cm DOUBLE
        CONSTRAINT "The field depth_cm of a task must be greater than 0: correct it, or leave it empty."
        CHECK (depth_cm IS NULL OR depth_cm > 0),
    quality_plan TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    medical_plan TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    medical_facility TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    medical_confirmed_on DATE,
    evacuation_route TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    evacuation_minutes DOUBLE
        CONSTRAINT "The field evacuation_minutes of a task cannot be negative: enter 0 or more, or leave it empty."
        CHECK (evacuation_minutes IS NULL OR evacuation_minutes >= 0),
    call_signs TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    route_from_base TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    route_minutes DOUBLE
        CONSTRAINT "The field route_minutes of a task cannot be negative: enter 0 or more, or leave it empty."
        CHECK (route_minutes IS NULL OR route_minutes >= 0),
    restrictions TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    reporting_threshold TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    contacts TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    landowner TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    vegetation TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    metal TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    rank INTEGER
        CONSTRAINT "The field rank of a task must be greater than 0: correct it, or leave it empty."
        CHECK (rank IS NULL OR rank > 0),
    rank_reason TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    note TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    CONSTRAINT "The field planned_end of a task lies before planned_start: correct one of the two dates."
    CHECK (planned_start IS NULL OR planned_end IS NULL OR planned_start <= planned_end)
);

CREATE TABLE task_hazard (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a task hazard has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    task_uuid TEXT(36) NOT NULL REFERENCES clearance_task (uuid),
    hazard_uuid TEXT(36) NOT NULL REFERENCES hazard_area (uuid)
);

CREATE TABLE task_point (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a task point has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom POINT,
    task_uuid TEXT(36) NOT NULL REFERENCES clearance_task (uuid),
    seq INTEGER NOT NULL DEFAULT 0,
    pointtype TEXT NOT NULL
        CONSTRAINT "The field pointtype of a task point takes one of landmark, benchmark, start_point, turning_point, intermediate_point, end_point: choose one of these."
        CHECK (pointtype IN ('landmark', 'benchmark', 'start_point', 'turning_point', 'intermediate_point', 'end_point')),
    pointlocal_id TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    pointdescription TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    frompoint TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    bearing_grid DOUBLE
        CONSTRAINT "The field bearing_grid of a task point is at least 0 and below 360 degrees: correct it, or leave it empty."
        CHECK (bearing_grid IS NULL OR (bearing_grid >= 0 AND bearing_grid < 360)),
    distance_m DOUBLE
        CONSTRAINT "The field distance_m of a task point cannot be negative: enter 0 or more, or leave it empty."
        CHECK (distance_m IS NULL OR distance_m >= 0),
    user_entered_x TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    user_entered_y TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    user_entered_bearing TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    user_entered_distance TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    coordrefsys TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    fixedby TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    emplaced BOOLEAN NOT NULL DEFAULT 0
        CONSTRAINT "The field emplaced of a task point is yes or no: enter 1 or 0."
        CHECK (emplaced IN (0, 1)),
    emplaced_x DOUBLE,
    emplaced_y DOUBLE,
    emplaced_on DATE
);

CREATE TABLE task_box (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a task box has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom MULTIPOLYGON,
    task_uuid TEXT(36) NOT NULL REFERENCES clearance_task (uuid),
    box_no TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'box'
        CONSTRAINT "The field kind of a task box takes one of box, lane, left_over: choose one of these."
        CHECK (kind IN ('box', 'lane', 'left_over')),
    status TEXT NOT NULL DEFAULT 'open'
        CONSTRAINT "The field status of a task box takes one of open, searched, unchecked: choose one of these."
        CHECK (status IN ('open', 'searched', 'unchecked')),
    area_m2 DOUBLE
        CONSTRAINT "The field area_m2 of a task box cannot be negative: enter 0 or more, or leave it empty."
        CHECK (area_m2 IS NULL OR area_m2 >= 0)
);

CREATE TABLE site_feature (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a site feature has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom GEOMETRY,
    task_uuid TEXT(36) REFERENCES clearance_task (uuid),
    type TEXT NOT NULL
        CONSTRAINT "The field type of a site feature must be filled in: enter a value."
        CHECK (length(trim(type)) > 0),
    label TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    safety_distance_m DOUBLE
        CONSTRAINT "The field safety_distance_m of a site feature cannot be negative: enter 0 or more, or leave it empty."
        CHECK (safety_distance_m IS NULL OR safety_distance_m >= 0),
    note TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE TABLE work_item (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a work item has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    task_uuid TEXT(36) NOT NULL REFERENCES clearance_task (uuid),
    activity TEXT NOT NULL
        CONSTRAINT "The field activity of a work item takes one of nts, ts, clearance, bac, eod_spot, marking, quality_control: choose one of these."
        CHECK (activity IN ('nts', 'ts', 'clearance', 'bac', 'eod_spot', 'marking', 'quality_control')),
    method TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    organisation TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    team_uuid TEXT(36) REFERENCES team (uuid),
    planned_start DATE,
    planned_end DATE,
    outcome_uuid TEXT(36) REFERENCES outcome_report (uuid),
    note TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    CONSTRAINT "The field planned_end of a work item lies before planned_start: correct one of the two dates."
    CHECK (planned_start IS NULL OR planned_end IS NULL OR planned_start <= planned_end)
);

CREATE TABLE approval (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of an approval has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    task_uuid TEXT(36) NOT NULL REFERENCES clearance_task (uuid),
    revision INTEGER NOT NULL
        CONSTRAINT "The field revision of an approval cannot be negative: enter 0 or more."
        CHECK (revision >= 0),
    approver TEXT NOT NULL
        CONSTRAINT "The field approver of an approval must be filled in: enter a value."
        CHECK (length(trim(approver)) > 0),
    role TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    approved_at DATETIME NOT NULL,
    content_sha256 TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'valid'
        CONSTRAINT "The field state of an approval takes one of valid, ended: choose one of these."
        CHECK (state IN ('valid', 'ended')),
    end_reason TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE TABLE sheet_issue (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a sheet issue has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    task_uuid TEXT(36) NOT NULL REFERENCES clearance_task (uuid),
    revision INTEGER NOT NULL
        CONSTRAINT "The field revision of a sheet issue cannot be negative: enter 0 or more."
        CHECK (revision >= 0),
    copy_no INTEGER NOT NULL DEFAULT 1
        CONSTRAINT "The field copy_no of a sheet issue must be greater than 0: correct it."
        CHECK (copy_no > 0),
    holder TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    holder_contact TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    issued_at DATETIME NOT NULL,
    issued_by TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    draft BOOLEAN NOT NULL DEFAULT 1
        CONSTRAINT "The field draft of a sheet issue is yes or no: enter 1 or 0." CHECK (draft IN (0, 1)),
    content TEXT NOT NULL DEFAULT '{}',
    content_sha256 TEXT NOT NULL,
    short_code TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    file_name TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    state TEXT NOT NULL DEFAULT 'current'
        CONSTRAINT "The field state of a sheet issue takes one of current, superseded, returned, recalled: choose one of these."
        CHECK (state IN ('current', 'superseded', 'returned', 'recalled'))
);
