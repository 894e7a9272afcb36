-- The audit is append-only: the database itself refuses to change or delete what was written, or to write over it.
-- An entry joins the end of its node's chain or is refused.

DROP TRIGGER IF EXISTS "Kept_Audit_Update";
CREATE TRIGGER "Kept_Audit_Update" BEFORE UPDATE ON "Audit"
BEGIN
    SELECT RAISE(ABORT, 'leye.audit-kept: 审计记录只增不改，不能修改或删除。');
END;

DROP TRIGGER IF EXISTS "Kept_Audit_Delete";
CREATE TRIGGER "Kept_Audit_Delete" BEFORE DELETE ON "Audit"
BEGIN
    SELECT RAISE(ABORT, 'leye.audit-kept: 审计记录只增不改，不能修改或删除。');
END;

DROP TRIGGER IF EXISTS "Kept_Audit_Insert";
CREATE TRIGGER "Kept_Audit_Insert" BEFORE INSERT ON "Audit"
WHEN EXISTS (SELECT 1 FROM "Audit" o WHERE o."Id" = NEW."Id")
    OR NEW."Seal" IS NULL OR NEW."Sequence" <> 1 + COALESCE((SELECT MAX(o."Sequence") FROM "Audit" o WHERE o."Node" = NEW."Node"), 0)
BEGIN
    SELECT RAISE(ABORT, 'leye.audit-kept: 审计记录只增不改，不能修改或删除。');
END;

DROP TRIGGER IF EXISTS "Kept_AuditValues_Update";
CREATE TRIGGER "Kept_AuditValues_Update" BEFORE UPDATE ON "AuditValues"
BEGIN
    SELECT RAISE(ABORT, 'leye.audit-kept: 审计记录只增不改，不能修改或删除。');
END;

DROP TRIGGER IF EXISTS "Kept_AuditValues_Delete";
CREATE TRIGGER "Kept_AuditValues_Delete" BEFORE DELETE ON "AuditValues"
BEGIN
    SELECT RAISE(ABORT, 'leye.audit-kept: 审计记录只增不改，不能修改或删除。');
END;

DROP TRIGGER IF EXISTS "Kept_AuditValues_Insert";
CREATE TRIGGER "Kept_AuditValues_Insert" BEFORE INSERT ON "AuditValues"
WHEN EXISTS (SELECT 1 FROM "AuditValues" o WHERE o."Id" = NEW."Id")
BEGIN
    SELECT RAISE(ABORT, 'leye.audit-kept: 审计记录只增不改，不能修改或删除。');
END;

DROP TRIGGER IF EXISTS "Kept_AuditAnchors_Update";
CREATE TRIGGER "Kept_AuditAnchors_Update" BEFORE UPDATE ON "AuditAnchors"
BEGIN
    SELECT RAISE(ABORT, 'leye.audit-kept: 审计记录只增不改，不能修改或删除。');
END;

DROP TRIGGER IF EXISTS "Kept_AuditAnchors_Delete";
CREATE TRIGGER "Kept_AuditAnchors_Delete" BEFORE DELETE ON "AuditAnchors"
BEGIN
    SELECT RAISE(ABORT, 'leye.audit-kept: 审计记录只增不改，不能修改或删除。');
END;

DROP TRIGGER IF EXISTS "Kept_AuditAnchors_Insert";
CREATE TRIGGER "Kept_AuditAnchors_Insert" BEFORE INSERT ON "AuditAnchors"
WHEN EXISTS (SELECT 1 FROM "AuditAnchors" o WHERE o."Id" = NEW."Id")
BEGIN
    SELECT RAISE(ABORT, 'leye.audit-kept: 审计记录只增不改，不能修改或删除。');
END;
