-- SPDX-License-Identifier: GPL-2.0-or-later
-- Mine Planner workspace, schema version 1: the tables.
-- Every table that people fill has "fid" (GeoPackage's key in this file) and "uuid" (the same in every
-- office); links between rows go by uuid. Column names are IMSMA's where it has one.
-- A column "geom" makes a table spatial. The file's R-tree indexes, journal, link and uuid triggers are
-- derived from these tables (see store/derived.py).

-- ---------------------------------------------------------------- the office
CREATE TABLE workspace (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    title TEXT NOT NULL CHECK (length(trim(title)) > 0),
    organisation TEXT NOT NULL DEFAULT '',
    office TEXT NOT NULL CHECK (length(trim(office)) > 0),
    srs_id INTEGER NOT NULL,
    schema_version INTEGER NOT NULL DEFAULT 1 CHECK (schema_version > 0),
    task_code_pattern TEXT NOT NULL DEFAULT '{office}-{number:04}',
    next_task_number INTEGER NOT NULL DEFAULT 1 CHECK (next_task_number > 0),
    created_at DATETIME
);

CREATE TABLE setting (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    key TEXT NOT NULL CHECK (length(trim(key)) > 0),
    value TEXT,
    unit TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    set_by TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
);

CREATE TABLE code_list (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    list TEXT NOT NULL CHECK (length(trim(list)) > 0),
    code TEXT NOT NULL CHECK (length(trim(code)) > 0),
    label TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    sort_order INTEGER NOT NULL DEFAULT 0,
    active BOOLEAN NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
);

CREATE TABLE ordnance (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    code TEXT NOT NULL CHECK (length(trim(code)) > 0),
    category TEXT NOT NULL DEFAULT '',
    subcategory TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    aliases TEXT NOT NULL DEFAULT '',
    tripwire BOOLEAN NOT NULL DEFAULT 0 CHECK (tripwire IN (0, 1)),
    metal_content TEXT NOT NULL DEFAULT '',
    active BOOLEAN NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
);

CREATE TABLE team (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    code TEXT NOT NULL CHECK (length(trim(code)) > 0),
    name TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    call_sign TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    deminers INTEGER CHECK (deminers IS NULL OR deminers >= 0),
    dogs INTEGER CHECK (dogs IS NULL OR dogs >= 0),
    machines INTEGER CHECK (machines IS NULL OR machines >= 0),
    active BOOLEAN NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE qualification (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    team_uuid TEXT(36) REFERENCES team (uuid),
    organisation TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('accreditation', 'medic', 'deminer', 'dog', 'machine', 'other')),
    reference TEXT NOT NULL DEFAULT '',
    valid_from DATE,
    valid_to DATE,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
);

