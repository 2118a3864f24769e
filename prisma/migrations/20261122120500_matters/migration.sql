-- Opinions of the same matter, with one lead that is answered; and texts that held several opinions.
CREATE TABLE "matter" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "lead_opinion_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "matter_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "matter_membership" (
    "id" UUID NOT NULL,
    "matter_id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "joined_by_id" UUID NOT NULL,
    "own_answer_status" "answer_status" NOT NULL,
    "own_outcome" "outcome_kind",
    "own_outcome_confirmed" BOOLEAN NOT NULL,
    "own_lead_organisation_id" UUID,
    "own_due_on" DATE,
    "own_competence" "competence",
    "left_at" TIMESTAMPTZ(3),
    "left_by_id" UUID,
    "kept_answer_of_id" UUID,
    CONSTRAINT "matter_membership_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "opinion_split" (
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "split_at" TIMESTAMPTZ(3) NOT NULL,
    "split_by_id" UUID NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,
    CONSTRAINT "opinion_split_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "opinion" ADD COLUMN "matter_id" UUID, ADD COLUMN "split_id" UUID;

CREATE INDEX "matter_unit_id_ended_at_idx" ON "matter"("unit_id", "ended_at");
CREATE INDEX "matter_membership_matter_id_idx" ON "matter_membership"("matter_id");
CREATE INDEX "matter_membership_opinion_id_idx" ON "matter_membership"("opinion_id");

ALTER TABLE "matter" ADD CONSTRAINT "matter_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "matter" ADD CONSTRAINT "matter_lead_opinion_id_fkey" FOREIGN KEY ("lead_opinion_id") REFERENCES "opinion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "matter_membership" ADD CONSTRAINT "matter_membership_matter_id_fkey" FOREIGN KEY ("matter_id") REFERENCES "matter"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "matter_membership" ADD CONSTRAINT "matter_membership_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_matter_id_fkey" FOREIGN KEY ("matter_id") REFERENCES "matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_split_id_fkey" FOREIGN KEY ("split_id") REFERENCES "opinion_split"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say follows.

-- Few opinions share a matter or a text, so these stay small.
CREATE INDEX opinion_in_matter ON "opinion" ("matter_id") WHERE "matter_id" IS NOT NULL;
CREATE INDEX opinion_of_split ON "opinion" ("split_id") WHERE "split_id" IS NOT NULL;
-- An opinion leads one matter, and belongs to one, at a time.
CREATE UNIQUE INDEX matter_one_of_lead ON "matter" ("lead_opinion_id") WHERE "ended_at" IS NULL;
CREATE UNIQUE INDEX matter_membership_open ON "matter_membership" ("opinion_id") WHERE "left_at" IS NULL;
ALTER TABLE "matter" ADD CONSTRAINT matter_title_is_composed_and_bounded CHECK ("title" IS NFC NORMALIZED AND char_length("title") BETWEEN 1 AND 300);
