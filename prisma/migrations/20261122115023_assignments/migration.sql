-- CreateEnum
CREATE TYPE "assignment_end" AS ENUM ('handedOver', 'returned', 'reassigned');

-- CreateEnum
CREATE TYPE "pause_cause" AS ENUM ('otherLevel', 'citizen', 'otherAgency');

-- CreateEnum
CREATE TYPE "extension_standing" AS ENUM ('asked', 'granted', 'refused');

-- CreateEnum
CREATE TYPE "reminder_step" AS ENUM ('before', 'due', 'chair', 'leadership');


-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID,
    "note" TEXT,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "given_by_id" UUID NOT NULL,
    "given_as_post" TEXT NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "accepted_as_post" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "end" "assignment_end",
    "end_reason" TEXT,
    "ended_by_id" UUID,
    "ended_as_post" TEXT,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supporting_agency" (
    "id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "task" TEXT NOT NULL,
    "due_on" DATE,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_as_post" TEXT NOT NULL,
    "contribution" TEXT,
    "contributed_at" TIMESTAMPTZ(3),
    "contributed_by_id" UUID,
    "contributed_as_post" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "supporting_agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_term" (
    "id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "rule_code" TEXT,
    "source" TEXT,
    "unit" "deadline_unit",
    "amount" INTEGER,
    "fixed_on" DATE,
    "reason" TEXT,
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    "set_by_id" UUID NOT NULL,
    "set_as_post" TEXT NOT NULL,

    CONSTRAINT "answer_term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_pause" (
    "id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "cause" "pause_cause" NOT NULL,
    "reason" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "begun_by_id" UUID NOT NULL,
    "begun_as_post" TEXT NOT NULL,
    "resumed_on" DATE,
    "resumed_by_id" UUID,
    "resumed_as_post" TEXT,

    CONSTRAINT "answer_pause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_extension" (
    "id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "unit" "deadline_unit" NOT NULL,
    "amount" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "standing" "extension_standing" NOT NULL DEFAULT 'asked',
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_as_post" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "decided_as_post" TEXT,
    "decision" TEXT,

    CONSTRAINT "answer_extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_rule" (
    "unit_id" UUID NOT NULL,
    "rule_code" TEXT NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL,
    "chosen_by_id" UUID NOT NULL,
    "chosen_as_post" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "answer_rule_pkey" PRIMARY KEY ("unit_id")
);

-- CreateTable
CREATE TABLE "saved_filter" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,

    CONSTRAINT "saved_filter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder" (
    "id" UUID NOT NULL,
    "opinion_id" UUID,
    "due_on" DATE NOT NULL,
    "step" "reminder_step" NOT NULL,
    "reminded_at" TIMESTAMPTZ(3) NOT NULL,
    "recipients" TEXT[],

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "urging" (
    "id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "urged_at" TIMESTAMPTZ(3) NOT NULL,
    "urged_by_id" UUID NOT NULL,
    "urged_as_post" TEXT NOT NULL,
    "recipients" TEXT[],

    CONSTRAINT "urging_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder_ladder" (
    "unit_id" UUID NOT NULL,
    "before_days" INTEGER NOT NULL,
    "chair_after_days" INTEGER NOT NULL,
    "leadership_after_days" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "reminder_ladder_pkey" PRIMARY KEY ("unit_id")
);

-- CreateIndex
CREATE INDEX "assignment_opinion_id_given_at_idx" ON "assignment"("opinion_id", "given_at");

-- CreateIndex
CREATE INDEX "supporting_agency_opinion_id_asked_at_idx" ON "supporting_agency"("opinion_id", "asked_at");

-- CreateIndex
CREATE INDEX "supporting_agency_organisation_id_opinion_id_idx" ON "supporting_agency"("organisation_id", "opinion_id");

-- CreateIndex
CREATE INDEX "answer_term_opinion_id_set_at_idx" ON "answer_term"("opinion_id", "set_at");

-- CreateIndex
CREATE INDEX "answer_pause_opinion_id_from_day_idx" ON "answer_pause"("opinion_id", "from_day");

-- CreateIndex
CREATE INDEX "answer_extension_opinion_id_asked_at_idx" ON "answer_extension"("opinion_id", "asked_at");

-- CreateIndex
CREATE UNIQUE INDEX "saved_filter_person_id_name_key" ON "saved_filter"("person_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_opinion_id_due_on_step_key" ON "reminder"("opinion_id", "due_on", "step");

-- CreateIndex
CREATE INDEX "urging_opinion_id_urged_at_idx" ON "urging"("opinion_id", "urged_at");

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supporting_agency" ADD CONSTRAINT "supporting_agency_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supporting_agency" ADD CONSTRAINT "supporting_agency_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_term" ADD CONSTRAINT "answer_term_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_pause" ADD CONSTRAINT "answer_pause_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_extension" ADD CONSTRAINT "answer_extension_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_rule" ADD CONSTRAINT "answer_rule_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urging" ADD CONSTRAINT "urging_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder_ladder" ADD CONSTRAINT "reminder_ladder_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say follows.

-- One agency has an opinion at a time; the clock is stopped once at a time; one extension is asked for at a time.
CREATE UNIQUE INDEX assignment_one_at_a_time ON "assignment" ("opinion_id") WHERE "ended_at" IS NULL;
CREATE UNIQUE INDEX answer_pause_one_at_a_time ON "answer_pause" ("opinion_id") WHERE "resumed_on" IS NULL;
CREATE UNIQUE INDEX answer_extension_one_asked ON "answer_extension" ("opinion_id") WHERE "standing" = 'asked';
-- An agency is asked once at a time to support an answer.
CREATE UNIQUE INDEX supporting_agency_once ON "supporting_agency" ("opinion_id", "organisation_id") WHERE "withdrawn_at" IS NULL;
-- What an agency or a person has before them.
CREATE INDEX assignment_of_organisation ON "assignment" ("organisation_id", "given_at") WHERE "ended_at" IS NULL;
CREATE INDEX assignment_of_person ON "assignment" ("person_id") WHERE "ended_at" IS NULL;

ALTER TABLE "assignment" ADD CONSTRAINT assignment_ends_for_a_cause CHECK (("ended_at" IS NULL) = ("end" IS NULL));
ALTER TABLE "answer_term" ADD CONSTRAINT answer_term_is_counted_or_fixed CHECK (("fixed_on" IS NULL) = ("amount" IS NOT NULL AND "unit" IS NOT NULL));
ALTER TABLE "answer_extension" ADD CONSTRAINT answer_extension_is_decided_once CHECK (("standing" = 'asked') = ("decided_at" IS NULL));

-- Opinions charged before there were assignments: as the trail tells, since the last charge.
INSERT INTO "assignment" ("id", "opinion_id", "organisation_id", "given_at", "given_by_id", "given_as_post")
SELECT gen_random_uuid(), o."id", o."lead_organisation_id", coalesce(e."at", o."recorded_at"),
  coalesce(e."person_id", o."recorded_by_id"), coalesce(e."post_title", '')
FROM "opinion" o LEFT JOIN LATERAL (
  SELECT "at", "person_id", "post_title" FROM "audit_event"
  WHERE "opinion_id" = o."id" AND "type" = 'opinion.charged' ORDER BY "seq" DESC LIMIT 1) e ON true
WHERE o."lead_organisation_id" IS NOT NULL;

INSERT INTO "answer_term" ("id", "opinion_id", "starts_on", "fixed_on", "set_at", "set_by_id", "set_as_post")
SELECT gen_random_uuid(), o."id", (coalesce(e."at", o."recorded_at") AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, o."due_on",
  coalesce(e."at", o."recorded_at"), coalesce(e."person_id", o."recorded_by_id"), coalesce(e."post_title", '')
FROM "opinion" o LEFT JOIN LATERAL (
  SELECT "at", "person_id", "post_title" FROM "audit_event"
  WHERE "opinion_id" = o."id" AND "type" = 'opinion.charged' ORDER BY "seq" DESC LIMIT 1) e ON true
WHERE o."due_on" IS NOT NULL;
