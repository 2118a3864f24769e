-- CreateEnum
CREATE TYPE "announcement_duty" AS ENUM ('notice', 'result', 'correction');

-- CreateEnum
CREATE TYPE "announcement_channel" AS ENUM ('massMedia', 'office', 'groupHeads', 'publicPage');

-- CreateEnum
CREATE TYPE "announced_state" AS ENUM ('takesPlace', 'postponed', 'cancelled');


-- CreateTable
CREATE TABLE "conference_notice" (
    "conference_id" UUID NOT NULL,
    "content" TEXT NOT NULL,
    "how_to_attend" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "conference_notice_pkey" PRIMARY KEY ("conference_id")
);

-- CreateTable
CREATE TABLE "announcement" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "duty" "announcement_duty" NOT NULL,
    "channel" "announcement_channel" NOT NULL,
    "done_on" DATE NOT NULL,
    "done_by" TEXT NOT NULL,
    "place" TEXT,
    "note" TEXT,
    "link" TEXT,
    "said_state" "announced_state" NOT NULL,
    "said_starts_at" TIMESTAMPTZ(3) NOT NULL,
    "said_places" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by_id" UUID NOT NULL,
    "entered_as" TEXT NOT NULL,

    CONSTRAINT "announcement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "announcement_conference_id_channel_entered_at_idx" ON "announcement"("conference_id", "channel", "entered_at");

-- AddForeignKey
ALTER TABLE "conference_notice" ADD CONSTRAINT "conference_notice_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;