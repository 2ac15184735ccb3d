-- SPDX-License-Identifier: GPL-2.0-or-later
-- Rules: released land (IMAS 07.11, 08.10, 08.20, 09.10). Each polygon is bound to its own activity, not to its
-- task: non-technical survey cancels, technical survey reduces, clearance clears to a depth.

CREATE TRIGGER rule_release_activity BEFORE INSERT ON released_land
WHEN NEW.kind IN ('cancelled', 'reduced', 'cleared') AND NEW.activity IN ('nts', 'ts', 'clearance', 'bac', 'eod_spot')
    AND NEW.kind || '<' || NEW.activity NOT IN (
        'cancelled<nts', 'reduced<ts', 'cleared<ts', 'cleared<clearance', 'cleared<bac')
BEGIN
    SELECT RAISE(ABORT, 'Land is cancelled by non-technical survey, reduced by technical survey and cleared by clearance: correct the field kind or the field activity of this release.');
END;

CREATE TRIGGER rule_release_depth BEFORE INSERT ON released_land
WHEN NEW.kind = 'cleared' AND NEW.depth_cm IS NULL
BEGIN
    SELECT RAISE(ABORT, 'Cleared land needs the depth to which it was searched: fill in the field depth_cm.');
END;

CREATE TRIGGER rule_release_survey BEFORE INSERT ON released_land
WHEN NEW.kind = 'cleared' AND NEW.activity = 'ts'
    AND (NEW.to_clearance_standard IS NOT 1 OR NOT EXISTS (
        SELECT 1 FROM setting WHERE key = 'release.survey_may_clear' AND lower(trim(value)) IN ('1', 'yes', 'true')))
BEGIN
    SELECT RAISE(ABORT, 'Ground of a technical survey counts as cleared only if it was searched to clearance standard and the authority''s setting release.survey_may_clear is yes: record it as reduced.');
END;

CREATE TRIGGER rule_release_outline BEFORE INSERT ON released_land
WHEN NEW.geom IS NULL OR ST_IsEmpty(NEW.geom)
BEGIN
    SELECT RAISE(ABORT, 'Released land needs its outline: draw the field geom.');
END;

CREATE TRIGGER rule_release_reopened_new BEFORE INSERT ON released_land
WHEN NEW.state = 'reopened' AND length(trim(NEW.reopened_reason)) = 0
BEGIN
    SELECT RAISE(ABORT, 'Released land is reopened only with a reason: write it in the field reopened_reason.');
END;

-- A withdrawn task's ground stays hazard.
CREATE TRIGGER rule_release_withdrawn BEFORE INSERT ON released_land
WHEN NEW.state IS NOT 'reopened'
    AND EXISTS (SELECT 1 FROM clearance_task WHERE uuid = NEW.task_uuid AND status = 'withdrawn')
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
BEGIN
    SELECT RAISE(ABORT, 'The task of this release is withdrawn, so its ground stays hazard: plan the task again first.');
END;

CREATE TRIGGER rule_release_fixed BEFORE UPDATE OF
    geom, task_uuid, hazard_uuid, report_uuid, kind, activity, to_clearance_standard, depth_cm, method,
    released_on, released_by, reason, area_m2 ON released_land
WHEN (OLD.geom IS NOT NEW.geom OR OLD.task_uuid IS NOT NEW.task_uuid OR OLD.hazard_uuid IS NOT NEW.hazard_uuid
    OR OLD.report_uuid IS NOT NEW.report_uuid OR OLD.kind IS NOT NEW.kind OR OLD.activity IS NOT NEW.activity
    OR OLD.to_clearance_standard IS NOT NEW.to_clearance_standard OR OLD.depth_cm IS NOT NEW.depth_cm
    OR OLD.method IS NOT NEW.method OR OLD.released_on IS NOT NEW.released_on
    OR OLD.released_by IS NOT NEW.released_by OR OLD.reason IS NOT NEW.reason OR OLD.area_m2 IS NOT NEW.area_m2)
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
BEGIN
    SELECT RAISE(ABORT, 'A recorded release is not changed: set its state to reopened with a reason and record the right one anew.');
END;

CREATE TRIGGER rule_release_reopen BEFORE UPDATE OF state ON released_land
WHEN OLD.state = 'released' AND NEW.state = 'reopened'
    AND (length(trim(NEW.reopened_reason)) = 0 OR NEW.reopened_on IS NULL)
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo')
BEGIN
    SELECT RAISE(ABORT, 'Released land is reopened with a day and a reason: fill in the fields reopened_on and reopened_reason.');
END;

CREATE TRIGGER rule_release_again BEFORE UPDATE OF state ON released_land
WHEN OLD.state = 'reopened' AND NEW.state = 'released'
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
BEGIN
    SELECT RAISE(ABORT, 'Reopened land is hazard again: when it has been searched, record a new release.');
END;

CREATE TRIGGER rule_release_delete BEFORE DELETE ON released_land
WHEN (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo')
BEGIN
    SELECT RAISE(ABORT, 'A recorded release is not deleted: set its state to reopened with a reason.');
END;

-- While a critical nonconformity of its task is not corrected, nothing is released.
CREATE TRIGGER rule_release_quality BEFORE INSERT ON released_land
WHEN NEW.state IS NOT 'reopened'
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
    AND (
        EXISTS (SELECT 1 FROM qa_visit WHERE task_uuid = NEW.task_uuid
            AND (severity = 'critical' OR operations_suspended = 1) AND noncompliance_corrected IS NOT 1)
        OR EXISTS (SELECT 1 FROM open_question AS q JOIN find AS f ON f.uuid = q.subject_uuid
            WHERE q.topic = 'critical_nonconformity' AND q.state = 'open' AND f.task_uuid = NEW.task_uuid)
    )
BEGIN
    SELECT RAISE(ABORT, 'The task of this release has a critical nonconformity that is not corrected, so nothing is released: correct or settle it first.');
END;
