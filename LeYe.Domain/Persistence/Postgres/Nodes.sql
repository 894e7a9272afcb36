-- What the processes of a portal share on one database besides the records themselves. None of it is a record: a new database begins
-- without it, and it is left behind when the records move.

-- One row: the version of the records that live numbers stand on, and the day they are counted for. Its lock orders the commits.
-- "Pruned" is the last version of which the changes are no longer kept.
CREATE TABLE IF NOT EXISTS "LiveVersion" (
    "Id" integer PRIMARY KEY CHECK ("Id" = 1),
    "Last" bigint NOT NULL,
    "Day" date NOT NULL,
    "Pruned" bigint NOT NULL
);

-- Above every version that a single process has counted for itself before (milliseconds since 1970, times 1000).
INSERT INTO "LiveVersion" ("Id", "Last", "Day", "Pruned")
SELECT 1, v, date '0001-01-01', v FROM (SELECT (floor(extract(epoch FROM clock_timestamp()) * 1000) * 1000)::bigint AS v) AS n
ON CONFLICT ("Id") DO NOTHING;

CREATE TABLE IF NOT EXISTS "LiveChanges" (
    "Version" bigint PRIMARY KEY,
    "At" timestamp with time zone NOT NULL,
    "Facts" text NULL
);

-- The keys of cookies, form tokens and sealed links; encrypted under the field key.
CREATE TABLE IF NOT EXISTS "ProtectionKeys" (
    "Id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "Name" text NOT NULL UNIQUE,
    "At" timestamp with time zone NOT NULL,
    "XmlCipher" bytea NOT NULL
);

-- Things that lie ready for a short while: a form that waits for its owner to sign in again, a file that is taken once.
CREATE TABLE IF NOT EXISTS "Shelf" (
    "Id" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "Kind" text NOT NULL,
    "Key" text NOT NULL,
    "Owner" integer NOT NULL,
    "Until" timestamp with time zone NOT NULL,
    "Cipher" bytea NOT NULL,
    UNIQUE ("Kind", "Key", "Owner")
);

-- Tries at names that nobody has. The name itself, which may be a password typed into the wrong field, is not kept.
CREATE TABLE IF NOT EXISTS "NameTries" (
    "Hash" bytea PRIMARY KEY,
    "Count" integer NOT NULL,
    "At" timestamp with time zone NOT NULL,
    "LockedUntil" timestamp with time zone NULL
);
