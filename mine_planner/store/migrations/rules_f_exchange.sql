-- SPDX-License-Identifier: GPL-2.0-or-later
-- Rules: where offices disagree about ground or about a task's state, a person settles it with a reason first.
-- A task may always be suspended.

CREATE TRIGGER rule_disputed_hazard BEFORE UPDATE OF geom, status, cancellation, areatype, tripwire ON hazard_area
WHEN (SELECT action_kind FROM journal_context) <> 'merge' AND EXISTS (
    SELECT 1 FROM open_question AS q WHERE q.subject_uuid = OLD.uuid AND q.state = 'open' AND q.topic LIKE 'merge%' AND (
        (q.field = 'geom' AND OLD.geom IS NOT NEW.geom) OR (q.field = 'status' AND OLD.status IS NOT NEW.status)
        OR (q.field = 'cancellation' AND OLD.cancellation IS NOT NEW.cancellation)
        OR (q.field = 'areatype' AND OLD.areatype IS NOT NEW.areatype)
        OR (q.field = 'tripwire' AND OLD.tripwire IS NOT NEW.tripwire)))
BEGIN
    SELECT RAISE(ABORT, 'Offices disagree about this field of the hazard area: settle the open question with a reason first.');
END;

CREATE TRIGGER rule_disputed_release BEFORE UPDATE OF geom, state, kind, depth_cm ON released_land
WHEN (SELECT action_kind FROM journal_context) <> 'merge' AND NEW.state <> 'reopened' AND EXISTS (
    SELECT 1 FROM open_question AS q WHERE q.subject_uuid = OLD.uuid AND q.state = 'open' AND q.topic LIKE 'merge%' AND (
        (q.field = 'geom' AND OLD.geom IS NOT NEW.geom) OR (q.field = 'state' AND OLD.state IS NOT NEW.state)
        OR (q.field = 'kind' AND OLD.kind IS NOT NEW.kind)
        OR (q.field = 'depth_cm' AND OLD.depth_cm IS NOT NEW.depth_cm)))
BEGIN
    SELECT RAISE(ABORT, 'Offices disagree about this field of the released land: settle the open question with a reason first.');
END;

CREATE TRIGGER rule_disputed_task BEFORE UPDATE OF status ON clearance_task
WHEN OLD.status IS NOT NEW.status AND NEW.status <> 'suspended'
    AND (SELECT action_kind FROM journal_context) <> 'merge' AND EXISTS (
    SELECT 1 FROM open_question AS q WHERE q.subject_uuid = OLD.uuid AND q.state = 'open' AND q.topic LIKE 'merge%'
        AND q.field = 'status')
BEGIN
    SELECT RAISE(ABORT, 'Offices disagree about the state of this task: settle the open question with a reason first.');
END;
