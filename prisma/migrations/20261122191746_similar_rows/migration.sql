-- AlterTable
ALTER TABLE "import_batch" ADD COLUMN     "skips_similar" BOOLEAN NOT NULL DEFAULT false;