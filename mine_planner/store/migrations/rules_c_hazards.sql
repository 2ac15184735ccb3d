-- SPDX-License-Identifier: GPL-2.0-or-later
-- Rules: hazard areas. No recomputation, edit or import releases land: what would vacate ground is marked
-- "cancellation proposed" and stays hazard until a person files a cancellation report.

-- A proposed area is as safe as any other once a person stands for it (name, code, IMSMA id) or an accident
-- or a find does.
CREATE TRIGGER rule_hazard_delete BEFORE DELETE ON hazard_area
WHEN (OLD.origin <> 'proposed' OR OLD.code <> '' OR OLD.imsma_id <> '' OR OLD.classified_by <> '' OR EXISTS (
        SELECT 1 FROM hazard_evidence WHERE hazard_uuid = OLD.uuid AND evidence_table IN ('incident', 'find')))
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo')
BEGIN
    SELECT RAISE(ABORT, 'A hazard area is not deleted, since that would release ground: set its field cancellation to proposed and file a cancellation report.');
END;

-- Plain SQLite cannot measure an outline, so whoever cannot prove that it only grows is refused; the plugin
-- checks with geometry and then says so in journal_context.action_kind (see store/action.py).
CREATE TRIGGER rule_hazard_outline BEFORE UPDATE OF geom ON hazard_area
WHEN OLD.geom IS NOT NEW.geom AND OLD.geom IS NOT NULL AND OLD.cancellation <> 'reported'
    AND (OLD.origin <> 'proposed' OR OLD.code <> '' OR OLD.imsma_id <> '' OR OLD.classified_by <> '' OR EXISTS (
        SELECT 1 FROM hazard_evidence WHERE hazard_uuid = OLD.uuid AND evidence_table IN ('incident', 'find')))
    AND (SELECT action_fid FROM journal_context) IS NULL
BEGIN
    SELECT RAISE(ABORT, 'The outline of a hazard area is not redrawn by hand, since ground could be released by it: draw a further hazard area, or file a cancellation report.');
END;

CREATE TRIGGER rule_hazard_outline_gone BEFORE UPDATE OF geom ON hazard_area
WHEN OLD.geom IS NOT NULL AND NEW.geom IS NULL
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo')
BEGIN
    SELECT RAISE(ABORT, 'A hazard area keeps its outline: file a cancellation report instead of emptying the field geom.');
END;

CREATE TRIGGER rule_hazard_person BEFORE UPDATE OF code, imsma_id, classified_by ON hazard_area
WHEN OLD.origin = 'proposed' AND OLD.cancellation <> 'reported'
    AND ((OLD.code <> '' AND NEW.code = '') OR (OLD.imsma_id <> '' AND NEW.imsma_id = '')
        OR (OLD.classified_by <> '' AND NEW.classified_by = ''))
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
BEGIN
    SELECT RAISE(ABORT, 'A proposed hazard area keeps its code, its IMSMA id and the person who stands for it, since it could be deleted without them: correct the field instead of emptying it.');
END;

CREATE TRIGGER rule_hazard_evidence_delete BEFORE DELETE ON hazard_evidence
WHEN OLD.evidence_table IN ('incident', 'find')
    AND EXISTS (SELECT 1 FROM hazard_area WHERE uuid = OLD.hazard_uuid AND origin = 'proposed'
        AND cancellation <> 'reported')
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
BEGIN
    SELECT RAISE(ABORT, 'An accident or a find stays the evidence of its proposed hazard area: set the field cancellation of the area to proposed and file a cancellation report.');
END;

CREATE TRIGGER rule_hazard_evidence_update BEFORE UPDATE OF hazard_uuid, evidence_table ON hazard_evidence
WHEN OLD.evidence_table IN ('incident', 'find')
    AND (OLD.hazard_uuid IS NOT NEW.hazard_uuid OR OLD.evidence_table IS NOT NEW.evidence_table)
    AND EXISTS (SELECT 1 FROM hazard_area WHERE uuid = OLD.hazard_uuid AND origin = 'proposed'
        AND cancellation <> 'reported')
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
BEGIN
    SELECT RAISE(ABORT, 'An accident or a find stays the evidence of its proposed hazard area: leave the fields hazard_uuid and evidence_table as they are.');
END;

CREATE TRIGGER rule_hazard_origin BEFORE UPDATE OF origin ON hazard_area
WHEN OLD.origin IS NOT NEW.origin AND OLD.origin || '>' || NEW.origin NOT IN (
        'proposed>computed', 'proposed>official', 'computed>official')
    AND NEW.origin IN ('official', 'computed', 'proposed')
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
BEGIN
    SELECT RAISE(ABORT, 'The field origin of a hazard area goes from proposed to computed to official and not back: leave it as it is.');
END;

CREATE TRIGGER rule_hazard_close BEFORE UPDATE OF status ON hazard_area
WHEN OLD.status <> 'closed' AND NEW.status = 'closed'
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
    AND (length(trim(NEW.status_changed_reason)) = 0 OR NOT EXISTS (
        SELECT 1 FROM outcome_report
        WHERE hazard_uuid = OLD.uuid AND kind IN ('cancellation', 'completion', 'handover')))
BEGIN
    SELECT RAISE(ABORT, 'A hazard area is closed only with a reason and a cancellation, completion or handover report: file the report, then fill in the field status_changed_reason.');
END;

CREATE TRIGGER rule_hazard_closed_new BEFORE INSERT ON hazard_area
WHEN (NEW.status = 'closed' OR NEW.cancellation = 'reported')
    AND NEW.origin <> 'official'
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
BEGIN
    SELECT RAISE(ABORT, 'A new hazard area cannot be closed or cancelled already: set its field status to open and its field cancellation to none.');
END;

CREATE TRIGGER rule_hazard_cancel BEFORE UPDATE OF cancellation ON hazard_area
WHEN OLD.cancellation <> 'reported' AND NEW.cancellation = 'reported'
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
    AND (length(trim(NEW.cancellation_reason)) = 0 OR NOT EXISTS (
        SELECT 1 FROM outcome_report WHERE hazard_uuid = OLD.uuid AND kind = 'cancellation'))
BEGIN
    SELECT RAISE(ABORT, 'A cancellation counts as reported only with a cancellation report for this hazard area and a reason: file the report, then fill in the field cancellation_reason.');
END;

CREATE TRIGGER rule_hazard_class BEFORE UPDATE OF areatype ON hazard_area
WHEN OLD.areatype IS NOT NEW.areatype
    AND (length(trim(NEW.classified_by)) = 0 OR length(trim(NEW.classified_reason)) = 0)
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
BEGIN
    SELECT RAISE(ABORT, 'A person classifies a hazard area: fill in the fields classified_by and classified_reason with it.');
END;

-- ---------------------------------------------------------------- handed-over maps
CREATE TRIGGER rule_map_sigma BEFORE UPDATE OF sigma_m ON source_map
WHEN NEW.sigma_m < OLD.sigma_m AND length(trim(NEW.sigma_basis)) = 0
    AND (SELECT action_kind FROM journal_context) NOT IN ('undo', 'redo', 'merge')
BEGIN
    SELECT RAISE(ABORT, 'A smaller sigma makes a map look more certain: say in the field sigma_basis what it rests on.');
END;
