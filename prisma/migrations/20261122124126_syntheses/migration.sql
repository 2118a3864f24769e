-- CreateEnum
CREATE TYPE "synthesis_state" AS ENUM ('drafted', 'approved', 'sent');

-- CreateEnum
CREATE TYPE "left_out_reason" AS ENUM ('redirected', 'outOfCompetence', 'duplicate', 'withdrawn', 'officer');


-- CreateTable
CREATE TABLE "synthesis" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "synthesis_state" NOT NULL DEFAULT 'drafted',
    "moments" "moment"[],
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,
    "drafted_by_id" UUID NOT NULL,
    "drafted_as_post" TEXT NOT NULL,
    "approved_at" TIMESTAMPTZ(3),
    "approved_by_id" UUID,
    "approved_by_name" TEXT,
    "approved_as_post" TEXT,
    "sent_on" DATE,
    "sent_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "synthesis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "synthesis_omission" (
    "synthesis_id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "omitted_at" TIMESTAMPTZ(3) NOT NULL,
    "omitted_by_id" UUID NOT NULL,

    CONSTRAINT "synthesis_omission_pkey" PRIMARY KEY ("synthesis_id","opinion_id")
);

-- CreateTable
CREATE TABLE "synthesis_row" (
    "synthesis_id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "topic_id" TEXT NOT NULL,
    "topic_name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "place" TEXT,
    "source_organisation" TEXT,
    "channel" "channel" NOT NULL,
    "moment" "moment" NOT NULL,
    "received_on" DATE NOT NULL,
    "source_codes" TEXT[],
    "left_out" "left_out_reason",
    "because" TEXT,

    CONSTRAINT "synthesis_row_pkey" PRIMARY KEY ("synthesis_id","opinion_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "synthesis_conference_id_number_key" ON "synthesis"("conference_id", "number");

-- CreateIndex
CREATE INDEX "synthesis_omission_opinion_id_idx" ON "synthesis_omission"("opinion_id");

-- AddForeignKey
ALTER TABLE "synthesis" ADD CONSTRAINT "synthesis_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "synthesis_omission" ADD CONSTRAINT "synthesis_omission_synthesis_id_fkey" FOREIGN KEY ("synthesis_id") REFERENCES "synthesis"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "synthesis_omission" ADD CONSTRAINT "synthesis_omission_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "synthesis_row" ADD CONSTRAINT "synthesis_row_synthesis_id_fkey" FOREIGN KEY ("synthesis_id") REFERENCES "synthesis"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- How far a version has come and what is kept of it agree; a line that was approved is never changed.
ALTER TABLE "synthesis" ADD CONSTRAINT "synthesis_approved_or_draft"
    CHECK (("state" = 'drafted') = ("approved_at" IS NULL));
ALTER TABLE "synthesis" ADD CONSTRAINT "synthesis_sent_on_a_day"
    CHECK (("state" = 'sent') = ("sent_on" IS NOT NULL));
CREATE FUNCTION refuse_change_of_synthesis_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a line of an approved table of opinions does not change';
END $$;
CREATE TRIGGER refuse_change_of_synthesis_row BEFORE UPDATE OR DELETE ON "synthesis_row"
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_synthesis_row();
