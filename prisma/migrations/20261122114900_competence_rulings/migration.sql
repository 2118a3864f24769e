CREATE TYPE "ruling_weight" AS ENUM ('proposal', 'ruling', 'decision');

CREATE TABLE "competence_ruling" (
    "id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "competence" "competence" NOT NULL,
    "previous" "competence",
    "weight" "ruling_weight" NOT NULL,
    "reason" TEXT,
    "ruled_at" TIMESTAMPTZ(3) NOT NULL,
    "ruled_by_id" UUID NOT NULL,
    "ruled_as_post" TEXT NOT NULL,

    CONSTRAINT "competence_ruling_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "competence_ruling_opinion_id_ruled_at_id_idx" ON "competence_ruling"("opinion_id", "ruled_at" DESC, "id" DESC);
ALTER TABLE "competence_ruling" ADD CONSTRAINT "competence_ruling_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "competence_ruling" ADD CONSTRAINT ruling_reason_is_composed_and_bounded CHECK ("reason" IS NFC NORMALIZED AND char_length("reason") BETWEEN 1 AND 8000);

-- The list filters by competence, and counts what it leaves without reading the table.
CREATE INDEX "opinion_competence" ON "opinion"("competence", "unit_id");
