-- CreateEnum
CREATE TYPE "paper_kind" AS ENUM ('plan', 'programme', 'invitation', 'announcement', 'report', 'opinionSynthesis', 'photo', 'other');

-- CreateEnum
CREATE TYPE "paper_audience" AS ENUM ('office', 'everyone', 'public');


-- CreateTable
CREATE TABLE "stored_file" (
    "key" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "paper" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "kind" "paper_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT,
    "issued_on" DATE,
    "presenter_holding_id" UUID,
    "presenter_name" TEXT,
    "presenter_title" TEXT,
    "audience" "paper_audience" NOT NULL,
    "file_key" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_as_post" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_reason" TEXT,

    CONSTRAINT "paper_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "stored_file_created_at_idx" ON "stored_file"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "paper_file_key_key" ON "paper"("file_key");

-- CreateIndex
CREATE INDEX "paper_conference_id_idx" ON "paper"("conference_id");

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_file_key_fkey" FOREIGN KEY ("file_key") REFERENCES "stored_file"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper" ADD CONSTRAINT "paper_presenter_holding_id_fkey" FOREIGN KEY ("presenter_holding_id") REFERENCES "post_holding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- A paper is withdrawn with its reason, or not at all.
ALTER TABLE "paper" ADD CONSTRAINT "paper_withdrawn_with_reason"
    CHECK (("withdrawn_at" IS NULL) = ("withdrawn_reason" IS NULL));
