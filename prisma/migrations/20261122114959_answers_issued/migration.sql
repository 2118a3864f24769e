-- CreateEnum
CREATE TYPE "document_family" AS ENUM ('party', 'state', 'front');

-- CreateEnum
CREATE TYPE "signer_rank" AS ENUM ('head', 'standingDeputy', 'deputy', 'byOrder');

-- CreateEnum
CREATE TYPE "recipient_kind" AS ENUM ('partySecretary', 'committeeChair', 'frontChair', 'contributor', 'other');

-- CreateEnum
CREATE TYPE "delivery_way" AS ENUM ('mail', 'post', 'byHand', 'front');

-- CreateEnum
CREATE TYPE "delivery_step" AS ENUM ('mailed', 'printed', 'posted', 'handedOver', 'read', 'failed');

-- CreateEnum
CREATE TYPE "publication_channel" AS ENUM ('noticeBoard', 'loudspeaker', 'groupMeeting', 'website');

-- CreateEnum
CREATE TYPE "answer_point" AS ENUM ('allPoints', 'whoWhatWhen', 'evidence', 'law');

-- CreateEnum
CREATE TYPE "infeasible_reason" AS ENUM ('noLegalBasis', 'againstPlanning', 'noFunds', 'notCompetent', 'privateMatter', 'technical', 'otherReason');

-- AlterEnum
ALTER TYPE "response_status" ADD VALUE 'checked';


-- AlterTable
ALTER TABLE "outcome_report" ADD COLUMN     "evidence" TEXT,
ADD COLUMN     "funding" TEXT,
ADD COLUMN     "reason_code" "infeasible_reason";

-- AlterTable
ALTER TABLE "response" ADD COLUMN     "check_waiver" TEXT,
ADD COLUMN     "family" "document_family",
ADD COLUMN     "final_due_on" DATE,
ADD COLUMN     "is_interim" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "issuing_unit_id" UUID,
ADD COLUMN     "series_number" INTEGER,
ADD COLUMN     "series_year" SMALLINT,
ADD COLUMN     "signer_id" UUID,
ADD COLUMN     "signer_name" TEXT,
ADD COLUMN     "signer_post" TEXT,
ADD COLUMN     "signer_rank" "signer_rank";

