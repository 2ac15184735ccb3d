-- SPDX-License-Identifier: GPL-2.0-or-later
-- Schema version 1, tables: handed-over maps, their fits and their minefield records.

CREATE TABLE batch (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a batch has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    name TEXT NOT NULL
        CONSTRAINT "The field name of a batch must be filled in: enter a value."
        CHECK (length(trim(name)) > 0),
    handed_over_by TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    received_on DATE,
    note TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    sort_order INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE source_map (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a handed-over map has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom MULTIPOLYGON,
    batch_uuid TEXT(36) REFERENCES batch (uuid),
    name TEXT NOT NULL
        CONSTRAINT "The field name of a handed-over map must be filled in: enter a value."
        CHECK (length(trim(name)) > 0),
    kind TEXT NOT NULL DEFAULT 'vector'
        CONSTRAINT "The field kind of a handed-over map takes one of vector, scan, record: choose one of these."
        CHECK (kind IN ('vector', 'scan', 'record')),
    map_scale INTEGER
        CONSTRAINT "The field map_scale of a handed-over map must be greater than 0: correct it, or leave it empty."
        CHECK (map_scale IS NULL OR map_scale > 0),
    map_sheet TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    map_edition TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    crs TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    crs_operation TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    crs_override_reason TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    sourcereliability TEXT NOT NULL
        CONSTRAINT "The field sourcereliability of a handed-over map takes one of A, B, C, D, E, F: choose one of these."
        CHECK (sourcereliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    inforeliability INTEGER NOT NULL
        CONSTRAINT "The field inforeliability of a handed-over map lies between 1 and 6: correct it."
        CHECK (inforeliability BETWEEN 1 AND 6),
    evidence TEXT NOT NULL DEFAULT 'indirect'
        CONSTRAINT "The field evidence of a handed-over map takes one of direct, indirect: choose one of these."
        CHECK (evidence IN ('direct', 'indirect')),
    completeness INTEGER
        CONSTRAINT "The field completeness of a handed-over map lies between 0 and 100: correct it, or leave it empty."
        CHECK (completeness IS NULL OR completeness BETWEEN 0 AND 100),
    sigma_m DOUBLE NOT NULL
        CONSTRAINT "The field sigma_m of a handed-over map is greater than 0 and below 1,000,000 metres: enter the worst figure when it is unknown."
        CHECK (sigma_m > 0 AND sigma_m < 1e6),
    sigma_basis TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    status TEXT NOT NULL DEFAULT 'received'
        CONSTRAINT "The field status of a handed-over map takes one of received, digitised, located, verified, refuted: choose one of these."
        CHECK (status IN ('received', 'digitised', 'located', 'verified', 'refuted')),
    handed_over_by TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    handed_over_on DATE,
    file_name TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    file_sha256 TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    file_layer TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    imported_at DATETIME,
    imported_by TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    feature_count INTEGER NOT NULL DEFAULT 0
        CONSTRAINT "The field feature_count of a handed-over map cannot be negative: enter 0 or more."
        CHECK (feature_count >= 0),
    raster_path TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    supersedes_uuid TEXT(36) REFERENCES source_map (uuid),
    visible BOOLEAN NOT NULL DEFAULT 1
        CONSTRAINT "The field visible of a handed-over map is yes or no: enter 1 or 0."
        CHECK (visible IN (0, 1)),
    opacity DOUBLE NOT NULL DEFAULT 1
        CONSTRAINT "The field opacity of a handed-over map lies between 0 and 1: correct it."
        CHECK (opacity BETWEEN 0 AND 1),
    sort_order INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE TABLE import_finding (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of an import finding has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    map_uuid TEXT(36) REFERENCES source_map (uuid),
    file_name TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    source_fid TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    map_name TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    problem TEXT NOT NULL,
    outcome TEXT NOT NULL
        CONSTRAINT "The field outcome of an import finding takes one of skipped, repaired, noted: choose one of these."
        CHECK (outcome IN ('skipped', 'repaired', 'noted')),
    explanation TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    attributes TEXT NOT NULL ON CONFLICT REPLACE DEFAULT ''
);

CREATE TABLE map_fit (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a map fit has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    map_uuid TEXT(36) NOT NULL REFERENCES source_map (uuid),
    method TEXT NOT NULL
        CONSTRAINT "The field method of a map fit takes one of helmert, affine, projective, polynomial2, thin_plate, shift: choose one of these."
        CHECK (method IN ('helmert', 'affine', 'projective', 'polynomial2', 'thin_plate', 'shift')),
    parameters TEXT NOT NULL DEFAULT '{}',
    rms_m DOUBLE
        CONSTRAINT "The field rms_m of a map fit cannot be negative: enter 0 or more, or leave it empty."
        CHECK (rms_m IS NULL OR rms_m >= 0),
    loo_m DOUBLE
        CONSTRAINT "The field loo_m of a map fit cannot be negative: enter 0 or more, or leave it empty."
        CHECK (loo_m IS NULL OR loo_m >= 0),
    worst_point TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    plotting_m DOUBLE
        CONSTRAINT "The field plotting_m of a map fit cannot be negative: enter 0 or more, or leave it empty."
        CHECK (plotting_m IS NULL OR plotting_m >= 0),
    datum_m DOUBLE
        CONSTRAINT "The field datum_m of a map fit cannot be negative: enter 0 or more, or leave it empty."
        CHECK (datum_m IS NULL OR datum_m >= 0),
    sigma_m DOUBLE NOT NULL
        CONSTRAINT "The field sigma_m of a map fit must be greater than 0: correct it." CHECK (sigma_m > 0),
    crs_operation TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    made_on DATETIME,
    made_by TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    is_current BOOLEAN NOT NULL DEFAULT 1
        CONSTRAINT "The field is_current of a map fit is yes or no: enter 1 or 0."
        CHECK (is_current IN (0, 1))
);

CREATE TABLE control_point (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a control point has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    geom POINT,
    map_uuid TEXT(36) NOT NULL REFERENCES source_map (uuid),
    seq INTEGER NOT NULL DEFAULT 0,
    label TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    pixel_x DOUBLE NOT NULL,
    pixel_y DOUBLE NOT NULL,
    x_text TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    y_text TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    crs TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    enabled BOOLEAN NOT NULL DEFAULT 1
        CONSTRAINT "The field enabled of a control point is yes or no: enter 1 or 0."
        CHECK (enabled IN (0, 1)),
    residual_m DOUBLE
        CONSTRAINT "The field residual_m of a control point cannot be negative: enter 0 or more, or leave it empty."
        CHECK (residual_m IS NULL OR residual_m >= 0)
);

CREATE TABLE minefield_record (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    uuid TEXT(36) UNIQUE
        CONSTRAINT "The field uuid of a minefield record has 36 characters or none: leave it empty and one is given."
        CHECK (uuid IS NULL OR length(uuid) IN (0, 36)),
    map_uuid TEXT(36) NOT NULL REFERENCES source_map (uuid),
    record TEXT NOT NULL
        CONSTRAINT "The field record of a minefield record must be filled in: enter a value."
        CHECK (length(trim(record)) > 0),
    form TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    form_no TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    copy_no TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    lang TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    unit_code TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    laid_from DATE,
    laid_to DATE,
    kind TEXT NOT NULL DEFAULT 'UNK'
        CONSTRAINT "The field kind of a minefield record takes one of AT, AP, MIX, UNK: choose one of these."
        CHECK (kind IN ('AT', 'AP', 'MIX', 'UNK')),
    method TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    crs_epsg INTEGER,
    crs_op TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    angle_unit TEXT NOT NULL DEFAULT 'deg'
        CONSTRAINT "The field angle_unit of a minefield record takes one of deg, mil6000, mil6400: choose one of these."
        CHECK (angle_unit IN ('deg', 'mil6000', 'mil6400')),
    north TEXT NOT NULL DEFAULT 'unknown'
        CONSTRAINT "The field north of a minefield record takes one of magnetic, grid, true, unknown: choose one of these."
        CHECK (north IN ('magnetic', 'grid', 'true', 'unknown')),
    declination_deg DOUBLE,
    decl_date DATE,
    convergence_deg DOUBLE,
    pace_m DOUBLE
        CONSTRAINT "The field pace_m of a minefield record must be greater than 0: correct it, or leave it empty."
        CHECK (pace_m IS NULL OR pace_m > 0),
    front_m DOUBLE
        CONSTRAINT "The field front_m of a minefield record cannot be negative: enter 0 or more, or leave it empty."
        CHECK (front_m IS NULL OR front_m >= 0),
    depth_m DOUBLE
        CONSTRAINT "The field depth_m of a minefield record cannot be negative: enter 0 or more, or leave it empty."
        CHECK (depth_m IS NULL OR depth_m >= 0),
    n_rows INTEGER
        CONSTRAINT "The field n_rows of a minefield record cannot be negative: enter 0 or more, or leave it empty."
        CHECK (n_rows IS NULL OR n_rows >= 0),
    misclosure_m DOUBLE
        CONSTRAINT "The field misclosure_m of a minefield record cannot be negative: enter 0 or more, or leave it empty."
        CHECK (misclosure_m IS NULL OR misclosure_m >= 0),
    adjustment TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    hypothesis TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    as_entered TEXT NOT NULL DEFAULT '{}',
    note TEXT NOT NULL ON CONFLICT REPLACE DEFAULT '',
    CONSTRAINT "The field laid_to of a minefield record lies before laid_from: correct one of the two dates."
    CHECK (laid_from IS NULL OR laid_to IS NULL OR laid_from <= laid_to)
);
