-- CreateEnum
CREATE TYPE "slip_state" AS ENUM ('waiting', 'done', 'setAside');

-- CreateEnum
CREATE TYPE "slip_set_aside_reason" AS ENUM ('blank', 'illegible', 'duplicate', 'other');


-- CreateTable
CREATE TABLE "slip_upload" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "uploaded_as_post" TEXT NOT NULL,
    "refused" JSONB NOT NULL,

    CONSTRAINT "slip_upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slip" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "upload_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "file_key" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "original_sha256" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "state" "slip_state" NOT NULL DEFAULT 'waiting',
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" UUID,
    "aside_reason" "slip_set_aside_reason",
    "aside_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "slip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slip_opinion" (
    "slip_id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,
    "linked_by_id" UUID NOT NULL,

    CONSTRAINT "slip_opinion_pkey" PRIMARY KEY ("slip_id","opinion_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "slip_file_key_key" ON "slip"("file_key");

-- CreateIndex
CREATE INDEX "slip_conference_id_state_number_idx" ON "slip"("conference_id", "state", "number");

-- CreateIndex
CREATE UNIQUE INDEX "slip_conference_id_number_key" ON "slip"("conference_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "slip_conference_id_original_sha256_key" ON "slip"("conference_id", "original_sha256");

-- CreateIndex
CREATE INDEX "slip_opinion_opinion_id_idx" ON "slip_opinion"("opinion_id");

-- AddForeignKey
ALTER TABLE "slip_upload" ADD CONSTRAINT "slip_upload_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slip" ADD CONSTRAINT "slip_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slip" ADD CONSTRAINT "slip_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "slip_upload"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slip" ADD CONSTRAINT "slip_file_key_fkey" FOREIGN KEY ("file_key") REFERENCES "stored_file"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slip_opinion" ADD CONSTRAINT "slip_opinion_slip_id_fkey" FOREIGN KEY ("slip_id") REFERENCES "slip"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slip_opinion" ADD CONSTRAINT "slip_opinion_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A slip is settled at a time by somebody, or waits; one set aside has its reason.
ALTER TABLE "slip" ADD CONSTRAINT "slip_settled_or_waiting"
    CHECK (("state" = 'waiting') = ("settled_at" IS NULL) AND ("settled_at" IS NULL) = ("settled_by_id" IS NULL));
ALTER TABLE "slip" ADD CONSTRAINT "slip_aside_with_reason"
    CHECK (("state" = 'setAside') = ("aside_reason" IS NOT NULL));


-- An opinion that is taken back, alone or with the list it was loaded from, leaves its slip to be read again.
CREATE FUNCTION reopen_slip_without_opinion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE slip SET state = 'waiting', settled_at = NULL, settled_by_id = NULL, version = version + 1
  WHERE id = OLD.slip_id AND state = 'done'
    AND NOT EXISTS (SELECT FROM slip_opinion WHERE slip_id = OLD.slip_id);
  RETURN NULL;
END $$;
CREATE TRIGGER reopen_slip_without_opinion AFTER DELETE ON "slip_opinion"
    FOR EACH ROW EXECUTE FUNCTION reopen_slip_without_opinion();
