-- The lock of final years (rules.md, The year): facts dated on or before the cut-off of a final report are refused by the database itself.
-- Set after each upgrade (Persistence/DatabaseUpgrade), because rebuilding a table drops its triggers.
-- An act under an exception puts a pass into LockPasses inside its own transaction; nothing else gets through.

DROP TRIGGER IF EXISTS "Lock_Placements_Insert";
CREATE TRIGGER "Lock_Placements_Insert" BEFORE INSERT ON "Placements"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (NEW."StartOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."EndOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
    OR EXISTS (SELECT 1 FROM "Placements" o, "YearLocks" l WHERE o."Id" = NEW."Id" AND (o."StartOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Placements_Delete";
CREATE TRIGGER "Lock_Placements_Delete" BEFORE DELETE ON "Placements"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."StartOn" BETWEEN l."FromOn" AND l."UntilOn" OR OLD."EndOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Placements_Update";
CREATE TRIGGER "Lock_Placements_Update" BEFORE UPDATE OF "Id", "StartOn", "EndOn", "PersonId", "BaseId", "WorkMode", "NationalForm", "IsTrial", "IsMain" ON "Placements"
WHEN ((OLD."Id" IS NOT NEW."Id" OR OLD."StartOn" IS NOT NEW."StartOn" OR OLD."PersonId" IS NOT NEW."PersonId" OR OLD."BaseId" IS NOT NEW."BaseId" OR OLD."WorkMode" IS NOT NEW."WorkMode" OR OLD."NationalForm" IS NOT NEW."NationalForm" OR OLD."IsTrial" IS NOT NEW."IsTrial" OR OLD."IsMain" IS NOT NEW."IsMain") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."StartOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."StartOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year")))
    OR ((OLD."EndOn" IS NOT NEW."EndOn") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."EndOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."EndOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year")))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Leaves_Insert";
CREATE TRIGGER "Lock_Leaves_Insert" BEFORE INSERT ON "Leaves"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (NEW."FromOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."UntilOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
    OR EXISTS (SELECT 1 FROM "Leaves" o, "YearLocks" l WHERE o."Id" = NEW."Id" AND (o."FromOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Leaves_Delete";
CREATE TRIGGER "Lock_Leaves_Delete" BEFORE DELETE ON "Leaves"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."FromOn" BETWEEN l."FromOn" AND l."UntilOn" OR OLD."UntilOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Leaves_Update";
CREATE TRIGGER "Lock_Leaves_Update" BEFORE UPDATE OF "Id", "FromOn", "UntilOn", "PlacementId", "UncountedFromOn" ON "Leaves"
WHEN ((OLD."Id" IS NOT NEW."Id" OR OLD."FromOn" IS NOT NEW."FromOn" OR OLD."PlacementId" IS NOT NEW."PlacementId" OR OLD."UncountedFromOn" IS NOT NEW."UncountedFromOn") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."FromOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."FromOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year")))
    OR ((OLD."UntilOn" IS NOT NEW."UntilOn") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."UntilOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."UntilOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year")))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Enrolments_Insert";
CREATE TRIGGER "Lock_Enrolments_Insert" BEFORE INSERT ON "Enrolments"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (NEW."FromOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."UntilOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
    OR EXISTS (SELECT 1 FROM "Enrolments" o, "YearLocks" l WHERE o."Id" = NEW."Id" AND (o."FromOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Enrolments_Delete";
CREATE TRIGGER "Lock_Enrolments_Delete" BEFORE DELETE ON "Enrolments"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."FromOn" BETWEEN l."FromOn" AND l."UntilOn" OR OLD."UntilOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Enrolments_Update";
CREATE TRIGGER "Lock_Enrolments_Update" BEFORE UPDATE OF "Id", "FromOn", "UntilOn", "ClassId", "PersonId" ON "Enrolments"
WHEN ((OLD."Id" IS NOT NEW."Id" OR OLD."FromOn" IS NOT NEW."FromOn" OR OLD."ClassId" IS NOT NEW."ClassId" OR OLD."PersonId" IS NOT NEW."PersonId") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."FromOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."FromOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year")))
    OR ((OLD."UntilOn" IS NOT NEW."UntilOn") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."UntilOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."UntilOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year")))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_BaseStatusInterval_Insert";
CREATE TRIGGER "Lock_BaseStatusInterval_Insert" BEFORE INSERT ON "BaseStatusInterval"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (NEW."FromOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."UntilOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
    OR EXISTS (SELECT 1 FROM "BaseStatusInterval" o, "YearLocks" l WHERE o."Id" = NEW."Id" AND (o."FromOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_BaseStatusInterval_Delete";
CREATE TRIGGER "Lock_BaseStatusInterval_Delete" BEFORE DELETE ON "BaseStatusInterval"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."FromOn" BETWEEN l."FromOn" AND l."UntilOn" OR OLD."UntilOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_BaseStatusInterval_Update";
CREATE TRIGGER "Lock_BaseStatusInterval_Update" BEFORE UPDATE OF "Id", "FromOn", "UntilOn", "BaseId", "Status" ON "BaseStatusInterval"
WHEN ((OLD."Id" IS NOT NEW."Id" OR OLD."FromOn" IS NOT NEW."FromOn" OR OLD."BaseId" IS NOT NEW."BaseId" OR OLD."Status" IS NOT NEW."Status") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."FromOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."FromOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year")))
    OR ((OLD."UntilOn" IS NOT NEW."UntilOn") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."UntilOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."UntilOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year")))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Classes_Insert";
CREATE TRIGGER "Lock_Classes_Insert" BEFORE INSERT ON "Classes"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (NEW."StartsOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
    OR EXISTS (SELECT 1 FROM "Classes" o, "YearLocks" l WHERE o."Id" = NEW."Id" AND (o."StartsOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Classes_Delete";
CREATE TRIGGER "Lock_Classes_Delete" BEFORE DELETE ON "Classes"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."StartsOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Classes_Update";
CREATE TRIGGER "Lock_Classes_Update" BEFORE UPDATE OF "Id", "BaseId", "StartsOn", "EndsOn", "InFederationPlan", "HasAssessment", "CompletionPercent" ON "Classes"
WHEN ((OLD."Id" IS NOT NEW."Id" OR OLD."BaseId" IS NOT NEW."BaseId" OR OLD."StartsOn" IS NOT NEW."StartsOn" OR OLD."InFederationPlan" IS NOT NEW."InFederationPlan" OR OLD."HasAssessment" IS NOT NEW."HasAssessment" OR OLD."CompletionPercent" IS NOT NEW."CompletionPercent") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."StartsOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."StartsOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year")))
    OR ((OLD."EndsOn" IS NOT NEW."EndsOn") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."EndsOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."EndsOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year")))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Assessment_Update";
CREATE TRIGGER "Lock_Assessment_Update" BEFORE UPDATE OF "Assessment" ON "Enrolments"
WHEN (OLD."Assessment" IS NOT NEW."Assessment") AND EXISTS (SELECT 1 FROM "YearLocks" l, "Classes" c WHERE c."Id" = NEW."ClassId" AND (c."EndsOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Sessions_Insert";
CREATE TRIGGER "Lock_Sessions_Insert" BEFORE INSERT ON "Sessions"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (NEW."HeldOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
    OR EXISTS (SELECT 1 FROM "Sessions" o, "YearLocks" l WHERE o."Id" = NEW."Id" AND (o."HeldOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Sessions_Delete";
CREATE TRIGGER "Lock_Sessions_Delete" BEFORE DELETE ON "Sessions"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."HeldOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Sessions_Update";
CREATE TRIGGER "Lock_Sessions_Update" BEFORE UPDATE OF "Id", "ClassId", "HeldOn", "StartsAt", "EndsAt", "RegisterState", "IsCancelled" ON "Sessions"
WHEN (OLD."Id" IS NOT NEW."Id" OR OLD."ClassId" IS NOT NEW."ClassId" OR OLD."HeldOn" IS NOT NEW."HeldOn" OR OLD."StartsAt" IS NOT NEW."StartsAt" OR OLD."EndsAt" IS NOT NEW."EndsAt" OR OLD."RegisterState" IS NOT NEW."RegisterState" OR OLD."IsCancelled" IS NOT NEW."IsCancelled") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."HeldOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."HeldOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Marks_Insert";
CREATE TRIGGER "Lock_Marks_Insert" BEFORE INSERT ON "Marks"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l, "Sessions" s WHERE s."Id" IN (NEW."SessionId") AND (s."HeldOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
    OR EXISTS (SELECT 1 FROM "YearLocks" l, "Marks" o, "Sessions" s WHERE o."Id" = NEW."Id" AND s."Id" = o."SessionId" AND (s."HeldOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Marks_Delete";
CREATE TRIGGER "Lock_Marks_Delete" BEFORE DELETE ON "Marks"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l, "Sessions" s WHERE s."Id" IN (OLD."SessionId") AND (s."HeldOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Marks_Update";
CREATE TRIGGER "Lock_Marks_Update" BEFORE UPDATE OF "Id", "SessionId", "EnrolmentId", "Kind" ON "Marks"
WHEN (OLD."Id" IS NOT NEW."Id" OR OLD."SessionId" IS NOT NEW."SessionId" OR OLD."EnrolmentId" IS NOT NEW."EnrolmentId" OR OLD."Kind" IS NOT NEW."Kind") AND EXISTS (SELECT 1 FROM "YearLocks" l, "Sessions" s WHERE s."Id" IN (OLD."SessionId", NEW."SessionId") AND (s."HeldOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Incomes_Insert";
CREATE TRIGGER "Lock_Incomes_Insert" BEFORE INSERT ON "Incomes"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (NEW."WorkMonth" BETWEEN l."FromMonth" AND l."UntilMonth")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
    OR EXISTS (SELECT 1 FROM "Incomes" o, "YearLocks" l WHERE o."Id" = NEW."Id" AND (o."WorkMonth" BETWEEN l."FromMonth" AND l."UntilMonth")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Incomes_Delete";
CREATE TRIGGER "Lock_Incomes_Delete" BEFORE DELETE ON "Incomes"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."WorkMonth" BETWEEN l."FromMonth" AND l."UntilMonth")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Incomes_Update";
CREATE TRIGGER "Lock_Incomes_Update" BEFORE UPDATE OF "Id", "PersonId", "BaseId", "WorkMonth", "WageFen", "PieceFen", "BonusFen", "SubsidyFen", "DividendFen", "GrossFen", "ZeroReason" ON "Incomes"
WHEN (OLD."Id" IS NOT NEW."Id" OR OLD."PersonId" IS NOT NEW."PersonId" OR OLD."BaseId" IS NOT NEW."BaseId" OR OLD."WorkMonth" IS NOT NEW."WorkMonth" OR OLD."WageFen" IS NOT NEW."WageFen" OR OLD."PieceFen" IS NOT NEW."PieceFen" OR OLD."BonusFen" IS NOT NEW."BonusFen" OR OLD."SubsidyFen" IS NOT NEW."SubsidyFen" OR OLD."DividendFen" IS NOT NEW."DividendFen" OR OLD."GrossFen" IS NOT NEW."GrossFen" OR OLD."ZeroReason" IS NOT NEW."ZeroReason") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."WorkMonth" BETWEEN l."FromMonth" AND l."UntilMonth" OR NEW."WorkMonth" BETWEEN l."FromMonth" AND l."UntilMonth")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_PriorIncomes_Insert";
CREATE TRIGGER "Lock_PriorIncomes_Insert" BEFORE INSERT ON "PriorIncomes"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (NEW."FromMonth" BETWEEN l."FromMonth" AND l."UntilMonth")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
    OR EXISTS (SELECT 1 FROM "PriorIncomes" o, "YearLocks" l WHERE o."Id" = NEW."Id" AND (o."FromMonth" BETWEEN l."FromMonth" AND l."UntilMonth")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_PriorIncomes_Delete";
CREATE TRIGGER "Lock_PriorIncomes_Delete" BEFORE DELETE ON "PriorIncomes"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."FromMonth" BETWEEN l."FromMonth" AND l."UntilMonth")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_PriorIncomes_Update";
CREATE TRIGGER "Lock_PriorIncomes_Update" BEFORE UPDATE OF "Id", "PersonId", "AmountFen", "Source", "FromMonth" ON "PriorIncomes"
WHEN (OLD."Id" IS NOT NEW."Id" OR OLD."PersonId" IS NOT NEW."PersonId" OR OLD."AmountFen" IS NOT NEW."AmountFen" OR OLD."Source" IS NOT NEW."Source" OR OLD."FromMonth" IS NOT NEW."FromMonth") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."FromMonth" BETWEEN l."FromMonth" AND l."UntilMonth" OR NEW."FromMonth" BETWEEN l."FromMonth" AND l."UntilMonth")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_MonthCloses_Insert";
CREATE TRIGGER "Lock_MonthCloses_Insert" BEFORE INSERT ON "MonthCloses"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (NEW."WorkMonth" BETWEEN l."FromMonth" AND l."UntilMonth")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
    OR EXISTS (SELECT 1 FROM "MonthCloses" o, "YearLocks" l WHERE o."Id" = NEW."Id" AND (o."WorkMonth" BETWEEN l."FromMonth" AND l."UntilMonth")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_MonthCloses_Delete";
CREATE TRIGGER "Lock_MonthCloses_Delete" BEFORE DELETE ON "MonthCloses"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."WorkMonth" BETWEEN l."FromMonth" AND l."UntilMonth")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_MonthCloses_Update";
CREATE TRIGGER "Lock_MonthCloses_Update" BEFORE UPDATE OF "Id", "BaseId", "WorkMonth", "Kind" ON "MonthCloses"
WHEN (OLD."Id" IS NOT NEW."Id" OR OLD."BaseId" IS NOT NEW."BaseId" OR OLD."WorkMonth" IS NOT NEW."WorkMonth" OR OLD."Kind" IS NOT NEW."Kind") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."WorkMonth" BETWEEN l."FromMonth" AND l."UntilMonth" OR NEW."WorkMonth" BETWEEN l."FromMonth" AND l."UntilMonth")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Contributions_Insert";
CREATE TRIGGER "Lock_Contributions_Insert" BEFORE INSERT ON "Contributions"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (NEW."ReceivedOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
    OR EXISTS (SELECT 1 FROM "Contributions" o, "YearLocks" l WHERE o."Id" = NEW."Id" AND (o."ReceivedOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Contributions_Delete";
CREATE TRIGGER "Lock_Contributions_Delete" BEFORE DELETE ON "Contributions"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."ReceivedOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Contributions_Update";
CREATE TRIGGER "Lock_Contributions_Update" BEFORE UPDATE OF "Id", "BaseId", "Source", "Purpose", "Kind", "AmountFen", "ReceivedOn" ON "Contributions"
WHEN (OLD."Id" IS NOT NEW."Id" OR OLD."BaseId" IS NOT NEW."BaseId" OR OLD."Source" IS NOT NEW."Source" OR OLD."Purpose" IS NOT NEW."Purpose" OR OLD."Kind" IS NOT NEW."Kind" OR OLD."AmountFen" IS NOT NEW."AmountFen" OR OLD."ReceivedOn" IS NOT NEW."ReceivedOn") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."ReceivedOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."ReceivedOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_TeamMonths_Insert";
CREATE TRIGGER "Lock_TeamMonths_Insert" BEFORE INSERT ON "TeamMonths"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (NEW."WorkMonth" BETWEEN l."FromMonth" AND l."UntilMonth")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
    OR EXISTS (SELECT 1 FROM "TeamMonths" o, "YearLocks" l WHERE o."Id" = NEW."Id" AND (o."WorkMonth" BETWEEN l."FromMonth" AND l."UntilMonth")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_TeamMonths_Delete";
CREATE TRIGGER "Lock_TeamMonths_Delete" BEFORE DELETE ON "TeamMonths"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."WorkMonth" BETWEEN l."FromMonth" AND l."UntilMonth")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_TeamMonths_Update";
CREATE TRIGGER "Lock_TeamMonths_Update" BEFORE UPDATE OF "Id", "TeamId", "WorkMonth", "AnswerRate", "Satisfaction", "Orders", "Accepted" ON "TeamMonths"
WHEN (OLD."Id" IS NOT NEW."Id" OR OLD."TeamId" IS NOT NEW."TeamId" OR OLD."WorkMonth" IS NOT NEW."WorkMonth" OR OLD."AnswerRate" IS NOT NEW."AnswerRate" OR OLD."Satisfaction" IS NOT NEW."Satisfaction" OR OLD."Orders" IS NOT NEW."Orders" OR OLD."Accepted" IS NOT NEW."Accepted") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."WorkMonth" BETWEEN l."FromMonth" AND l."UntilMonth" OR NEW."WorkMonth" BETWEEN l."FromMonth" AND l."UntilMonth")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Openings_Insert";
CREATE TRIGGER "Lock_Openings_Insert" BEFORE INSERT ON "Openings"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (NEW."OpenedOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."ClosedOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
    OR EXISTS (SELECT 1 FROM "Openings" o, "YearLocks" l WHERE o."Id" = NEW."Id" AND (o."OpenedOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Openings_Delete";
CREATE TRIGGER "Lock_Openings_Delete" BEFORE DELETE ON "Openings"
WHEN EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."OpenedOn" BETWEEN l."FromOn" AND l."UntilOn" OR OLD."ClosedOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year"))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Lock_Openings_Update";
CREATE TRIGGER "Lock_Openings_Update" BEFORE UPDATE OF "Id", "OpenedOn", "ClosedOn", "BusinessLineId", "Seats" ON "Openings"
WHEN ((OLD."Id" IS NOT NEW."Id" OR OLD."OpenedOn" IS NOT NEW."OpenedOn" OR OLD."BusinessLineId" IS NOT NEW."BusinessLineId" OR OLD."Seats" IS NOT NEW."Seats") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."OpenedOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."OpenedOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year")))
    OR ((OLD."ClosedOn" IS NOT NEW."ClosedOn") AND EXISTS (SELECT 1 FROM "YearLocks" l WHERE (OLD."ClosedOn" BETWEEN l."FromOn" AND l."UntilOn" OR NEW."ClosedOn" BETWEEN l."FromOn" AND l."UntilOn")
        AND NOT EXISTS (SELECT 1 FROM "LockPasses" p JOIN "LockExceptions" e ON e."Id" = p."ExceptionId" WHERE e."Year" = l."Year")))
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;

DROP TRIGGER IF EXISTS "Fixed_ReportSnapshots_Update";
CREATE TRIGGER "Fixed_ReportSnapshots_Update" BEFORE UPDATE ON "ReportSnapshots"
WHEN 1
BEGIN
    SELECT RAISE(ABORT, 'leye.snapshot-fixed: 定稿的报告不能修改，也不能删除。');
END;

DROP TRIGGER IF EXISTS "Fixed_ReportSnapshots_Delete";
CREATE TRIGGER "Fixed_ReportSnapshots_Delete" BEFORE DELETE ON "ReportSnapshots"
WHEN 1
BEGIN
    SELECT RAISE(ABORT, 'leye.snapshot-fixed: 定稿的报告不能修改，也不能删除。');
END;

DROP TRIGGER IF EXISTS "Fixed_ReportSnapshots_Insert";
CREATE TRIGGER "Fixed_ReportSnapshots_Insert" BEFORE INSERT ON "ReportSnapshots"
WHEN EXISTS (SELECT 1 FROM "ReportSnapshots" o WHERE o."Id" = NEW."Id")
BEGIN
    SELECT RAISE(ABORT, 'leye.snapshot-fixed: 定稿的报告不能修改，也不能删除。');
END;

DROP TRIGGER IF EXISTS "Fixed_SnapshotFiles_Update";
CREATE TRIGGER "Fixed_SnapshotFiles_Update" BEFORE UPDATE ON "SnapshotFiles"
WHEN 1
BEGIN
    SELECT RAISE(ABORT, 'leye.snapshot-fixed: 定稿的报告不能修改，也不能删除。');
END;

DROP TRIGGER IF EXISTS "Fixed_SnapshotFiles_Delete";
CREATE TRIGGER "Fixed_SnapshotFiles_Delete" BEFORE DELETE ON "SnapshotFiles"
WHEN 1
BEGIN
    SELECT RAISE(ABORT, 'leye.snapshot-fixed: 定稿的报告不能修改，也不能删除。');
END;

DROP TRIGGER IF EXISTS "Fixed_SnapshotFiles_Insert";
CREATE TRIGGER "Fixed_SnapshotFiles_Insert" BEFORE INSERT ON "SnapshotFiles"
WHEN EXISTS (SELECT 1 FROM "SnapshotFiles" o WHERE o."Id" = NEW."Id")
BEGIN
    SELECT RAISE(ABORT, 'leye.snapshot-fixed: 定稿的报告不能修改，也不能删除。');
END;

DROP TRIGGER IF EXISTS "Fixed_YearLocks_Delete";
CREATE TRIGGER "Fixed_YearLocks_Delete" BEFORE DELETE ON "YearLocks"
WHEN 1
BEGIN
    SELECT RAISE(ABORT, 'leye.lock-fixed: 定稿的锁不能删除，也不能缩短。');
END;

DROP TRIGGER IF EXISTS "Fixed_YearLocks_Update";
CREATE TRIGGER "Fixed_YearLocks_Update" BEFORE UPDATE ON "YearLocks"
WHEN NEW."Year" IS NOT OLD."Year" OR NEW."FromOn" IS NOT OLD."FromOn" OR NEW."UntilOn" < OLD."UntilOn" OR NEW."FromMonth" IS NOT OLD."FromMonth" OR NEW."UntilMonth" < OLD."UntilMonth"
BEGIN
    SELECT RAISE(ABORT, 'leye.lock-fixed: 定稿的锁不能删除，也不能缩短。');
END;

DROP TRIGGER IF EXISTS "Fixed_YearLocks_Insert";
CREATE TRIGGER "Fixed_YearLocks_Insert" BEFORE INSERT ON "YearLocks"
WHEN EXISTS (SELECT 1 FROM "YearLocks" o WHERE o."Id" = NEW."Id" OR o."Year" = NEW."Year")
BEGIN
    SELECT RAISE(ABORT, 'leye.lock-fixed: 定稿的锁不能删除，也不能缩短。');
END;

DROP TRIGGER IF EXISTS "Fixed_LockPasses_Insert";
CREATE TRIGGER "Fixed_LockPasses_Insert" BEFORE INSERT ON "LockPasses"
WHEN NOT EXISTS (SELECT 1 FROM "LockExceptions" e WHERE e."Id" = NEW."ExceptionId" AND e."ClosedAt" IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'leye.year-locked: 该年度报告已经定稿，截止日及以前的记录已锁定。更正须先由签发人办理更正许可。');
END;