-- ---------------------------------------------------------------- handed-over maps
CREATE TABLE batch (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    handed_over_by TEXT NOT NULL DEFAULT '',
    received_on DATE,
    note TEXT NOT NULL DEFAULT '',
    sort_order INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE source_map (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom MULTIPOLYGON,
    batch_uuid TEXT(36) REFERENCES batch (uuid),
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    kind TEXT NOT NULL DEFAULT 'vector' CHECK (kind IN ('vector', 'scan', 'record')),
    map_scale INTEGER CHECK (map_scale IS NULL OR map_scale > 0),
    map_sheet TEXT NOT NULL DEFAULT '',
    map_edition TEXT NOT NULL DEFAULT '',
    crs TEXT NOT NULL DEFAULT '',
    crs_operation TEXT NOT NULL DEFAULT '',
    crs_override_reason TEXT NOT NULL DEFAULT '',
    sourcereliability TEXT NOT NULL CHECK (sourcereliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    inforeliability INTEGER NOT NULL CHECK (inforeliability BETWEEN 1 AND 6),
    evidence TEXT NOT NULL DEFAULT 'indirect' CHECK (evidence IN ('direct', 'indirect')),
    completeness INTEGER CHECK (completeness IS NULL OR completeness BETWEEN 0 AND 100),
    sigma_m DOUBLE NOT NULL CHECK (sigma_m > 0 AND sigma_m < 1e6),
    sigma_basis TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'received'
        CHECK (status IN ('received', 'digitised', 'located', 'verified', 'refuted')),
    handed_over_by TEXT NOT NULL DEFAULT '',
    handed_over_on DATE,
    file_name TEXT NOT NULL DEFAULT '',
    file_sha256 TEXT NOT NULL DEFAULT '',
    file_layer TEXT NOT NULL DEFAULT '',
    imported_at DATETIME,
    imported_by TEXT NOT NULL DEFAULT '',
    feature_count INTEGER NOT NULL DEFAULT 0 CHECK (feature_count >= 0),
    raster_path TEXT NOT NULL DEFAULT '',
    supersedes_uuid TEXT(36) REFERENCES source_map (uuid),
    visible BOOLEAN NOT NULL DEFAULT 1 CHECK (visible IN (0, 1)),
    opacity DOUBLE NOT NULL DEFAULT 1 CHECK (opacity BETWEEN 0 AND 1),
    sort_order INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE import_finding (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    map_uuid TEXT(36) REFERENCES source_map (uuid),
    file_name TEXT NOT NULL DEFAULT '',
    source_fid TEXT NOT NULL DEFAULT '',
    map_name TEXT NOT NULL DEFAULT '',
    problem TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('skipped', 'repaired', 'noted')),
    explanation TEXT NOT NULL DEFAULT '',
    attributes TEXT NOT NULL DEFAULT ''
);

CREATE TABLE map_fit (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    map_uuid TEXT(36) NOT NULL REFERENCES source_map (uuid),
    method TEXT NOT NULL CHECK (method IN ('helmert', 'affine', 'projective', 'polynomial2', 'thin_plate', 'shift')),
    parameters TEXT NOT NULL DEFAULT '{}',
    rms_m DOUBLE CHECK (rms_m IS NULL OR rms_m >= 0),
    loo_m DOUBLE CHECK (loo_m IS NULL OR loo_m >= 0),
    worst_point TEXT NOT NULL DEFAULT '',
    plotting_m DOUBLE CHECK (plotting_m IS NULL OR plotting_m >= 0),
    datum_m DOUBLE CHECK (datum_m IS NULL OR datum_m >= 0),
    sigma_m DOUBLE NOT NULL CHECK (sigma_m > 0),
    crs_operation TEXT NOT NULL DEFAULT '',
    made_on DATETIME,
    made_by TEXT NOT NULL DEFAULT '',
    is_current BOOLEAN NOT NULL DEFAULT 1 CHECK (is_current IN (0, 1))
);

CREATE TABLE control_point (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom POINT,
    map_uuid TEXT(36) NOT NULL REFERENCES source_map (uuid),
    seq INTEGER NOT NULL DEFAULT 0,
    label TEXT NOT NULL DEFAULT '',
    pixel_x DOUBLE NOT NULL,
    pixel_y DOUBLE NOT NULL,
    x_text TEXT NOT NULL DEFAULT '',
    y_text TEXT NOT NULL DEFAULT '',
    crs TEXT NOT NULL DEFAULT '',
    enabled BOOLEAN NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    residual_m DOUBLE CHECK (residual_m IS NULL OR residual_m >= 0)
);

CREATE TABLE minefield_record (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    map_uuid TEXT(36) NOT NULL REFERENCES source_map (uuid),
    record TEXT NOT NULL CHECK (length(trim(record)) > 0),
    form TEXT NOT NULL DEFAULT '',
    form_no TEXT NOT NULL DEFAULT '',
    copy_no TEXT NOT NULL DEFAULT '',
    lang TEXT NOT NULL DEFAULT '',
    unit_code TEXT NOT NULL DEFAULT '',
    laid_from DATE,
    laid_to DATE,
    kind TEXT NOT NULL DEFAULT 'UNK' CHECK (kind IN ('AT', 'AP', 'MIX', 'UNK')),
    method TEXT NOT NULL DEFAULT '',
    crs_epsg INTEGER,
    crs_op TEXT NOT NULL DEFAULT '',
    angle_unit TEXT NOT NULL DEFAULT 'deg' CHECK (angle_unit IN ('deg', 'mil6000', 'mil6400')),
    north TEXT NOT NULL DEFAULT 'unknown' CHECK (north IN ('magnetic', 'grid', 'true', 'unknown')),
    declination_deg DOUBLE,
    decl_date DATE,
    convergence_deg DOUBLE,
    pace_m DOUBLE CHECK (pace_m IS NULL OR pace_m > 0),
    front_m DOUBLE CHECK (front_m IS NULL OR front_m >= 0),
    depth_m DOUBLE CHECK (depth_m IS NULL OR depth_m >= 0),
    n_rows INTEGER CHECK (n_rows IS NULL OR n_rows >= 0),
    misclosure_m DOUBLE CHECK (misclosure_m IS NULL OR misclosure_m >= 0),
    adjustment TEXT NOT NULL DEFAULT '',
    hypothesis TEXT NOT NULL DEFAULT '',
    as_entered TEXT NOT NULL DEFAULT '{}',
    note TEXT NOT NULL DEFAULT '',
    CHECK (laid_from IS NULL OR laid_to IS NULL OR laid_from <= laid_to)
);

CREATE TABLE ref_point (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom POINT,
    map_uuid TEXT(36) REFERENCES source_map (uuid),
    record_uuid TEXT(36) REFERENCES minefield_record (uuid),
    role TEXT NOT NULL DEFAULT 'landmark' CHECK (role IN ('landmark', 'benchmark', 'corner', 'lane', 'computed')),
    label TEXT NOT NULL CHECK (length(trim(label)) > 0),
    descr TEXT NOT NULL DEFAULT '',
    x_text TEXT NOT NULL DEFAULT '',
    y_text TEXT NOT NULL DEFAULT '',
    coordrefsys TEXT NOT NULL DEFAULT '',
    sigma_m DOUBLE CHECK (sigma_m IS NULL OR sigma_m >= 0),
    found_on_ground TEXT NOT NULL DEFAULT 'not_visited'
        CHECK (found_on_ground IN ('not_visited', 'found', 'not_found', 'moved')),
    found_x DOUBLE,
    found_y DOUBLE,
    found_accuracy_m DOUBLE CHECK (found_accuracy_m IS NULL OR found_accuracy_m >= 0),
    found_by TEXT NOT NULL DEFAULT '',
    found_on DATE
);

CREATE TABLE leg (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    record_uuid TEXT(36) NOT NULL REFERENCES minefield_record (uuid),
    seq INTEGER NOT NULL CHECK (seq >= 0),
    from_pt TEXT NOT NULL,
    to_pt TEXT NOT NULL,
    azimuth_raw TEXT NOT NULL DEFAULT '',
    dist_raw TEXT NOT NULL DEFAULT '',
    dist_unit TEXT NOT NULL DEFAULT 'm' CHECK (dist_unit IN ('m', 'pace', 'pace_pair')),
    is_back BOOLEAN NOT NULL DEFAULT 0 CHECK (is_back IN (0, 1)),
    azimuth_grid DOUBLE,
    dist_m DOUBLE CHECK (dist_m IS NULL OR dist_m >= 0)
);

CREATE TABLE mine_row (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom MULTILINESTRING,
    map_uuid TEXT(36) NOT NULL REFERENCES source_map (uuid),
    record_uuid TEXT(36) REFERENCES minefield_record (uuid),
    row_no TEXT NOT NULL DEFAULT '',
    from_pt TEXT NOT NULL DEFAULT '',
    to_pt TEXT NOT NULL DEFAULT '',
    spacing_m DOUBLE CHECK (spacing_m IS NULL OR spacing_m > 0),
    row_offset_m DOUBLE,
    sigma_m DOUBLE CHECK (sigma_m IS NULL OR sigma_m > 0),
    devices TEXT NOT NULL DEFAULT '[]',
    source_fid TEXT NOT NULL DEFAULT '',
    attributes TEXT NOT NULL DEFAULT ''
);

CREATE TABLE recorded_mine (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom POINT,
    map_uuid TEXT(36) NOT NULL REFERENCES source_map (uuid),
    row_uuid TEXT(36) REFERENCES mine_row (uuid),
    ordnance TEXT NOT NULL DEFAULT '',
    qty_recorded INTEGER NOT NULL DEFAULT 1 CHECK (qty_recorded >= 0),
    qty_removed_by_layer INTEGER NOT NULL DEFAULT 0 CHECK (qty_removed_by_layer >= 0),
    fuze TEXT NOT NULL DEFAULT '',
    antiliftfitted BOOLEAN NOT NULL DEFAULT 0 CHECK (antiliftfitted IN (0, 1)),
    depth_cm DOUBLE CHECK (depth_cm IS NULL OR depth_cm >= 0),
    x_text TEXT NOT NULL DEFAULT '',
    y_text TEXT NOT NULL DEFAULT '',
    source_fid TEXT NOT NULL DEFAULT '',
    attributes TEXT NOT NULL DEFAULT ''
);

CREATE TABLE map_area (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom MULTIPOLYGON,
    map_uuid TEXT(36) NOT NULL REFERENCES source_map (uuid),
    content TEXT NOT NULL CHECK (content IN ('suspected_area', 'confirmed_area', 'cleared_area', 'lifted_minefield', 'mine_positions', 'incident')),
    label TEXT NOT NULL DEFAULT '',
    devices TEXT NOT NULL DEFAULT '[]',
    source_fid TEXT NOT NULL DEFAULT '',
    repaired BOOLEAN NOT NULL DEFAULT 0 CHECK (repaired IN (0, 1)),
    attributes TEXT NOT NULL DEFAULT ''
);

CREATE TABLE map_point (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom POINT,
    map_uuid TEXT(36) NOT NULL REFERENCES source_map (uuid),
    content TEXT NOT NULL CHECK (content IN ('suspected_area', 'confirmed_area', 'cleared_area', 'lifted_minefield')),
    label TEXT NOT NULL DEFAULT '',
    source_fid TEXT NOT NULL DEFAULT '',
    attributes TEXT NOT NULL DEFAULT ''
);

CREATE TABLE incident (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom POINT,
    map_uuid TEXT(36) REFERENCES source_map (uuid),
    task_uuid TEXT(36) REFERENCES clearance_task (uuid),
    kind TEXT NOT NULL DEFAULT 'incident'
        CHECK (kind IN ('incident', 'mine_accident', 'demining_accident', 'missed_mine')),
    happened_on DATE,
    location_known BOOLEAN NOT NULL DEFAULT 1 CHECK (location_known IN (0, 1)),
    device_category TEXT NOT NULL DEFAULT '',
    killed INTEGER CHECK (killed IS NULL OR killed >= 0),
    injured INTEGER CHECK (injured IS NULL OR injured >= 0),
    children INTEGER CHECK (children IS NULL OR children >= 0),
    accuracy_m DOUBLE CHECK (accuracy_m IS NULL OR accuracy_m >= 0),
    source_fid TEXT NOT NULL DEFAULT '',
    attributes TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

-- ---------------------------------------------------------------- hazard areas
CREATE TABLE hazard_area (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom MULTIPOLYGON,
    code TEXT NOT NULL DEFAULT '',
    imsma_id TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT 'proposed' CHECK (origin IN ('official', 'computed', 'proposed')),
    areatype TEXT NOT NULL DEFAULT 'SHA' CHECK (areatype IN ('SHA', 'CHA', 'ammunition_storage', 'eod_spot')),
    suggested_areatype TEXT NOT NULL DEFAULT '',
    classified_by TEXT NOT NULL DEFAULT '',
    classified_reason TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'worked_on', 'closed')),
    status_changed_reason TEXT NOT NULL DEFAULT '',
    cancellation TEXT NOT NULL DEFAULT 'none' CHECK (cancellation IN ('none', 'proposed', 'reported')),
    cancellation_reason TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT 'indirect' CHECK (evidence IN ('direct', 'indirect')),
    k DOUBLE CHECK (k IS NULL OR k > 0),
    share DOUBLE CHECK (share IS NULL OR (share > 0 AND share < 1)),
    margin_m DOUBLE CHECK (margin_m IS NULL OR margin_m >= 0),
    area_m2 DOUBLE CHECK (area_m2 IS NULL OR area_m2 >= 0),
    devices TEXT NOT NULL DEFAULT '[]',
    tripwire BOOLEAN NOT NULL DEFAULT 0 CHECK (tripwire IN (0, 1)),
    antiliftfitted BOOLEAN NOT NULL DEFAULT 0 CHECK (antiliftfitted IN (0, 1)),
    boobytrapped BOOLEAN NOT NULL DEFAULT 0 CHECK (boobytrapped IN (0, 1)),
    computed_on DATETIME,
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE hazard_evidence (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    hazard_uuid TEXT(36) NOT NULL REFERENCES hazard_area (uuid),
    map_uuid TEXT(36) REFERENCES source_map (uuid),
    evidence_table TEXT NOT NULL
        CHECK (evidence_table IN ('mine_row', 'recorded_mine', 'map_area', 'map_point', 'incident', 'find', 'other')),
    evidence_uuid TEXT(36) NOT NULL DEFAULT '',
    quantity INTEGER NOT NULL DEFAULT 1 CHECK (quantity >= 0)
);

-- ---------------------------------------------------------------- clearance tasks
CREATE TABLE clearance_task (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom MULTIPOLYGON,
    code TEXT NOT NULL CHECK (length(trim(code)) > 0),
    name TEXT NOT NULL DEFAULT '',
    task_type TEXT NOT NULL DEFAULT 'clearance'
        CHECK (task_type IN ('nts', 'ts', 'clearance', 'bac', 'eod_spot', 'marking', 'quality_control')),
    status TEXT NOT NULL DEFAULT 'planned'
        CHECK (status IN ('planned', 'assigned', 'in_progress', 'suspended', 'completed', 'quality_checked', 'withdrawn')),
    status_reason TEXT NOT NULL DEFAULT '',
    flagged TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0),
    area_m2 DOUBLE CHECK (area_m2 IS NULL OR area_m2 >= 0),
    objective TEXT NOT NULL DEFAULT '',
    end_state TEXT NOT NULL DEFAULT '',
    non_cha_reason TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    tasking_authority TEXT NOT NULL DEFAULT '',
    team_uuid TEXT(36) REFERENCES team (uuid),
    team_leader TEXT NOT NULL DEFAULT '',
    planned_start DATE,
    planned_end DATE,
    planned_days DOUBLE CHECK (planned_days IS NULL OR planned_days >= 0),
    method TEXT NOT NULL DEFAULT '',
    detector TEXT NOT NULL DEFAULT '',
    depth_cm DOUBLE CHECK (depth_cm IS NULL OR depth_cm > 0),
    quality_plan TEXT NOT NULL DEFAULT '',
    medical_plan TEXT NOT NULL DEFAULT '',
    medical_facility TEXT NOT NULL DEFAULT '',
    medical_confirmed_on DATE,
    evacuation_route TEXT NOT NULL DEFAULT '',
    evacuation_minutes DOUBLE CHECK (evacuation_minutes IS NULL OR evacuation_minutes >= 0),
    call_signs TEXT NOT NULL DEFAULT '',
    route_from_base TEXT NOT NULL DEFAULT '',
    route_minutes DOUBLE CHECK (route_minutes IS NULL OR route_minutes >= 0),
    restrictions TEXT NOT NULL DEFAULT '',
    reporting_threshold TEXT NOT NULL DEFAULT '',
    contacts TEXT NOT NULL DEFAULT '',
    landowner TEXT NOT NULL DEFAULT '',
    vegetation TEXT NOT NULL DEFAULT '',
    metal TEXT NOT NULL DEFAULT '',
    rank INTEGER CHECK (rank IS NULL OR rank > 0),
    rank_reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CHECK (planned_start IS NULL OR planned_end IS NULL OR planned_start <= planned_end)
);

CREATE TABLE task_hazard (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    task_uuid TEXT(36) NOT NULL REFERENCES clearance_task (uuid),
    hazard_uuid TEXT(36) NOT NULL REFERENCES hazard_area (uuid)
);

CREATE TABLE task_point (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom POINT,
    task_uuid TEXT(36) NOT NULL REFERENCES clearance_task (uuid),
    seq INTEGER NOT NULL DEFAULT 0,
    pointtype TEXT NOT NULL
        CHECK (pointtype IN ('landmark', 'benchmark', 'start_point', 'turning_point', 'intermediate_point', 'end_point')),
    pointlocal_id TEXT NOT NULL DEFAULT '',
    pointdescription TEXT NOT NULL DEFAULT '',
    frompoint TEXT NOT NULL DEFAULT '',
    bearing_grid DOUBLE CHECK (bearing_grid IS NULL OR (bearing_grid >= 0 AND bearing_grid < 360)),
    distance_m DOUBLE CHECK (distance_m IS NULL OR distance_m >= 0),
    user_entered_x TEXT NOT NULL DEFAULT '',
    user_entered_y TEXT NOT NULL DEFAULT '',
    user_entered_bearing TEXT NOT NULL DEFAULT '',
    user_entered_distance TEXT NOT NULL DEFAULT '',
    coordrefsys TEXT NOT NULL DEFAULT '',
    fixedby TEXT NOT NULL DEFAULT '',
    emplaced BOOLEAN NOT NULL DEFAULT 0 CHECK (emplaced IN (0, 1)),
    emplaced_x DOUBLE,
    emplaced_y DOUBLE,
    emplaced_on DATE
);

CREATE TABLE task_box (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom MULTIPOLYGON,
    task_uuid TEXT(36) NOT NULL REFERENCES clearance_task (uuid),
    box_no TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'box' CHECK (kind IN ('box', 'lane', 'left_over')),
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'searched', 'unchecked')),
    area_m2 DOUBLE CHECK (area_m2 IS NULL OR area_m2 >= 0)
);

