-- CreateEnum
CREATE TYPE "frequency_period" AS ENUM ('year', 'halfYear', 'quarter');


-- CreateTable
CREATE TABLE "frequency_rule" (
    "id" UUID NOT NULL,
    "code" TEXT,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "times" INTEGER,
    "period" "frequency_period" NOT NULL,
    "level" "unit_level",
    "unit_type" "unit_type",
    "unit_id" UUID,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "frequency_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "planned_conference" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "quarter" SMALLINT NOT NULL,
    "kind" "conference_kind" NOT NULL,
    "theme" TEXT,
    "chair_post" "post_kind",
    "note" TEXT,
    "conference_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "planned_conference_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "frequency_rule_unit_id_idx" ON "frequency_rule"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "frequency_rule_code_valid_from_key" ON "frequency_rule"("code", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "planned_conference_conference_id_key" ON "planned_conference"("conference_id");

-- CreateIndex
CREATE INDEX "planned_conference_unit_id_year_quarter_idx" ON "planned_conference"("unit_id", "year", "quarter");

-- AddForeignKey
ALTER TABLE "frequency_rule" ADD CONSTRAINT "frequency_rule_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_conference" ADD CONSTRAINT "planned_conference_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_conference" ADD CONSTRAINT "planned_conference_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;