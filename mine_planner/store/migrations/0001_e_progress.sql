-- SPDX-License-Identifier: GPL-2.0-or-later
-- Schema version 1, tables: reports, released land, finds, quality.

CREATE TABLE progress_report (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a progress report has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom MULTIPOLYGON,
    task_uuid TEXT(36) REFERENCES clearance_task (uuid),
    team_uuid TEXT(36) REFERENCES team (uuid),
    report_date DATE NOT NULL,
    activity TEXT NOT NULL DEFAULT 'clearance'
        CONSTRAINT "The field activity of a progress report takes one of nts, ts, clearance, bac, eod_spot, marking, quality_control: choose one of these."
        CHECK (activity IN ('nts', 'ts', 'clearance', 'bac', 'eod_spot', 'marking', 'quality_control')),
    method TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    hours DOUBLE
        CONSTRAINT "The field hours of a progress report lies between 0 and 24: correct it, or leave it empty."
        CHECK (hours IS NULL OR hours BETWEEN 0 AND 24),
    deminers INTEGER
        CONSTRAINT "The field deminers of a progress report cannot be negative: enter 0 or more, or leave it empty."
        CHECK (deminers IS NULL OR deminers >= 0),
    machines INTEGER
        CONSTRAINT "The field machines of a progress report cannot be negative: enter 0 or more, or leave it empty."
        CHECK (machines IS NULL OR machines >= 0),
    dogs INTEGER
        CONSTRAINT "The field dogs of a progress report cannot be negative: enter 0 or more, or leave it empty."
        CHECK (dogs IS NULL OR dogs >= 0),
    area_m2 DOUBLE NOT NULL DEFAULT 0
        CONSTRAINT "The field area_m2 of a progress report cannot be negative: enter 0 or more."
        CHECK (area_m2 >= 0),
    area_source TEXT NOT NULL DEFAULT 'typed'
        CONSTRAINT "The field area_source of a progress report takes one of typed, drawn, boxes: choose one of these."
        CHECK (area_source IN ('typed', 'drawn', 'boxes')),
    boxes TEXT NOT NULL DEFAULT '[]',
    unchecked_m2 DOUBLE NOT NULL DEFAULT 0
        CONSTRAINT "The field unchecked_m2 of a progress report cannot be negative: enter 0 or more."
        CHECK (unchecked_m2 >= 0),
    unchecked_reason TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    stoppage_min DOUBLE NOT NULL DEFAULT 0
        CONSTRAINT "The field stoppage_min of a progress report cannot be negative: enter 0 or more."
        CHECK (stoppage_min >= 0),
    stoppage_reason TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    status TEXT NOT NULL DEFAULT 'accepted'
        CONSTRAINT "The field status of a progress report takes one of accepted, held: choose one of these."
        CHECK (status IN ('accepted', 'held')),
    held_reason TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    remarks TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    reported_by TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    import_source TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE TABLE released_land (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a release has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom MULTIPOLYGON,
    task_uuid TEXT(36) REFERENCES clearance_task (uuid),
    hazard_uuid TEXT(36) REFERENCES hazard_area (uuid),
    report_uuid TEXT(36) REFERENCES progress_report (uuid),
    kind TEXT NOT NULL
        CONSTRAINT "The field kind of a release takes one of cancelled, reduced, cleared: choose one of these."
        CHECK (kind IN ('cancelled', 'reduced', 'cleared')),
    activity TEXT NOT NULL
        CONSTRAINT "The field activity of a release takes one of nts, ts, clearance, bac, eod_spot: choose one of these."
        CHECK (activity IN ('nts', 'ts', 'clearance', 'bac', 'eod_spot')),
    to_clearance_standard BOOLEAN NOT NULL DEFAULT 0
        CONSTRAINT "The field to_clearance_standard of a release is yes or no: enter 1 or 0."
        CHECK (to_clearance_standard IN (0, 1)),
    depth_cm DOUBLE
        CONSTRAINT "The field depth_cm of a release must be greater than 0: correct it, or leave it empty."
        CHECK (depth_cm IS NULL OR depth_cm > 0),
    method TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    released_on DATE NOT NULL,
    released_by TEXT NOT NULL
        CONSTRAINT "The field released_by of a release must be filled in: enter a value."
        CHECK (length(trim(released_by)) > 0),
    reason TEXT NOT NULL
        CONSTRAINT "The field reason of a release must be filled in: enter a value."
        CHECK (length(trim(reason)) > 0),
    state TEXT NOT NULL DEFAULT 'released'
        CONSTRAINT "The field state of a release takes one of released, reopened: choose one of these."
        CHECK (state IN ('released', 'reopened')),
    reopened_on DATE,
    reopened_reason TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    area_m2 DOUBLE
        CONSTRAINT "The field area_m2 of a release cannot be negative: enter 0 or more, or leave it empty."
        CHECK (area_m2 IS NULL OR area_m2 >= 0)
);

CREATE TABLE find (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a find has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom POINT,
    task_uuid TEXT(36) REFERENCES clearance_task (uuid),
    report_uuid TEXT(36) REFERENCES progress_report (uuid),
    ordnance TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    qty INTEGER NOT NULL DEFAULT 1
        CONSTRAINT "The field qty of a find must be greater than 0: correct it." CHECK (qty > 0),
    depth_cm DOUBLE
        CONSTRAINT "The field depth_cm of a find cannot be negative: enter 0 or more, or leave it empty."
        CHECK (depth_cm IS NULL OR depth_cm >= 0),
    mineuxocondition TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    action_taken TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    found_on DATE,
    accuracy_m DOUBLE
        CONSTRAINT "The field accuracy_m of a find cannot be negative: enter 0 or more, or leave it empty."
        CHECK (accuracy_m IS NULL OR accuracy_m >= 0),
    user_entered_x TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    user_entered_y TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    coordrefsys TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    position_doubtful BOOLEAN NOT NULL DEFAULT 0
        CONSTRAINT "The field position_doubtful of a find is yes or no: enter 1 or 0."
        CHECK (position_doubtful IN (0, 1)),
    matched_table TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
        CONSTRAINT "The field matched_table of a find takes one of nothing, recorded_mine, mine_row: choose one of these."
        CHECK (matched_table IN ('', 'recorded_mine', 'mine_row')),
    matched_uuid TEXT(36) NOT NULL ON CONFLICT REPLACE DEFAULT '',
    match_state TEXT NOT NULL DEFAULT 'unmatched'
        CONSTRAINT "The field match_state of a find takes one of unmatched, proposed, confirmed, broken: choose one of these."
        CHECK (match_state IN ('unmatched', 'proposed', 'confirmed', 'broken')),
    residual_m DOUBLE
        CONSTRAINT "The field residual_m of a find cannot be negative: enter 0 or more, or leave it empty."
        CHECK (residual_m IS NULL OR residual_m >= 0),
    note TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE TABLE outcome_report (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of an outcome report has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    task_uuid TEXT(36) REFERENCES clearance_task (uuid),
    hazard_uuid TEXT(36) REFERENCES hazard_area (uuid),
    kind TEXT NOT NULL
        CONSTRAINT "The field kind of an outcome report takes one of cancellation, progress, completion, handover: choose one of these."
        CHECK (kind IN ('cancellation', 'progress', 'completion', 'handover')),
    report_date DATE NOT NULL,
    reported_by TEXT NOT NULL
        CONSTRAINT "The field reported_by of an outcome report must be filled in: enter a value."
        CHECK (length(trim(reported_by)) > 0),
    reason TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    unaccounted_explanation TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    residual_risk TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    community_involved BOOLEAN NOT NULL DEFAULT 0
        CONSTRAINT "The field community_involved of an outcome report is yes or no: enter 1 or 0."
        CHECK (community_involved IN (0, 1)),
    women INTEGER
        CONSTRAINT "The field women of an outcome report cannot be negative: enter 0 or more, or leave it empty."
        CHECK (women IS NULL OR women >= 0),
    men INTEGER
        CONSTRAINT "The field men of an outcome report cannot be negative: enter 0 or more, or leave it empty."
        CHECK (men IS NULL OR men >= 0),
    girls INTEGER
        CONSTRAINT "The field girls of an outcome report cannot be negative: enter 0 or more, or leave it empty."
        CHECK (girls IS NULL OR girls >= 0),
    boys INTEGER
        CONSTRAINT "The field boys of an outcome report cannot be negative: enter 0 or more, or leave it empty."
        CHECK (boys IS NULL OR boys >= 0),
    content TEXT NOT NULL DEFAULT '{}'
);

CREATE TABLE qa_visit (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a quality visit has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom POINT,
    task_uuid TEXT(36) REFERENCES clearance_task (uuid),
    visit_date DATE NOT NULL,
    kind TEXT NOT NULL DEFAULT 'qa'
        CONSTRAINT "The field kind of a quality visit takes one of qa, qc_sample: choose one of these."
        CHECK (kind IN ('qa', 'qc_sample')),
    inspecting_organisation TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    inspected_organisation TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    activity_inspected TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    compliant_sop BOOLEAN
        CONSTRAINT "The field compliant_sop of a quality visit is yes or no: enter 1 or 0, or leave it empty."
        CHECK (compliant_sop IS NULL OR compliant_sop IN (0, 1)),
    adequate_supervision BOOLEAN
        CONSTRAINT "The field adequate_supervision of a quality visit is yes or no: enter 1 or 0, or leave it empty."
        CHECK (adequate_supervision IS NULL OR adequate_supervision IN (0, 1)),
    equipment_suitable BOOLEAN
        CONSTRAINT "The field equipment_suitable of a quality visit is yes or no: enter 1 or 0, or leave it empty."
        CHECK (equipment_suitable IS NULL OR equipment_suitable IN (0, 1)),
    personnel_qualified BOOLEAN
        CONSTRAINT "The field personnel_qualified of a quality visit is yes or no: enter 1 or 0, or leave it empty."
        CHECK (personnel_qualified IS NULL OR personnel_qualified IN (0, 1)),
    medic_available BOOLEAN
        CONSTRAINT "The field medic_available of a quality visit is yes or no: enter 1 or 0, or leave it empty."
        CHECK (medic_available IS NULL OR medic_available IN (0, 1)),
    qa_logs_current BOOLEAN
        CONSTRAINT "The field qa_logs_current of a quality visit is yes or no: enter 1 or 0, or leave it empty."
        CHECK (qa_logs_current IS NULL OR qa_logs_current IN (0, 1)),
    warning_delivered BOOLEAN NOT NULL DEFAULT 0
        CONSTRAINT "The field warning_delivered of a quality visit is yes or no: enter 1 or 0."
        CHECK (warning_delivered IN (0, 1)),
    operations_suspended BOOLEAN NOT NULL DEFAULT 0
        CONSTRAINT "The field operations_suspended of a quality visit is yes or no: enter 1 or 0."
        CHECK (operations_suspended IN (0, 1)),
    noncompliance_corrected BOOLEAN
        CONSTRAINT "The field noncompliance_corrected of a quality visit is yes or no: enter 1 or 0, or leave it empty."
        CHECK (noncompliance_corrected IS NULL OR noncompliance_corrected IN (0, 1)),
    nonconformity TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    severity TEXT NOT NULL DEFAULT 'none'
        CONSTRAINT "The field severity of a quality visit takes one of none, minor, major, critical: choose one of these."
        CHECK (severity IN ('none', 'minor', 'major', 'critical')),
    measures TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    result TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
        CONSTRAINT "The field result of a quality visit takes one of nothing, pass, fail: choose one of these."
        CHECK (result IN ('', 'pass', 'fail')),
    sample_m2 DOUBLE
        CONSTRAINT "The field sample_m2 of a quality visit cannot be negative: enter 0 or more, or leave it empty."
        CHECK (sample_m2 IS NULL OR sample_m2 >= 0)
);
