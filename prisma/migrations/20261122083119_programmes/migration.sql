-- CreateEnum
CREATE TYPE "programme_item_kind" AS ENUM ('opening', 'socioEconomicReport', 'lastNoticeReport', 'opinionSynthesis', 'discussion', 'answers', 'conclusion', 'other');


-- CreateTable
CREATE TABLE "programme" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme_item" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "is_nested" BOOLEAN NOT NULL DEFAULT false,
    "kind" "programme_item_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "minutes" SMALLINT NOT NULL,
    "is_internal" BOOLEAN NOT NULL DEFAULT false,
    "presenter_holding_id" UUID,
    "presenter_name" TEXT,
    "presenter_title" TEXT,
    "unfinished_since" TIMESTAMPTZ(3),
    "carried_from_id" UUID,

    CONSTRAINT "programme_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "carry_over_dismissal" (
    "item_id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "dismissed_at" TIMESTAMPTZ(3) NOT NULL,
    "dismissed_by_id" UUID NOT NULL,
    "dismissed_as_post" TEXT NOT NULL,

    CONSTRAINT "carry_over_dismissal_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "programme_template" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "items" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "programme_template_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "programme_conference_id_key" ON "programme"("conference_id");

-- CreateIndex
CREATE UNIQUE INDEX "programme_item_carried_from_id_key" ON "programme_item"("carried_from_id");

-- CreateIndex
CREATE UNIQUE INDEX "programme_item_programme_id_position_key" ON "programme_item"("programme_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "programme_template_unit_id_name_key" ON "programme_template"("unit_id", "name");

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_item" ADD CONSTRAINT "programme_item_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_item" ADD CONSTRAINT "programme_item_presenter_holding_id_fkey" FOREIGN KEY ("presenter_holding_id") REFERENCES "post_holding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_item" ADD CONSTRAINT "programme_item_carried_from_id_fkey" FOREIGN KEY ("carried_from_id") REFERENCES "programme_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "carry_over_dismissal" ADD CONSTRAINT "carry_over_dismissal_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "programme_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "carry_over_dismissal" ADD CONSTRAINT "carry_over_dismissal_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_template" ADD CONSTRAINT "programme_template_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;