CREATE TABLE site_feature (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom GEOMETRY,
    task_uuid TEXT(36) REFERENCES clearance_task (uuid),
    type TEXT NOT NULL CHECK (length(trim(type)) > 0),
    label TEXT NOT NULL DEFAULT '',
    safety_distance_m DOUBLE CHECK (safety_distance_m IS NULL OR safety_distance_m >= 0),
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE work_item (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    task_uuid TEXT(36) NOT NULL REFERENCES clearance_task (uuid),
    activity TEXT NOT NULL CHECK (activity IN ('nts', 'ts', 'clearance', 'bac', 'eod_spot', 'marking', 'quality_control')),
    method TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    team_uuid TEXT(36) REFERENCES team (uuid),
    planned_start DATE,
    planned_end DATE,
    outcome_uuid TEXT(36) REFERENCES outcome_report (uuid),
    note TEXT NOT NULL DEFAULT '',
    CHECK (planned_start IS NULL OR planned_end IS NULL OR planned_start <= planned_end)
);

CREATE TABLE approval (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    task_uuid TEXT(36) NOT NULL REFERENCES clearance_task (uuid),
    revision INTEGER NOT NULL CHECK (revision >= 0),
    approver TEXT NOT NULL CHECK (length(trim(approver)) > 0),
    role TEXT NOT NULL DEFAULT '',
    approved_at DATETIME NOT NULL,
    content_sha256 TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'valid' CHECK (state IN ('valid', 'ended')),
    end_reason TEXT NOT NULL DEFAULT ''
);

CREATE TABLE sheet_issue (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    task_uuid TEXT(36) NOT NULL REFERENCES clearance_task (uuid),
    revision INTEGER NOT NULL CHECK (revision >= 0),
    copy_no INTEGER NOT NULL DEFAULT 1 CHECK (copy_no > 0),
    holder TEXT NOT NULL DEFAULT '',
    holder_contact TEXT NOT NULL DEFAULT '',
    issued_at DATETIME NOT NULL,
    issued_by TEXT NOT NULL DEFAULT '',
    draft BOOLEAN NOT NULL DEFAULT 1 CHECK (draft IN (0, 1)),
    content TEXT NOT NULL DEFAULT '{}',
    content_sha256 TEXT NOT NULL,
    short_code TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'current' CHECK (state IN ('current', 'superseded', 'returned', 'recalled'))
);

-- ---------------------------------------------------------------- progress
CREATE TABLE progress_report (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom MULTIPOLYGON,
    task_uuid TEXT(36) REFERENCES clearance_task (uuid),
    team_uuid TEXT(36) REFERENCES team (uuid),
    report_date DATE NOT NULL,
    activity TEXT NOT NULL DEFAULT 'clearance'
        CHECK (activity IN ('nts', 'ts', 'clearance', 'bac', 'eod_spot', 'marking', 'quality_control')),
    method TEXT NOT NULL DEFAULT '',
    hours DOUBLE CHECK (hours IS NULL OR hours BETWEEN 0 AND 24),
    deminers INTEGER CHECK (deminers IS NULL OR deminers >= 0),
    machines INTEGER CHECK (machines IS NULL OR machines >= 0),
    dogs INTEGER CHECK (dogs IS NULL OR dogs >= 0),
    area_m2 DOUBLE NOT NULL DEFAULT 0 CHECK (area_m2 >= 0),
    area_source TEXT NOT NULL DEFAULT 'typed' CHECK (area_source IN ('typed', 'drawn', 'boxes')),
    boxes TEXT NOT NULL DEFAULT '[]',
    unchecked_m2 DOUBLE NOT NULL DEFAULT 0 CHECK (unchecked_m2 >= 0),
    unchecked_reason TEXT NOT NULL DEFAULT '',
    stoppage_min DOUBLE NOT NULL DEFAULT 0 CHECK (stoppage_min >= 0),
    stoppage_reason TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'accepted' CHECK (status IN ('accepted', 'held')),
    held_reason TEXT NOT NULL DEFAULT '',
    remarks TEXT NOT NULL DEFAULT '',
    reported_by TEXT NOT NULL DEFAULT '',
    import_source TEXT NOT NULL DEFAULT ''
);

CREATE TABLE released_land (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom MULTIPOLYGON,
    task_uuid TEXT(36) REFERENCES clearance_task (uuid),
    hazard_uuid TEXT(36) REFERENCES hazard_area (uuid),
    report_uuid TEXT(36) REFERENCES progress_report (uuid),
    kind TEXT NOT NULL CHECK (kind IN ('cancelled', 'reduced', 'cleared')),
    activity TEXT NOT NULL CHECK (activity IN ('nts', 'ts', 'clearance', 'bac', 'eod_spot')),
    to_clearance_standard BOOLEAN NOT NULL DEFAULT 0 CHECK (to_clearance_standard IN (0, 1)),
    depth_cm DOUBLE CHECK (depth_cm IS NULL OR depth_cm > 0),
    method TEXT NOT NULL DEFAULT '',
    released_on DATE NOT NULL,
    released_by TEXT NOT NULL CHECK (length(trim(released_by)) > 0),
    reason TEXT NOT NULL CHECK (length(trim(reason)) > 0),
    state TEXT NOT NULL DEFAULT 'released' CHECK (state IN ('released', 'reopened')),
    reopened_on DATE,
    reopened_reason TEXT NOT NULL DEFAULT '',
    area_m2 DOUBLE CHECK (area_m2 IS NULL OR area_m2 >= 0)
);

CREATE TABLE find (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom POINT,
    task_uuid TEXT(36) REFERENCES clearance_task (uuid),
    report_uuid TEXT(36) REFERENCES progress_report (uuid),
    ordnance TEXT NOT NULL DEFAULT '',
    qty INTEGER NOT NULL DEFAULT 1 CHECK (qty > 0),
    depth_cm DOUBLE CHECK (depth_cm IS NULL OR depth_cm >= 0),
    mineuxocondition TEXT NOT NULL DEFAULT '',
    action_taken TEXT NOT NULL DEFAULT '',
    found_on DATE,
    accuracy_m DOUBLE CHECK (accuracy_m IS NULL OR accuracy_m >= 0),
    user_entered_x TEXT NOT NULL DEFAULT '',
    user_entered_y TEXT NOT NULL DEFAULT '',
    coordrefsys TEXT NOT NULL DEFAULT '',
    position_doubtful BOOLEAN NOT NULL DEFAULT 0 CHECK (position_doubtful IN (0, 1)),
    matched_table TEXT NOT NULL DEFAULT '' CHECK (matched_table IN ('', 'recorded_mine', 'mine_row')),
    matched_uuid TEXT(36) NOT NULL DEFAULT '',
    match_state TEXT NOT NULL DEFAULT 'unmatched' CHECK (match_state IN ('unmatched', 'proposed', 'confirmed', 'broken')),
    residual_m DOUBLE CHECK (residual_m IS NULL OR residual_m >= 0),
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE outcome_report (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    task_uuid TEXT(36) REFERENCES clearance_task (uuid),
    hazard_uuid TEXT(36) REFERENCES hazard_area (uuid),
    kind TEXT NOT NULL CHECK (kind IN ('cancellation', 'progress', 'completion', 'handover')),
    report_date DATE NOT NULL,
    reported_by TEXT NOT NULL CHECK (length(trim(reported_by)) > 0),
    reason TEXT NOT NULL DEFAULT '',
    unaccounted_explanation TEXT NOT NULL DEFAULT '',
    residual_risk TEXT NOT NULL DEFAULT '',
    community_involved BOOLEAN NOT NULL DEFAULT 0 CHECK (community_involved IN (0, 1)),
    women INTEGER CHECK (women IS NULL OR women >= 0),
    men INTEGER CHECK (men IS NULL OR men >= 0),
    girls INTEGER CHECK (girls IS NULL OR girls >= 0),
    boys INTEGER CHECK (boys IS NULL OR boys >= 0),
    content TEXT NOT NULL DEFAULT '{}'
);

CREATE TABLE qa_visit (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom POINT,
    task_uuid TEXT(36) REFERENCES clearance_task (uuid),
    visit_date DATE NOT NULL,
    kind TEXT NOT NULL DEFAULT 'qa' CHECK (kind IN ('qa', 'qc_sample')),
    inspecting_organisation TEXT NOT NULL DEFAULT '',
    inspected_organisation TEXT NOT NULL DEFAULT '',
    activity_inspected TEXT NOT NULL DEFAULT '',
    compliant_sop BOOLEAN CHECK (compliant_sop IS NULL OR compliant_sop IN (0, 1)),
    adequate_supervision BOOLEAN CHECK (adequate_supervision IS NULL OR adequate_supervision IN (0, 1)),
    equipment_suitable BOOLEAN CHECK (equipment_suitable IS NULL OR equipment_suitable IN (0, 1)),
    personnel_qualified BOOLEAN CHECK (personnel_qualified IS NULL OR personnel_qualified IN (0, 1)),
    medic_available BOOLEAN CHECK (medic_available IS NULL OR medic_available IN (0, 1)),
    qa_logs_current BOOLEAN CHECK (qa_logs_current IS NULL OR qa_logs_current IN (0, 1)),
    warning_delivered BOOLEAN NOT NULL DEFAULT 0 CHECK (warning_delivered IN (0, 1)),
    operations_suspended BOOLEAN NOT NULL DEFAULT 0 CHECK (operations_suspended IN (0, 1)),
    noncompliance_corrected BOOLEAN CHECK (noncompliance_corrected IS NULL OR noncompliance_corrected IN (0, 1)),
    nonconformity TEXT NOT NULL DEFAULT '',
    severity TEXT NOT NULL DEFAULT 'none' CHECK (severity IN ('none', 'minor', 'major', 'critical')),
    measures TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '' CHECK (result IN ('', 'pass', 'fail')),
    sample_m2 DOUBLE CHECK (sample_m2 IS NULL OR sample_m2 >= 0)
);

-- ---------------------------------------------------------------- decisions, questions, papers
CREATE TABLE decision (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    subject_table TEXT NOT NULL DEFAULT '',
    subject_uuid TEXT(36) NOT NULL DEFAULT '',
    what TEXT NOT NULL CHECK (length(trim(what)) > 0),
    decided_by TEXT NOT NULL CHECK (length(trim(decided_by)) > 0),
    decided_at DATETIME NOT NULL,
    reason TEXT NOT NULL CHECK (length(trim(reason)) > 0),
    content TEXT NOT NULL DEFAULT '{}'
);

CREATE TABLE proposal (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom GEOMETRY,
    kind TEXT NOT NULL CHECK (length(trim(kind)) > 0),
    subject_table TEXT NOT NULL DEFAULT '',
    subject_uuid TEXT(36) NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '{}',
    grows BOOLEAN NOT NULL DEFAULT 1 CHECK (grows IN (0, 1)),
    explanation TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'refused')),
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at DATETIME,
    reason TEXT NOT NULL DEFAULT ''
);

