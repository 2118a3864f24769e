-- CreateEnum
CREATE TYPE "notice_form" AS ENUM ('party', 'state');

-- CreateEnum
CREATE TYPE "notice_section_kind" AS ENUM ('general', 'group', 'upperLevel', 'carryingOut');

-- CreateEnum
CREATE TYPE "conclusion_item_status" AS ENUM ('open', 'inProgress', 'reportedDone', 'verified', 'closed', 'carriedOver');

-- CreateEnum
CREATE TYPE "left_over_reason" AS ENUM ('answerFollows', 'passedUp', 'duplicate', 'ownProcedure', 'withdrawn', 'other');

-- CreateEnum
CREATE TYPE "extension_decision" AS ENUM ('asked', 'approved', 'refused');


-- CreateTable
CREATE TABLE "conclusion" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "corrects_id" UUID,
    "form" "notice_form" NOT NULL,
    "abstract" TEXT NOT NULL,
    "opening" TEXT NOT NULL,
    "recipients" TEXT NOT NULL,
    "signer_id" UUID,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "started_by_id" UUID NOT NULL,
    "started_as" TEXT NOT NULL,
    "drafting_by_id" UUID,
    "drafting_by" TEXT,
    "drafting_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "number" INTEGER,
    "sign" TEXT,
    "issued_on" DATE,
    "signer_name" TEXT,
    "signer_rank" TEXT,
    "issued_at" TIMESTAMPTZ(3),
    "issued_by_id" UUID,
    "issued_as" TEXT,

    CONSTRAINT "conclusion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conclusion_section" (
    "id" UUID NOT NULL,
    "conclusion_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "notice_section_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "conclusion_section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conclusion_item" (
    "id" UUID NOT NULL,
    "conclusion_id" UUID NOT NULL,
    "section_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "decision" TEXT,
    "lead_organisation_id" UUID,
    "responsible_id" UUID,
    "responsible_name" TEXT,
    "responsible_post" TEXT,
    "due_on" DATE,
    "first_due_on" DATE,
    "product" TEXT,
    "status" "conclusion_item_status" NOT NULL DEFAULT 'open',
    "percent" SMALLINT NOT NULL DEFAULT 0,
    "carried_from_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "conclusion_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_support" (
    "item_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,

    CONSTRAINT "item_support_pkey" PRIMARY KEY ("item_id","organisation_id")
);

-- CreateTable
CREATE TABLE "item_opinion" (
    "item_id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,

    CONSTRAINT "item_opinion_pkey" PRIMARY KEY ("item_id","opinion_id")
);

-- CreateTable
CREATE TABLE "conclusion_version" (
    "conclusion_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" UUID NOT NULL,
    "saved_by" TEXT NOT NULL,
    "saved_as" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "conclusion_version_pkey" PRIMARY KEY ("conclusion_id","version")
);

-- CreateTable
CREATE TABLE "conclusion_comment" (
    "id" UUID NOT NULL,
    "conclusion_id" UUID NOT NULL,
    "about_id" UUID,
    "body" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by_id" UUID NOT NULL,
    "made_by" TEXT NOT NULL,
    "made_as" TEXT NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by" TEXT,

    CONSTRAINT "conclusion_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "left_over" (
    "conference_id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "reason" "left_over_reason" NOT NULL,
    "note" TEXT,
    "stated_at" TIMESTAMPTZ(3) NOT NULL,
    "stated_by_id" UUID NOT NULL,
    "stated_by" TEXT NOT NULL,
    "stated_as" TEXT NOT NULL,

    CONSTRAINT "left_over_pkey" PRIMARY KEY ("conference_id","opinion_id")
);

-- CreateTable
CREATE TABLE "item_step" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "from_status" "conclusion_item_status" NOT NULL,
    "to_status" "conclusion_item_status" NOT NULL,
    "note" TEXT,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_by_id" UUID NOT NULL,
    "taken_by" TEXT NOT NULL,
    "taken_as" TEXT NOT NULL,

    CONSTRAINT "item_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_progress" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "percent" SMALLINT NOT NULL,
    "body" TEXT NOT NULL,
    "is_done" BOOLEAN NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "reported_by_id" UUID NOT NULL,
    "reported_by" TEXT NOT NULL,
    "reported_as" TEXT NOT NULL,
    "standing" "outcome_standing",
    "judgement" TEXT,
    "judged_at" TIMESTAMPTZ(3),
    "judged_by" TEXT,
    "judged_as" TEXT,

    CONSTRAINT "item_progress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_evidence" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "file_key" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_by" TEXT NOT NULL,
    "added_as" TEXT NOT NULL,

    CONSTRAINT "item_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_extension" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_by" TEXT NOT NULL,
    "asked_as" TEXT NOT NULL,
    "decision" "extension_decision" NOT NULL DEFAULT 'asked',
    "note" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" TEXT,
    "decided_as" TEXT,

    CONSTRAINT "item_extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_milestone" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "content" TEXT NOT NULL,
    "done_on" DATE,
    "done_by" TEXT,

    CONSTRAINT "item_milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_handover" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "from_id" UUID,
    "from_name" TEXT NOT NULL,
    "to_id" UUID NOT NULL,
    "to_name" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "handed_at" TIMESTAMPTZ(3) NOT NULL,
    "handed_by_id" UUID NOT NULL,
    "handed_by" TEXT NOT NULL,
    "handed_as" TEXT NOT NULL,

    CONSTRAINT "item_handover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "committee_term" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "begins_on" DATE NOT NULL,
    "stated_by_id" UUID NOT NULL,

    CONSTRAINT "committee_term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "issued_number" (
    "unit_id" UUID NOT NULL,
    "series" TEXT NOT NULL,
    "year" SMALLINT NOT NULL,
    "number" INTEGER NOT NULL,
    "subject_id" UUID NOT NULL,

    CONSTRAINT "issued_number_pkey" PRIMARY KEY ("unit_id","series","year","number")
);

