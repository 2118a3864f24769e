-- CreateEnum
CREATE TYPE "import_status" AS ENUM ('draft', 'queued', 'loaded', 'failed', 'undone');


-- CreateTable
CREATE TABLE "import_batch" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "status" "import_status" NOT NULL DEFAULT 'draft',
    "content" JSONB NOT NULL,
    "reading" JSONB NOT NULL,
    "mended" JSONB NOT NULL DEFAULT '{}',
    "skips_likely" BOOLEAN NOT NULL DEFAULT true,
    "failure" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "loaded_rows" INTEGER NOT NULL DEFAULT 0,
    "left_rows" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "loaded_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_progress" (
    "batch_id" UUID NOT NULL,
    "done" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,

    CONSTRAINT "import_progress_pkey" PRIMARY KEY ("batch_id")
);

-- CreateTable
CREATE TABLE "imported_opinion" (
    "opinion_id" UUID NOT NULL,
    "batch_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,

    CONSTRAINT "imported_opinion_pkey" PRIMARY KEY ("opinion_id")
);

-- CreateTable
CREATE TABLE "import_columns" (
    "unit_id" UUID NOT NULL,
    "columns" JSONB NOT NULL,

    CONSTRAINT "import_columns_pkey" PRIMARY KEY ("unit_id")
);

-- CreateIndex
CREATE INDEX "import_batch_conference_id_created_at_idx" ON "import_batch"("conference_id", "created_at");

-- CreateIndex
CREATE INDEX "import_batch_status_confirmed_at_idx" ON "import_batch"("status", "confirmed_at");

-- CreateIndex
CREATE INDEX "imported_opinion_batch_id_idx" ON "imported_opinion"("batch_id");

-- AddForeignKey
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_opinion" ADD CONSTRAINT "imported_opinion_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_opinion" ADD CONSTRAINT "imported_opinion_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "import_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_columns" ADD CONSTRAINT "import_columns_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- An event finds its predecessor by the index. A plan made in a session while the trail was short
-- would read the whole trail for each of the thousands of events of an import.
ALTER FUNCTION chain_audit_event() SET enable_seqscan = off;
