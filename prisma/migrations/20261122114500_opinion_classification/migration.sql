-- What an opinion is, who may decide on it, and which unit has to answer it now.
CREATE TYPE "opinion_kind" AS ENUM ('contribution', 'recommendation', 'report', 'initiative', 'question', 'praise', 'complaint', 'denunciation');
CREATE TYPE "competence" AS ENUM ('ward', 'district', 'city', 'central', 'partyUpper', 'otherAgency', 'outOfScope');

ALTER TABLE "opinion" ADD COLUMN "kind" "opinion_kind" NOT NULL DEFAULT 'recommendation',
ADD COLUMN "competence" "competence",
ADD COLUMN "handling_unit_id" UUID;

UPDATE "opinion" SET "handling_unit_id" = "unit_id";
ALTER TABLE "opinion" ALTER COLUMN "handling_unit_id" SET NOT NULL;
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_handling_unit_id_fkey" FOREIGN KEY ("handling_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Only what was transferred is looked for by the unit that handles it.
CREATE INDEX "opinion_of_another_unit" ON "opinion"("handling_unit_id", "due_on") WHERE "handling_unit_id" <> "unit_id";
