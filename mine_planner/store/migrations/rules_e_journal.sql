-- SPDX-License-Identifier: GPL-2.0-or-later
-- Rules: the journal grows and is never rewritten, by anybody.

-- The one change that is allowed: entries of other programs are gathered into an action before they are sealed.
CREATE TRIGGER rule_journal_update BEFORE UPDATE ON journal
WHEN NOT (OLD.action_fid IS NULL AND NEW.action_fid IS NOT NULL AND OLD.fid IS NEW.fid AND OLD.at IS NEW.at
    AND OLD.table_name IS NEW.table_name AND OLD.row_fid IS NEW.row_fid AND OLD.operation IS NEW.operation
    AND OLD.before IS NEW.before AND OLD.after IS NEW.after AND OLD.before_blob IS NEW.before_blob
    AND OLD.after_blob IS NEW.after_blob
    AND OLD.fid > coalesce((SELECT last_fid FROM journal_seal ORDER BY fid DESC LIMIT 1), 0))
BEGIN
    SELECT RAISE(ABORT, 'The journal is never changed: correct the row itself, and the journal will tell.');
END;

CREATE TRIGGER rule_journal_delete BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'The journal is never shortened: make a new workspace if this one is to end.');
END;

CREATE TRIGGER rule_seal_update BEFORE UPDATE ON journal_seal
BEGIN
    SELECT RAISE(ABORT, 'A seal of the journal is never changed: leave the journal to Mine Planner.');
END;

CREATE TRIGGER rule_seal_delete BEFORE DELETE ON journal_seal
BEGIN
    SELECT RAISE(ABORT, 'A seal of the journal is never removed: leave the journal to Mine Planner.');
END;

CREATE TRIGGER rule_seal_insert BEFORE INSERT ON journal_seal
WHEN EXISTS (SELECT 1 FROM journal_seal WHERE last_fid >= NEW.first_fid)
BEGIN
    SELECT RAISE(ABORT, 'These entries of the journal are sealed already: leave the journal to Mine Planner.');
END;

CREATE TRIGGER rule_action_update BEFORE UPDATE OF fid, uuid, at, name, user_name, office, program, kind, reverses_uuid
    ON journal_action
BEGIN
    SELECT RAISE(ABORT, 'An action in the journal is never changed: correct the row itself, and the journal will tell.');
END;

CREATE TRIGGER rule_action_delete BEFORE DELETE ON journal_action
BEGIN
    SELECT RAISE(ABORT, 'An action in the journal is never removed: undo it instead.');
END;

CREATE TRIGGER rule_exchange_update BEFORE UPDATE ON exchange_log
BEGIN
    SELECT RAISE(ABORT, 'The register of exchanges is never changed: add a new entry.');
END;

CREATE TRIGGER rule_exchange_delete BEFORE DELETE ON exchange_log
BEGIN
    SELECT RAISE(ABORT, 'The register of exchanges is never shortened: add a new entry.');
END;

CREATE TRIGGER rule_context_insert BEFORE INSERT ON journal_context
BEGIN
    SELECT RAISE(ABORT, 'The journal context has one row: leave it to Mine Planner.');
END;

CREATE TRIGGER rule_context_delete BEFORE DELETE ON journal_context
BEGIN
    SELECT RAISE(ABORT, 'The journal context has one row: leave it to Mine Planner.');
END;
