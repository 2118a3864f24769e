-- CreateEnum
CREATE TYPE "transfer_form" AS ENUM ('slip', 'letter');

-- CreateEnum
CREATE TYPE "transfer_direction" AS ENUM ('up', 'down', 'across', 'outside');

-- CreateEnum
CREATE TYPE "transfer_status" AS ENUM ('sent', 'accepted', 'passedOn', 'answered', 'informed', 'returned', 'recalled');

-- CreateEnum
CREATE TYPE "transfer_verb" AS ENUM ('send', 'accept', 'return', 'recall', 'reclaim', 'passOn', 'resume', 'answer', 'inform');

-- CreateTable
CREATE TABLE "shared_opinion" (
    "opinion_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shared_opinion_pkey" PRIMARY KEY ("opinion_id","unit_id")
);

-- CreateTable
CREATE TABLE "transfer" (
    "id" UUID NOT NULL,
    "from_unit_id" UUID NOT NULL,
    "to_unit_id" UUID,
    "receiver" TEXT NOT NULL,
    "direction" "transfer_direction" NOT NULL,
    "form" "transfer_form" NOT NULL,
    "family" "document_family" NOT NULL,
    "year" SMALLINT NOT NULL,
    "number" INTEGER NOT NULL,
    "sign" TEXT NOT NULL,
    "sent_on" DATE NOT NULL,
    "request" TEXT NOT NULL,
    "due_on" DATE,
    "signer_name" TEXT,
    "signer_post" TEXT,
    "signer_rank" "signer_rank",
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_by_id" UUID NOT NULL,
    "sent_as_post" TEXT NOT NULL,

    CONSTRAINT "transfer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transfer_item" (
    "id" UUID NOT NULL,
    "transfer_id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "status" "transfer_status" NOT NULL,
    "previous_id" UUID,
    "handled_by_id" UUID NOT NULL,
    "lead_before_id" UUID,
    "due_before" DATE,

    CONSTRAINT "transfer_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transfer_step" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "verb" "transfer_verb" NOT NULL,
    "reason" TEXT,
    "done_on" DATE,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_by_id" UUID NOT NULL,
    "taken_as_post" TEXT NOT NULL,

    CONSTRAINT "transfer_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transfer_reply" (
    "item_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "document_number" TEXT NOT NULL,
    "dated_on" DATE NOT NULL,
    "signer" TEXT,
    "file_key" TEXT,
    "file_name" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_as_post" TEXT NOT NULL,

    CONSTRAINT "transfer_reply_pkey" PRIMARY KEY ("item_id")
);

-- CreateIndex
CREATE INDEX "transfer_to_unit_id_sent_at_id_idx" ON "transfer"("to_unit_id", "sent_at" DESC, "id");

-- CreateIndex
CREATE INDEX "transfer_from_unit_id_sent_at_id_idx" ON "transfer"("from_unit_id", "sent_at" DESC, "id");

-- CreateIndex
CREATE INDEX "transfer_sent_at_id_idx" ON "transfer"("sent_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "transfer_from_unit_id_family_form_year_number_key" ON "transfer"("from_unit_id", "family", "form", "year", "number");

-- CreateIndex
CREATE INDEX "transfer_item_opinion_id_idx" ON "transfer_item"("opinion_id");

-- CreateIndex
CREATE INDEX "transfer_item_previous_id_idx" ON "transfer_item"("previous_id");

-- CreateIndex
CREATE UNIQUE INDEX "transfer_item_transfer_id_opinion_id_key" ON "transfer_item"("transfer_id", "opinion_id");

-- CreateIndex
CREATE INDEX "transfer_step_item_id_taken_at_idx" ON "transfer_step"("item_id", "taken_at");

-- CreateIndex
CREATE UNIQUE INDEX "transfer_reply_file_key_key" ON "transfer_reply"("file_key");

-- AddForeignKey
ALTER TABLE "shared_opinion" ADD CONSTRAINT "shared_opinion_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_opinion" ADD CONSTRAINT "shared_opinion_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_from_unit_id_fkey" FOREIGN KEY ("from_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_to_unit_id_fkey" FOREIGN KEY ("to_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer_item" ADD CONSTRAINT "transfer_item_transfer_id_fkey" FOREIGN KEY ("transfer_id") REFERENCES "transfer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer_item" ADD CONSTRAINT "transfer_item_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer_item" ADD CONSTRAINT "transfer_item_previous_id_fkey" FOREIGN KEY ("previous_id") REFERENCES "transfer_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer_step" ADD CONSTRAINT "transfer_step_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "transfer_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer_reply" ADD CONSTRAINT "transfer_reply_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "transfer_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer_reply" ADD CONSTRAINT "transfer_reply_file_key_fkey" FOREIGN KEY ("file_key") REFERENCES "stored_file"("key") ON DELETE RESTRICT ON UPDATE CASCADE;
-- An opinion is with one receiver at a time.
CREATE UNIQUE INDEX transfer_item_one_open ON "transfer_item" ("opinion_id") WHERE "status" IN ('sent', 'accepted');
-- What came back and has not been told to whoever asked is a small part of all.
CREATE INDEX transfer_item_answered ON "transfer_item" ("opinion_id") WHERE "status" = 'answered' AND "previous_id" IS NULL;

ALTER TABLE "transfer" ADD CONSTRAINT transfer_request_is_composed_and_bounded CHECK ("request" IS NFC NORMALIZED AND char_length("request") BETWEEN 1 AND 8000);
ALTER TABLE "transfer" ADD CONSTRAINT transfer_outside_has_no_unit CHECK (("direction" = 'outside') = ("to_unit_id" IS NULL));
ALTER TABLE "transfer_step" ADD CONSTRAINT transfer_reason_is_composed_and_bounded CHECK ("reason" IS NFC NORMALIZED AND char_length("reason") BETWEEN 1 AND 8000);
ALTER TABLE "transfer_reply" ADD CONSTRAINT transfer_reply_is_composed_and_bounded CHECK ("text" IS NFC NORMALIZED AND char_length("text") BETWEEN 1 AND 50000);
