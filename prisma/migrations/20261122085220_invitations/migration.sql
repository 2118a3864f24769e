-- CreateEnum
CREATE TYPE "invitation_role" AS ENUM ('chair', 'secretary', 'speaker', 'delegate', 'guest', 'reporter');

-- CreateEnum
CREATE TYPE "invitation_reply" AS ENUM ('coming', 'notComing', 'substitute');

-- CreateEnum
CREATE TYPE "reply_means" AS ENUM ('link', 'desk');

-- CreateEnum
CREATE TYPE "conference_change_kind" AS ENUM ('postponed', 'moved', 'cancelled');


-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "person_id" UUID,
    "site_id" UUID,
    "role" "invitation_role" NOT NULL,
    "full_name" TEXT NOT NULL,
    "title" TEXT,
    "organisation" TEXT,
    "residential_group" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "name_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "reply_by" DATE,
    "link_hash" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),
    "reply" "invitation_reply",
    "replied_at" TIMESTAMPTZ(3),
    "reply_means" "reply_means",
    "reply_reason" TEXT,
    "substitute_name" TEXT,
    "substitute_title" TEXT,
    "is_walk_in" BOOLEAN NOT NULL DEFAULT false,
    "arrived_at" TIMESTAMPTZ(3),
    "arrived_site_id" UUID,
    "checked_in_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation_reminder" (
    "invitation_id" UUID NOT NULL,
    "reminded_on" DATE NOT NULL,
    "reminded_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_by_id" UUID NOT NULL,
    "is_mailed" BOOLEAN NOT NULL,

    CONSTRAINT "invitation_reminder_pkey" PRIMARY KEY ("invitation_id","reminded_on")
);

-- CreateTable
CREATE TABLE "invitation_telling" (
    "id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "kind" "conference_change_kind" NOT NULL,
    "reason" TEXT,
    "starts_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "is_mailed" BOOLEAN NOT NULL,
    "told_at" TIMESTAMPTZ(3),
    "told_by_id" UUID,

    CONSTRAINT "invitation_telling_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "invitation_link_hash_key" ON "invitation"("link_hash");

-- CreateIndex
CREATE INDEX "invitation_conference_id_idx" ON "invitation"("conference_id");

-- CreateIndex
CREATE INDEX "invitation_person_id_idx" ON "invitation"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_telling_invitation_id_cause_key" ON "invitation_telling"("invitation_id", "cause");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "conference_site"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_arrived_site_id_fkey" FOREIGN KEY ("arrived_site_id") REFERENCES "conference_site"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_reminder" ADD CONSTRAINT "invitation_reminder_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_telling" ADD CONSTRAINT "invitation_telling_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say follows.

ALTER TABLE "invitation" ALTER COLUMN "full_name" TYPE TEXT COLLATE vietnamese, ALTER COLUMN "organisation" TYPE TEXT COLLATE vietnamese;

-- Nobody is invited twice to one conference; whose invitation was withdrawn may be invited anew.
CREATE UNIQUE INDEX invitation_person_once ON "invitation" ("conference_id", "person_id")
  WHERE "withdrawn_at" IS NULL AND "person_id" IS NOT NULL;
CREATE UNIQUE INDEX invitation_name_once ON "invitation" ("conference_id", "name_key")
  WHERE "withdrawn_at" IS NULL AND "person_id" IS NULL;

ALTER TABLE "invitation" ADD CONSTRAINT reply_has_its_moment CHECK (("reply" IS NULL) = ("replied_at" IS NULL) AND ("reply" IS NULL) = ("reply_means" IS NULL));
ALTER TABLE "invitation" ADD CONSTRAINT substitute_has_a_name CHECK ("reply" IS DISTINCT FROM 'substitute' OR "substitute_name" IS NOT NULL);
ALTER TABLE "invitation" ADD CONSTRAINT sent_invitation_names_its_link CHECK ("sent_at" IS NULL OR "link_hash" IS NOT NULL);
