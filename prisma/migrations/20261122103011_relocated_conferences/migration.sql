-- AlterEnum
ALTER TYPE "conference_change_kind" ADD VALUE 'relocated' BEFORE 'cancelled';
