-- AlterTable
ALTER TABLE "slip" ADD COLUMN     "first_page" INTEGER,
ADD COLUMN     "last_page" INTEGER,
ADD COLUMN     "stack_id" UUID,
ALTER COLUMN "original_sha256" DROP NOT NULL;

-- CreateTable
CREATE TABLE "slip_stack" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "upload_id" UUID NOT NULL,
    "file_key" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "original_sha256" TEXT NOT NULL,
    "pages" INTEGER NOT NULL,
    "divided_at" TIMESTAMPTZ(3),
    "divided_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "slip_stack_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "slip_stack_file_key_key" ON "slip_stack"("file_key");

-- CreateIndex
CREATE INDEX "slip_stack_upload_id_idx" ON "slip_stack"("upload_id");

-- CreateIndex
CREATE UNIQUE INDEX "slip_stack_conference_id_original_sha256_key" ON "slip_stack"("conference_id", "original_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "slip_stack_id_first_page_key" ON "slip"("stack_id", "first_page");

-- AddForeignKey
ALTER TABLE "slip_stack" ADD CONSTRAINT "slip_stack_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slip_stack" ADD CONSTRAINT "slip_stack_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "slip_upload"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slip_stack" ADD CONSTRAINT "slip_stack_file_key_fkey" FOREIGN KEY ("file_key") REFERENCES "stored_file"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slip" ADD CONSTRAINT "slip_stack_id_fkey" FOREIGN KEY ("stack_id") REFERENCES "slip_stack"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- A stack has several pages; it was divided at a time by somebody, or waits.
ALTER TABLE "slip_stack" ADD CONSTRAINT "slip_stack_has_pages" CHECK ("pages" > 1);
ALTER TABLE "slip_stack" ADD CONSTRAINT "slip_stack_divided_by_somebody"
    CHECK (("divided_at" IS NULL) = ("divided_by_id" IS NULL));

-- A slip out of a stack knows its pages there; any other knows the file that it came in.
ALTER TABLE "slip" ADD CONSTRAINT "slip_came_alone_or_in_a_stack"
    CHECK (("stack_id" IS NULL) = ("original_sha256" IS NOT NULL)
      AND ("stack_id" IS NULL) = ("first_page" IS NULL) AND ("stack_id" IS NULL) = ("last_page" IS NULL));
ALTER TABLE "slip" ADD CONSTRAINT "slip_pages_in_order" CHECK (1 <= "first_page" AND "first_page" <= "last_page");