-- CreateTable
CREATE TABLE "response_text" (
    "id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" UUID NOT NULL,
    "saved_by_name" TEXT NOT NULL,
    "saved_as_post" TEXT NOT NULL,

    CONSTRAINT "response_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response_comment" (
    "id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "passage" TEXT,
    "comment" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by_id" UUID NOT NULL,
    "made_by_name" TEXT NOT NULL,
    "made_as_post" TEXT NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" UUID,
    "settled_by_name" TEXT,
    "settled_as_post" TEXT,

    CONSTRAINT "response_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response_check" (
    "response_id" UUID NOT NULL,
    "point" "answer_point" NOT NULL,
    "ticked_at" TIMESTAMPTZ(3) NOT NULL,
    "ticked_by_id" UUID NOT NULL,
    "ticked_by_name" TEXT NOT NULL,
    "ticked_as_post" TEXT NOT NULL,

    CONSTRAINT "response_check_pkey" PRIMARY KEY ("response_id","point")
);

-- CreateTable
CREATE TABLE "response_lock" (
    "response_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "post_title" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "touched_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "response_lock_pkey" PRIMARY KEY ("response_id")
);

-- CreateTable
CREATE TABLE "response_copy" (
    "response_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "base_version" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "response_copy_pkey" PRIMARY KEY ("response_id","person_id")
);

-- CreateTable
CREATE TABLE "response_recipient" (
    "id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "recipient_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "name" TEXT,
    "person_id" UUID,
    "opinion_id" UUID,
    "email" TEXT,
    "way" "delivery_way" NOT NULL,

    CONSTRAINT "response_recipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL,
    "recipient_id" UUID NOT NULL,
    "step" "delivery_step" NOT NULL,
    "done_on" DATE NOT NULL,
    "note" TEXT,
    "logged_at" TIMESTAMPTZ(3) NOT NULL,
    "logged_by_id" UUID,
    "logged_as" TEXT,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publicising_duty" (
    "response_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "waived_at" TIMESTAMPTZ(3),
    "waived_reason" TEXT,
    "waived_as" TEXT,

    CONSTRAINT "publicising_duty_pkey" PRIMARY KEY ("response_id")
);

-- CreateTable
CREATE TABLE "publicising_evidence" (
    "id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "channel" "publication_channel" NOT NULL,
    "done_on" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "done_by" TEXT NOT NULL,
    "link" TEXT,
    "note" TEXT,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by_id" UUID NOT NULL,
    "entered_as" TEXT NOT NULL,

    CONSTRAINT "publicising_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_file" (
    "id" UUID NOT NULL,
    "outcome_report_id" UUID,
    "publicising_id" UUID,
    "file_key" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "caption" TEXT,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_as_post" TEXT NOT NULL,

    CONSTRAINT "evidence_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_template" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "topic_id" TEXT,
    "outcome" "outcome_kind",
    "body" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roadmap_step" (
    "id" UUID NOT NULL,
    "outcome_report_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "done_on" DATE,

    CONSTRAINT "roadmap_step_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "response_text_response_id_number_key" ON "response_text"("response_id", "number");

-- CreateIndex
CREATE INDEX "response_comment_response_id_made_at_idx" ON "response_comment"("response_id", "made_at");

-- CreateIndex
CREATE INDEX "response_recipient_person_id_idx" ON "response_recipient"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "response_recipient_response_id_position_key" ON "response_recipient"("response_id", "position");

-- CreateIndex
CREATE INDEX "delivery_recipient_id_logged_at_idx" ON "delivery"("recipient_id", "logged_at");

-- CreateIndex
CREATE INDEX "publicising_duty_unit_id_due_on_idx" ON "publicising_duty"("unit_id", "due_on");

-- CreateIndex
CREATE INDEX "publicising_evidence_response_id_done_on_idx" ON "publicising_evidence"("response_id", "done_on");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_file_publicising_id_key" ON "evidence_file"("publicising_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_file_file_key_key" ON "evidence_file"("file_key");

-- CreateIndex
CREATE INDEX "evidence_file_outcome_report_id_idx" ON "evidence_file"("outcome_report_id");

-- CreateIndex
CREATE UNIQUE INDEX "answer_template_unit_id_name_key" ON "answer_template"("unit_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "roadmap_step_outcome_report_id_position_key" ON "roadmap_step"("outcome_report_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "response_issuing_unit_id_family_series_year_series_number_key" ON "response"("issuing_unit_id", "family", "series_year", "series_number");

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_signer_id_fkey" FOREIGN KEY ("signer_id") REFERENCES "post_holding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_issuing_unit_id_fkey" FOREIGN KEY ("issuing_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_text" ADD CONSTRAINT "response_text_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_comment" ADD CONSTRAINT "response_comment_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_check" ADD CONSTRAINT "response_check_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_lock" ADD CONSTRAINT "response_lock_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_copy" ADD CONSTRAINT "response_copy_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_recipient" ADD CONSTRAINT "response_recipient_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_recipient" ADD CONSTRAINT "response_recipient_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_recipient" ADD CONSTRAINT "response_recipient_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "response_recipient"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publicising_duty" ADD CONSTRAINT "publicising_duty_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publicising_duty" ADD CONSTRAINT "publicising_duty_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publicising_evidence" ADD CONSTRAINT "publicising_evidence_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "publicising_duty"("response_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_file_key_fkey" FOREIGN KEY ("file_key") REFERENCES "stored_file"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_outcome_report_id_fkey" FOREIGN KEY ("outcome_report_id") REFERENCES "outcome_report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_publicising_id_fkey" FOREIGN KEY ("publicising_id") REFERENCES "publicising_evidence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_template" ADD CONSTRAINT "answer_template_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_template" ADD CONSTRAINT "answer_template_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roadmap_step" ADD CONSTRAINT "roadmap_step_outcome_report_id_fkey" FOREIGN KEY ("outcome_report_id") REFERENCES "outcome_report"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- Evidence shows one thing: an outcome, or that an answer was made public.
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_of_one"
    CHECK (num_nonnulls("outcome_report_id", "publicising_id") = 1);

-- A duty is waived with its reason, or not at all.
ALTER TABLE "publicising_duty" ADD CONSTRAINT "publicising_waived_with_reason"
    CHECK (("waived_at" IS NULL) = ("waived_reason" IS NULL));

-- An interim answer says when the final one is due; a final one does not.
ALTER TABLE "response" ADD CONSTRAINT "interim_with_final_due"
    CHECK ("is_interim" = ("final_due_on" IS NOT NULL));
