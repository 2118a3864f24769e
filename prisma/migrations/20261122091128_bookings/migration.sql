-- Equality of plain columns inside an exclusion constraint.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- CreateEnum
CREATE TYPE "booking_subject" AS ENUM ('person', 'room', 'unit');


-- CreateTable
CREATE TABLE "booking" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "subject" "booking_subject" NOT NULL,
    "key" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "booking_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "booking_conference_id_idx" ON "booking"("conference_id");

-- AddForeignKey
ALTER TABLE "booking" ADD CONSTRAINT "booking_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nobody presides, no room is used and no unit meets twice at once. An expression instead of a
-- range column, so that the columns stay ordinary ones.
ALTER TABLE "booking" ADD CONSTRAINT "booking_alone"
  EXCLUDE USING gist ("subject" WITH =, "key" WITH =, tstzrange("starts_at", "ends_at") WITH &&);

-- What is on the calendar already is booked in the order in which it was put there; where two
-- overlap, the later goes without, and is told when it is next saved.
INSERT INTO "booking" ("id", "conference_id", "subject", "key", "starts_at", "ends_at")
SELECT gen_random_uuid(), c.id, wanted.subject, wanted.key, c.starts_at,
  expected.ends_at
FROM "conference" c
CROSS JOIN LATERAL (
  -- Where no end is known three and a half hours, and never past midnight.
  SELECT coalesce(c.ends_at, least(
    c.starts_at + interval '210 minutes',
    (date_trunc('day', c.starts_at AT TIME ZONE 'Asia/Ho_Chi_Minh') + interval '1 day')
      AT TIME ZONE 'Asia/Ho_Chi_Minh')) AS ends_at
) AS expected
CROSS JOIN LATERAL (
  SELECT 'person'::booking_subject AS subject, h.person_id::text AS key
  FROM conference_chair ch JOIN post_holding h ON h.id = ch.holding_id WHERE ch.conference_id = c.id
  UNION SELECT 'room', coalesce(lower(s.link), c.unit_id || ' ' || fold_text(s.name))
  FROM conference_site s WHERE s.conference_id = c.id
  UNION SELECT 'unit', c.unit_id::text
) AS wanted
WHERE c.status IN ('draft', 'planned', 'announced', 'inProgress')
  AND expected.ends_at > now()
ORDER BY c.created_at, c.id
ON CONFLICT DO NOTHING;
