-- SPDX-License-Identifier: GPL-2.0-or-later
-- Rules: what was signed, issued or decided is corrected by a new entry, never changed or removed; and the
-- office's own settings.

CREATE TRIGGER rule_approval_fixed BEFORE UPDATE ON approval
WHEN (OLD.task_uuid IS NOT NEW.task_uuid OR OLD.revision IS NOT NEW.revision OR OLD.approver IS NOT NEW.approver
    OR OLD.role IS NOT NEW.role OR OLD.approved_at IS NOT NEW.approved_at
    OR OLD.content_sha256 IS NOT NEW.content_sha256 OR (OLD.state = 'ended' AND NEW.state <> 'ended'))
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo')
BEGIN
    SELECT RAISE(ABORT, 'An approval is not changed: end it with a reason and have the task approved anew.');
END;

CREATE TRIGGER rule_approval_end BEFORE UPDATE OF state ON approval
WHEN OLD.state = 'valid' AND NEW.state = 'ended' AND length(trim(NEW.end_reason)) = 0
BEGIN
    SELECT RAISE(ABORT, 'An approval ends with a reason: fill in the field end_reason.');
END;

CREATE TRIGGER rule_approval_delete BEFORE DELETE ON approval
WHEN (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo')
BEGIN
    SELECT RAISE(ABORT, 'An approval is not deleted: end it with a reason.');
END;

CREATE TRIGGER rule_sheet_fixed BEFORE UPDATE ON sheet_issue
WHEN (OLD.task_uuid IS NOT NEW.task_uuid OR OLD.revision IS NOT NEW.revision OR OLD.copy_no IS NOT NEW.copy_no
    OR OLD.issued_at IS NOT NEW.issued_at OR OLD.issued_by IS NOT NEW.issued_by OR OLD.draft IS NOT NEW.draft
    OR OLD.content IS NOT NEW.content OR OLD.content_sha256 IS NOT NEW.content_sha256
    OR OLD.short_code IS NOT NEW.short_code)
BEGIN
    SELECT RAISE(ABORT, 'An issued sheet is not changed, since a team holds it: issue a new revision.');
END;

CREATE TRIGGER rule_sheet_delete BEFORE DELETE ON sheet_issue
BEGIN
    SELECT RAISE(ABORT, 'The issue of a sheet is not deleted, since a team holds it: set its state to recalled.');
END;

CREATE TRIGGER rule_outcome_cancellation BEFORE INSERT ON outcome_report
WHEN NEW.kind = 'cancellation' AND (NEW.hazard_uuid IS NULL OR length(trim(NEW.reason)) = 0)
BEGIN
    SELECT RAISE(ABORT, 'A cancellation report names its hazard area and its reason: fill in the fields hazard_uuid and reason.');
END;

CREATE TRIGGER rule_outcome_task BEFORE INSERT ON outcome_report
WHEN NEW.kind IN ('completion', 'handover') AND NEW.task_uuid IS NULL
BEGIN
    SELECT RAISE(ABORT, 'A completion or handover report belongs to a task: fill in the field task_uuid.');
END;

CREATE TRIGGER rule_outcome_fixed BEFORE UPDATE OF task_uuid, hazard_uuid, kind, report_date, reported_by ON outcome_report
WHEN (OLD.task_uuid IS NOT NEW.task_uuid OR OLD.hazard_uuid IS NOT NEW.hazard_uuid OR OLD.kind IS NOT NEW.kind
    OR OLD.report_date IS NOT NEW.report_date OR OLD.reported_by IS NOT NEW.reported_by)
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
BEGIN
    SELECT RAISE(ABORT, 'A filed report keeps its subject, kind, day and author: file a new report that corrects it.');
END;

CREATE TRIGGER rule_outcome_delete BEFORE DELETE ON outcome_report
WHEN (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo')
BEGIN
    SELECT RAISE(ABORT, 'A filed report is not deleted: file a new report that corrects it.');
END;

CREATE TRIGGER rule_decision_fixed BEFORE UPDATE ON decision
WHEN (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo') AND OLD.uuid <> ''
BEGIN
    SELECT RAISE(ABORT, 'A recorded decision is not changed: record a new one.');
END;

CREATE TRIGGER rule_decision_delete BEFORE DELETE ON decision
WHEN (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo')
BEGIN
    SELECT RAISE(ABORT, 'A recorded decision is not deleted: record a new one.');
END;

-- ---------------------------------------------------------------- the office
CREATE TRIGGER rule_workspace_one BEFORE INSERT ON workspace
WHEN EXISTS (SELECT 1 FROM workspace)
BEGIN
    SELECT RAISE(ABORT, 'A file holds one workspace: create another file for another one.');
END;

CREATE TRIGGER rule_workspace_fixed BEFORE UPDATE OF srs_id, schema_version ON workspace
WHEN (OLD.srs_id IS NOT NEW.srs_id OR OLD.schema_version IS NOT NEW.schema_version)
    AND (SELECT action_kind FROM journal_context) <> 'migration'
BEGIN
    SELECT RAISE(ABORT, 'The reference system and version of a workspace are not changed by hand: create a new workspace instead.');
END;

CREATE TRIGGER rule_workspace_delete BEFORE DELETE ON workspace
BEGIN
    SELECT RAISE(ABORT, 'The row that names the workspace is not deleted: it is what makes this file a workspace.');
END;

CREATE TRIGGER rule_setting_insert BEFORE INSERT ON setting
WHEN EXISTS (SELECT 1 FROM setting WHERE key = NEW.key)
BEGIN
    SELECT RAISE(ABORT, 'The setting named in the field key is there already: change that one.');
END;

CREATE TRIGGER rule_setting_update BEFORE UPDATE OF key ON setting
WHEN EXISTS (SELECT 1 FROM setting WHERE key = NEW.key AND fid <> OLD.fid)
BEGIN
    SELECT RAISE(ABORT, 'The setting named in the field key is there already: change that one.');
END;

CREATE TRIGGER rule_code_insert BEFORE INSERT ON code_list
WHEN EXISTS (SELECT 1 FROM code_list WHERE list = NEW.list AND code = NEW.code)
BEGIN
    SELECT RAISE(ABORT, 'The field code is in this list already: change that row, or choose another code.');
END;

CREATE TRIGGER rule_code_update BEFORE UPDATE OF list, code ON code_list
WHEN EXISTS (SELECT 1 FROM code_list WHERE list = NEW.list AND code = NEW.code AND fid <> OLD.fid)
BEGIN
    SELECT RAISE(ABORT, 'The field code is in this list already: change that row, or choose another code.');
END;

CREATE TRIGGER rule_ordnance_insert BEFORE INSERT ON ordnance
WHEN EXISTS (SELECT 1 FROM ordnance WHERE upper(trim(code)) = upper(trim(NEW.code)))
BEGIN
    SELECT RAISE(ABORT, 'The field code of this kind of ordnance is there already: change that row, or choose another code.');
END;

CREATE TRIGGER rule_ordnance_update BEFORE UPDATE OF code ON ordnance
WHEN EXISTS (SELECT 1 FROM ordnance WHERE upper(trim(code)) = upper(trim(NEW.code)) AND fid <> OLD.fid)
BEGIN
    SELECT RAISE(ABORT, 'The field code of this kind of ordnance is there already: change that row, or choose another code.');
END;