CREATE TABLE open_question (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom GEOMETRY,
    topic TEXT NOT NULL CHECK (length(trim(topic)) > 0),
    subject_table TEXT NOT NULL DEFAULT '',
    subject_uuid TEXT(36) NOT NULL DEFAULT '',
    field TEXT NOT NULL DEFAULT '',
    ours TEXT NOT NULL DEFAULT '',
    theirs TEXT NOT NULL DEFAULT '',
    our_office TEXT NOT NULL DEFAULT '',
    their_office TEXT NOT NULL DEFAULT '',
    raised_at DATETIME,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'settled')),
    decision TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at DATETIME,
    reason TEXT NOT NULL DEFAULT ''
);

CREATE TABLE weight_set (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    weights TEXT NOT NULL DEFAULT '{}',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE field_mapping (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    target_table TEXT NOT NULL DEFAULT 'hazard_area',
    mapping TEXT NOT NULL DEFAULT '{}',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE attachment (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    subject_table TEXT NOT NULL DEFAULT '',
    subject_uuid TEXT(36) NOT NULL DEFAULT '',
    file_name TEXT NOT NULL CHECK (length(trim(file_name)) > 0),
    mime_type TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    content BLOB
);

-- ---------------------------------------------------------------- the journal
-- One row of journal_action per thing that a person did; one row of journal per row that it changed.
CREATE TABLE journal_action (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) NOT NULL UNIQUE,
    at DATETIME NOT NULL,
    name TEXT NOT NULL,
    user_name TEXT NOT NULL DEFAULT '',
    office TEXT NOT NULL DEFAULT '',
    program TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'edit' CHECK (kind IN ('edit', 'bulk', 'undo', 'redo', 'merge', 'layer_edit', 'migration', 'export')),
    reverses_uuid TEXT(36) NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone'))
);

-- "before" and "after" hold the changed columns alone as a JSON object (whole rows at insert and delete);
-- the one BLOB column of a table (geometry, or an attachment's content) stands beside them when it changed.
CREATE TABLE journal (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    at DATETIME NOT NULL,
    action_fid INTEGER,
    table_name TEXT NOT NULL,
    row_fid INTEGER,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete', 'bulk_insert', 'bulk_delete')),
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
    entries INTEGER NOT NULL CHECK (entries > 0),
    sealed_at DATETIME NOT NULL,
    sealed_by TEXT NOT NULL DEFAULT '',
    previous_sha256 TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    CHECK (first_fid <= last_fid)
);

-- One row. "action_fid" is set and cleared inside a transaction of the plugin; "layer_action_fid"
-- tells on whose behalf QGIS is committing a layer's edit session just now.
CREATE TABLE journal_context (
    fid INTEGER PRIMARY KEY NOT NULL CHECK (fid = 1),
    action_fid INTEGER,
    layer_action_fid INTEGER
);
INSERT INTO journal_context (fid) VALUES (1);

-- What went to and came from other offices; entries up to "last_fid" are corrected by new entries, never undone.
CREATE TABLE exchange_log (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) NOT NULL UNIQUE,
    office TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('sent', 'received', 'handed_over')),
    at DATETIME NOT NULL,
    first_fid INTEGER NOT NULL DEFAULT 0,
    last_fid INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    excluded TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

-- ---------------------------------------------------------------- indexes (those of links are derived)
CREATE INDEX clearance_task_code ON clearance_task (code);
CREATE INDEX progress_report_date ON progress_report (report_date);
CREATE INDEX code_list_list ON code_list (list, code);

-- ---------------------------------------------------------------- views for people with a plain SQLite shell
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
