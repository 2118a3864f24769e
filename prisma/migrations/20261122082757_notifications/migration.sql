-- CreateEnum
CREATE TYPE "notification_way" AS ENUM ('bell', 'mail', 'digest');


-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "href" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "digest_on" DATE,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_setting" (
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "way" "notification_way" NOT NULL,

    CONSTRAINT "notification_setting_pkey" PRIMARY KEY ("person_id","kind")
);

-- CreateIndex
CREATE INDEX "notification_person_id_created_at_idx" ON "notification"("person_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "notification_person_id_cause_key" ON "notification"("person_id", "cause");

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_setting" ADD CONSTRAINT "notification_setting_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say follows.

-- The bell counts what is unread on every page; that is a small part of what was ever told.
CREATE INDEX notification_unread ON "notification" ("person_id") WHERE "read_at" IS NULL;
