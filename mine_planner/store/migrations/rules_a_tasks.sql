-- SPDX-License-Identifier: GPL-2.0-or-later
-- Rules: the life cycle of a clearance task, for every program that writes the file.
-- journal_context.action_kind is filled only inside an action of the plugin: what an undo puts back was
-- allowed once, and a merge brings steps that were taken in another office.

CREATE TRIGGER rule_task_starts_open BEFORE INSERT ON clearance_task
WHEN NEW.status IN ('completed', 'quality_checked')
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge', 'migration')
BEGIN
    SELECT RAISE(ABORT, 'A new task cannot be completed already: set the field status to planned and take it step by step.');
END;

-- The steps are those of domain/life_cycle.py, and a test compares every pair; beside them an accident or a
-- missed mine, which fills the field flagged, suspends a task from any state.
CREATE TRIGGER rule_task_step BEFORE UPDATE OF status ON clearance_task
WHEN OLD.status IS NOT NEW.status
    AND NOT (
        (OLD.status = 'planned' AND NEW.status = 'assigned')
        OR (OLD.status = 'assigned' AND (NEW.status = 'in_progress' OR NEW.status = 'planned'))
        OR (OLD.status = 'in_progress'
            AND (NEW.status = 'completed' OR NEW.status = 'suspended' OR NEW.status = 'assigned'))
        OR (OLD.status = 'suspended' AND (NEW.status = 'in_progress' OR NEW.status = 'assigned'))
        OR (OLD.status = 'completed' AND (NEW.status = 'quality_checked' OR NEW.status = 'in_progress'))
        OR (OLD.status = 'quality_checked' AND NEW.status = 'completed')
        OR (OLD.status = 'withdrawn' AND NEW.status = 'planned')
        OR NEW.status = 'withdrawn'
        OR (NEW.status = 'suspended' AND trim(NEW.flagged) <> '' AND OLD.status <> 'withdrawn')
    )
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
BEGIN
    SELECT RAISE(ABORT, 'The field status of a task goes from planned to assigned, in progress, completed and quality-checked, one step at a time: take the step between first.');
END;

CREATE TRIGGER rule_task_step_reason BEFORE UPDATE OF status ON clearance_task
WHEN (NEW.status_reason = '' OR NEW.status_reason IS OLD.status_reason OR trim(NEW.status_reason) = '')
    AND OLD.status IS NOT NEW.status
    AND (
        NEW.status = 'withdrawn'
        OR NEW.status = 'suspended'
        OR (OLD.status = 'assigned' AND NEW.status = 'planned')
        OR (OLD.status = 'in_progress' AND NEW.status = 'assigned')
        OR (OLD.status = 'suspended' AND NEW.status = 'assigned')
        OR (OLD.status = 'completed' AND NEW.status = 'in_progress')
        OR (OLD.status = 'quality_checked' AND NEW.status = 'completed')
        OR (OLD.status = 'withdrawn' AND NEW.status = 'planned')
    )
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
BEGIN
    SELECT RAISE(ABORT, 'A task is suspended, withdrawn or taken a step back only with a reason of its own: write it in the field status_reason.');
END;

CREATE TRIGGER rule_task_new_reason BEFORE INSERT ON clearance_task
WHEN NEW.status IN ('suspended', 'withdrawn') AND length(trim(NEW.status_reason)) = 0
BEGIN
    SELECT RAISE(ABORT, 'A task is suspended or withdrawn only with a reason: write it in the field status_reason.');
END;

-- Only the authority's decision, recorded after the suspension, lifts what an accident or a missed mine suspended.
CREATE TRIGGER rule_task_lift BEFORE UPDATE OF status ON clearance_task
WHEN OLD.status = 'suspended' AND NEW.status NOT IN ('suspended', 'withdrawn') AND trim(OLD.flagged) <> ''
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
    AND NOT EXISTS (
        SELECT 1 FROM decision AS d JOIN journal AS j
            ON j.row_fid = d.fid AND j.table_name = 'decision' AND j.operation = 'insert'
        WHERE d.subject_table = 'clearance_task' AND d.subject_uuid = OLD.uuid AND d.what = 'lift_suspension'
            AND j.fid > coalesce((
                SELECT max(s.fid) FROM journal AS s
                WHERE s.row_fid = OLD.fid AND s.table_name = 'clearance_task'
                    AND json_extract(s.after, '$.status') = 'suspended'), 0)
    )
BEGIN
    SELECT RAISE(ABORT, 'This task was suspended after an accident or a missed mine: record the authority''s decision lift_suspension first, then resume it.');
END;

CREATE TRIGGER rule_task_flag BEFORE UPDATE OF flagged ON clearance_task
WHEN trim(OLD.flagged) <> '' AND NEW.flagged IS NOT OLD.flagged AND instr(NEW.flagged, OLD.flagged) = 0
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
    AND NOT EXISTS (
        SELECT 1 FROM decision AS d JOIN journal AS j
            ON j.row_fid = d.fid AND j.table_name = 'decision' AND j.operation = 'insert'
        WHERE d.subject_table = 'clearance_task' AND d.subject_uuid = OLD.uuid AND d.what = 'lift_suspension'
            AND j.fid > coalesce((
                SELECT max(s.fid) FROM journal AS s
                WHERE s.row_fid = OLD.fid AND s.table_name = 'clearance_task'
                    AND json_extract(s.after, '$.flagged') IS NOT NULL), 0)
    )
