CREATE TYPE "bulk_act_kind" AS ENUM ('topic', 'competence', 'group', 'charge');
CREATE TYPE "bulk_act_status" AS ENUM ('queued', 'done', 'undone');
CREATE TYPE "bulk_item_state" AS ENUM ('waiting', 'done', 'refused', 'undone');

CREATE TABLE "bulk_act" (
    "id" UUID NOT NULL,
    "kind" "bulk_act_kind" NOT NULL,
    "choice" JSONB NOT NULL,
    "status" "bulk_act_status" NOT NULL DEFAULT 'queued',
    "total" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "held_until" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "finished_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_act_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "bulk_act_item" (
    "bulk_act_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "opinion_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "state" "bulk_item_state" NOT NULL DEFAULT 'waiting',
    "refusal" TEXT,
    "params" JSONB,
    "former" TEXT,
    "version_after" INTEGER,

    CONSTRAINT "bulk_act_item_pkey" PRIMARY KEY ("bulk_act_id","place")
);
CREATE INDEX "bulk_act_created_by_id_created_at_idx" ON "bulk_act"("created_by_id", "created_at");
CREATE INDEX "bulk_act_status_created_at_idx" ON "bulk_act"("status", "created_at");
CREATE INDEX "bulk_act_item_bulk_act_id_state_place_idx" ON "bulk_act_item"("bulk_act_id", "state", "place");
ALTER TABLE "bulk_act" ADD CONSTRAINT "bulk_act_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "bulk_act_item" ADD CONSTRAINT "bulk_act_item_bulk_act_id_fkey" FOREIGN KEY ("bulk_act_id") REFERENCES "bulk_act"("id") ON DELETE CASCADE ON UPDATE CASCADE;
