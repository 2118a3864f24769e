-- AlterEnum
ALTER TYPE "paper_kind" ADD VALUE 'result' BEFORE 'photo';


-- AlterTable
ALTER TABLE "paper" ADD COLUMN     "signer_name" TEXT,
ADD COLUMN     "signer_title" TEXT;