-- CreateIndex
CREATE INDEX "conclusion_conference_id_idx" ON "conclusion"("conference_id");

-- CreateIndex
CREATE INDEX "conclusion_unit_id_issued_on_idx" ON "conclusion"("unit_id", "issued_on" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "conclusion_section_conclusion_id_position_key" ON "conclusion_section"("conclusion_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "conclusion_item_carried_from_id_key" ON "conclusion_item"("carried_from_id");

-- CreateIndex
CREATE INDEX "conclusion_item_lead_organisation_id_status_due_on_idx" ON "conclusion_item"("lead_organisation_id", "status", "due_on");

-- CreateIndex
CREATE INDEX "conclusion_item_status_due_on_idx" ON "conclusion_item"("status", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "conclusion_item_conclusion_id_position_key" ON "conclusion_item"("conclusion_id", "position");

-- CreateIndex
CREATE INDEX "item_opinion_opinion_id_idx" ON "item_opinion"("opinion_id");

-- CreateIndex
CREATE INDEX "conclusion_comment_conclusion_id_made_at_idx" ON "conclusion_comment"("conclusion_id", "made_at");

-- CreateIndex
CREATE INDEX "left_over_opinion_id_idx" ON "left_over"("opinion_id");

-- CreateIndex
CREATE INDEX "item_step_item_id_taken_at_idx" ON "item_step"("item_id", "taken_at");

-- CreateIndex
CREATE INDEX "item_progress_item_id_reported_at_idx" ON "item_progress"("item_id", "reported_at");

-- CreateIndex
CREATE UNIQUE INDEX "item_evidence_file_key_key" ON "item_evidence"("file_key");

-- CreateIndex
CREATE INDEX "item_evidence_item_id_idx" ON "item_evidence"("item_id");

-- CreateIndex
CREATE INDEX "item_extension_item_id_asked_at_idx" ON "item_extension"("item_id", "asked_at");

-- CreateIndex
CREATE INDEX "item_milestone_item_id_due_on_idx" ON "item_milestone"("item_id", "due_on");

-- CreateIndex
CREATE INDEX "item_handover_item_id_handed_at_idx" ON "item_handover"("item_id", "handed_at");

-- CreateIndex
CREATE UNIQUE INDEX "committee_term_unit_id_begins_on_key" ON "committee_term"("unit_id", "begins_on");

-- AddForeignKey
ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_signer_id_fkey" FOREIGN KEY ("signer_id") REFERENCES "post_holding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conclusion_section" ADD CONSTRAINT "conclusion_section_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conclusion_item" ADD CONSTRAINT "conclusion_item_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conclusion_item" ADD CONSTRAINT "conclusion_item_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "conclusion_section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conclusion_item" ADD CONSTRAINT "conclusion_item_lead_organisation_id_fkey" FOREIGN KEY ("lead_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conclusion_item" ADD CONSTRAINT "conclusion_item_responsible_id_fkey" FOREIGN KEY ("responsible_id") REFERENCES "post_holding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conclusion_item" ADD CONSTRAINT "conclusion_item_carried_from_id_fkey" FOREIGN KEY ("carried_from_id") REFERENCES "conclusion_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_support" ADD CONSTRAINT "item_support_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "conclusion_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_support" ADD CONSTRAINT "item_support_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_opinion" ADD CONSTRAINT "item_opinion_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "conclusion_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_opinion" ADD CONSTRAINT "item_opinion_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conclusion_version" ADD CONSTRAINT "conclusion_version_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conclusion_comment" ADD CONSTRAINT "conclusion_comment_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "left_over" ADD CONSTRAINT "left_over_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "left_over" ADD CONSTRAINT "left_over_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_step" ADD CONSTRAINT "item_step_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "conclusion_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_progress" ADD CONSTRAINT "item_progress_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "conclusion_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_evidence" ADD CONSTRAINT "item_evidence_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "conclusion_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_evidence" ADD CONSTRAINT "item_evidence_file_key_fkey" FOREIGN KEY ("file_key") REFERENCES "stored_file"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_extension" ADD CONSTRAINT "item_extension_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "conclusion_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_milestone" ADD CONSTRAINT "item_milestone_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "conclusion_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_handover" ADD CONSTRAINT "item_handover_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "conclusion_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee_term" ADD CONSTRAINT "committee_term_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Two drafts of one notice would be two truths.
CREATE UNIQUE INDEX "conclusion_one_draft" ON "conclusion"("conference_id") WHERE "issued_at" IS NULL;

-- What was issued has its number, its day and its signer.
ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_issued_whole"
  CHECK (("issued_at" IS NULL) = ("sign" IS NULL) AND ("issued_at" IS NULL) = ("issued_on" IS NULL));

ALTER TABLE "conclusion_item" ADD CONSTRAINT "conclusion_item_percent" CHECK ("percent" BETWEEN 0 AND 100);