BEGIN
    SELECT RAISE(ABORT, 'The field flagged of this task warns of an accident nearby: record the authority''s decision lift_suspension before you clear it.');
END;

CREATE TRIGGER rule_task_code_insert BEFORE INSERT ON clearance_task
WHEN EXISTS (SELECT 1 FROM clearance_task WHERE code = trim(NEW.code))
BEGIN
    SELECT RAISE(ABORT, 'The field code of this task is another task''s code: give it the next free number.');
END;

-- The column ignores case, so N-0001 and n-0001 are one code.
CREATE TRIGGER rule_task_code_blanks BEFORE INSERT ON clearance_task
WHEN NEW.code <> trim(NEW.code)
BEGIN
    SELECT RAISE(ABORT, 'The field code of this task begins or ends with a blank: remove it.');
END;

CREATE TRIGGER rule_task_code_update_blanks BEFORE UPDATE OF code ON clearance_task
WHEN NEW.code <> trim(NEW.code)
BEGIN
    SELECT RAISE(ABORT, 'The field code of this task begins or ends with a blank: remove it.');
END;

CREATE TRIGGER rule_task_code_update BEFORE UPDATE OF code ON clearance_task
WHEN EXISTS (SELECT 1 FROM clearance_task WHERE code = trim(NEW.code) AND fid <> OLD.fid)
BEGIN
    SELECT RAISE(ABORT, 'The field code of this task is another task''s code: give it the next free number.');
END;

-- Revisions count up: a team knows its sheet by the number.
CREATE TRIGGER rule_task_revision BEFORE UPDATE OF revision ON clearance_task
WHEN NEW.revision < OLD.revision
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo')
BEGIN
    SELECT RAISE(ABORT, 'The field revision of a task only counts up, since a team knows its sheet by it: enter a higher number.');
END;

CREATE TRIGGER rule_task_delete BEFORE DELETE ON clearance_task
WHEN OLD.status NOT IN ('planned', 'withdrawn')
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo')
BEGIN
    SELECT RAISE(ABORT, 'A task on which work was ordered is not deleted: set its status to withdrawn with a reason.');
END;

CREATE TRIGGER rule_team_code_insert BEFORE INSERT ON team
WHEN EXISTS (SELECT 1 FROM team WHERE upper(trim(code)) = upper(trim(NEW.code)))
BEGIN
    SELECT RAISE(ABORT, 'The field code of this team is another team''s code: choose another one.');
END;

CREATE TRIGGER rule_team_code_update BEFORE UPDATE OF code ON team
WHEN EXISTS (SELECT 1 FROM team WHERE upper(trim(code)) = upper(trim(NEW.code)) AND fid <> OLD.fid)
BEGIN
    SELECT RAISE(ABORT, 'The field code of this team is another team''s code: choose another one.');
END;

-- ---------------------------------------------------------------- quality
-- A critical nonconformity that is not corrected, or a device found in released land and not settled, holds the task.
CREATE TRIGGER rule_task_quality BEFORE UPDATE OF status ON clearance_task
WHEN OLD.status IS NOT NEW.status
    AND (NEW.status IN ('completed', 'quality_checked') OR (OLD.status = 'suspended' AND NEW.status = 'in_progress'))
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
    AND NOT (OLD.status = 'quality_checked' AND NEW.status = 'completed')
    AND (
        EXISTS (SELECT 1 FROM qa_visit WHERE task_uuid = OLD.uuid
            AND (severity = 'critical' OR operations_suspended = 1) AND noncompliance_corrected IS NOT 1)
        OR (NEW.status IN ('completed', 'quality_checked') AND EXISTS (
            SELECT 1 FROM open_question AS q JOIN find AS f ON f.uuid = q.subject_uuid
            WHERE q.topic = 'critical_nonconformity' AND q.state = 'open' AND f.task_uuid = OLD.uuid))
    )
BEGIN
    SELECT RAISE(ABORT, 'This task has a critical nonconformity that is not corrected: record the corrective measures in its quality visit, or settle the device found in released land, first.');
END;

CREATE TRIGGER rule_visit_corrected BEFORE UPDATE OF noncompliance_corrected ON qa_visit
WHEN NEW.noncompliance_corrected = 1 AND OLD.noncompliance_corrected IS NOT 1 AND length(trim(NEW.measures)) = 0
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
BEGIN
    SELECT RAISE(ABORT, 'A nonconformity counts as corrected only with the measures that were taken: write them in the field measures.');
END;

CREATE TRIGGER rule_visit_delete BEFORE DELETE ON qa_visit
WHEN (OLD.severity = 'critical' OR OLD.operations_suspended = 1) AND OLD.noncompliance_corrected IS NOT 1
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo')
BEGIN
    SELECT RAISE(ABORT, 'A quality visit that holds a task is not deleted: record the corrective measures instead.');
END;
