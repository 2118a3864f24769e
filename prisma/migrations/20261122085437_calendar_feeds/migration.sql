-- CreateTable
CREATE TABLE "calendar_feed" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" UUID,
    "unit_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- A feed belongs to a person or to a unit, and each has one address that works.
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_owner" CHECK (num_nonnulls("person_id", "unit_id") = 1);
CREATE UNIQUE INDEX "calendar_feed_live_of_person" ON "calendar_feed"("person_id") WHERE "revoked_at" IS NULL;
CREATE UNIQUE INDEX "calendar_feed_live_of_unit" ON "calendar_feed"("unit_id") WHERE "revoked_at" IS NULL;
