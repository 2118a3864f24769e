-- CreateEnum
CREATE TYPE "holiday_kind" AS ENUM ('dayOff', 'dayInLieu', 'workingDay');

-- CreateEnum
CREATE TYPE "deadline_unit" AS ENUM ('calendarDays', 'workingDays', 'workingHours');

-- CreateEnum
CREATE TYPE "deadline_direction" AS ENUM ('after', 'before');


-- CreateTable
CREATE TABLE "holiday" (
    "id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "kind" "holiday_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "is_provisional" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "holiday_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadline_rule" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "unit" "deadline_unit",
    "amount" INTEGER,
    "direction" "deadline_direction" NOT NULL DEFAULT 'after',
    "level" "unit_level",
    "unit_type" "unit_type",
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source" TEXT NOT NULL,
    "is_custom" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "deadline_rule_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "holiday_day_key" ON "holiday"("day");

-- CreateIndex
CREATE UNIQUE INDEX "deadline_rule_code_valid_from_key" ON "deadline_rule"("code", "valid_from");