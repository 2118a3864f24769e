-- Search and sorting of Vietnamese text.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE COLLATION vietnamese (provider = icu, locale = 'vi-u-kn-true');

-- Lower case, without accents, đ = d, and nothing but letters and digits: "Hoà, Đống Đa" and
-- "hòa dong da" fold alike. unaccent() is only stable because its dictionary could be
-- replaced; naming the dictionary makes the promise that an index needs.
CREATE FUNCTION fold_text(given text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, normalize(given, NFC))), '[^a-z0-9]+', ' ', 'g') $$;


-- CreateEnum
CREATE TYPE "conference_kind" AS ENUM ('periodic', 'extraordinary', 'thematic');

-- CreateEnum
CREATE TYPE "extraordinary_cause" AS ENUM ('grievance', 'unsettledCase', 'keyAreaOrField', 'voterRequest');

-- CreateEnum
CREATE TYPE "conference_status" AS ENUM ('draft', 'planned', 'announced', 'inProgress', 'held', 'concluded', 'resultPublished', 'closed', 'postponed', 'cancelled');

-- CreateEnum
CREATE TYPE "site_mode" AS ENUM ('inPerson', 'online');

-- CreateEnum
CREATE TYPE "moment" AS ENUM ('before', 'at', 'after');

-- CreateEnum
CREATE TYPE "channel" AS ENUM ('frontSystem', 'slip', 'spoken', 'onlineSite', 'inWriting', 'website');

-- CreateEnum
CREATE TYPE "answering_leader" AS ENUM ('partySecretary', 'committeeChair');

-- CreateEnum
CREATE TYPE "answer_status" AS ENUM ('unanswered', 'answeredOnSpot', 'answeredInWriting', 'answerReturned');

-- CreateEnum
CREATE TYPE "outcome_kind" AS ENUM ('resolved', 'explained', 'inProgress', 'scheduled', 'seekingSolution', 'transferredUp', 'notFeasible', 'withdrawn', 'duplicate');

-- CreateEnum
CREATE TYPE "post_kind" AS ENUM ('partySecretary', 'deputyPartySecretary', 'committeeChair', 'committeeViceChair', 'councilChair', 'councilViceChair', 'frontChair', 'frontOfficer', 'secretariatOfficer', 'agencyHead', 'agencyOfficer', 'councilOfficer', 'administrator', 'otherPost');

-- CreateEnum
CREATE TYPE "response_mode" AS ENUM ('onSpot', 'written');

-- CreateEnum
CREATE TYPE "response_status" AS ENUM ('draft', 'submitted', 'returned', 'approved', 'issued');

-- CreateEnum
CREATE TYPE "outcome_standing" AS ENUM ('reported', 'confirmed', 'contested');

-- CreateEnum
CREATE TYPE "unit_level" AS ENUM ('city', 'district', 'ward');

-- CreateEnum
CREATE TYPE "unit_type" AS ENUM ('thanhPho', 'tinh', 'quan', 'huyen', 'thiXa', 'thiTran', 'phuong', 'xa', 'dacKhu');

-- CreateEnum
CREATE TYPE "succession_scope" AS ENUM ('whole', 'part', 'areaOnly');

-- CreateEnum
CREATE TYPE "organisation_kind" AS ENUM ('partyCommittee', 'partyOffice', 'partyBuildingBoard', 'council', 'peoplesCommittee', 'governmentOffice', 'front', 'union', 'farmers', 'youth', 'women', 'veterans', 'agency', 'police');

-- CreateTable
CREATE TABLE "conference" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,
    "kind" "conference_kind" NOT NULL,
    "cause" "extraordinary_cause",
    "cause_detail" TEXT,
    "theme" TEXT,
    "title" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "legal_basis" TEXT,
    "status" "conference_status" NOT NULL DEFAULT 'draft',
    "status_before_postponement" "conference_status",
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conference_site" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT,
    "mode" "site_mode" NOT NULL DEFAULT 'inPerson',

    CONSTRAINT "conference_site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conference_chair" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "holding_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "person_name" TEXT NOT NULL,
    "post_title" TEXT NOT NULL,

    CONSTRAINT "conference_chair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conference_step" (
    "id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "from_status" "conference_status" NOT NULL,
    "to_status" "conference_status" NOT NULL,
    "reason" TEXT,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_by_id" UUID NOT NULL,
    "taken_as_post" TEXT NOT NULL,

    CONSTRAINT "conference_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "answering_leader" "answering_leader" NOT NULL,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opinion" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,
    "conference_id" UUID,
    "site_id" UUID,
    "year" SMALLINT NOT NULL,
    "number" INTEGER NOT NULL,
    "moment" "moment" NOT NULL,
    "channel" "channel" NOT NULL,
    "text" TEXT NOT NULL,
    "place" TEXT,
    "topic_id" TEXT NOT NULL,
    "source_organisation" TEXT,
    "received_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "answering_leader" "answering_leader" NOT NULL,
    "lead_organisation_id" UUID,
    "due_on" DATE,
    "answer_status" "answer_status" NOT NULL DEFAULT 'unanswered',
    "outcome" "outcome_kind",
    "outcome_confirmed" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "search_words" tsvector GENERATED ALWAYS AS (
        to_tsvector('simple', fold_text("text" || ' ' || coalesce("place", '') || ' ' || coalesce("source_organisation", '')))
    ) STORED,

    CONSTRAINT "opinion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contributor" (
    "opinion_id" UUID NOT NULL,
    "name" TEXT,
    "phone" TEXT,
    "address" TEXT,

    CONSTRAINT "contributor_pkey" PRIMARY KEY ("opinion_id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "full_name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "kind" "post_kind" NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_holding" (
    "id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "held_from" DATE NOT NULL,
    "held_to" DATE,

    CONSTRAINT "post_holding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "username" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "ip_address" TEXT,
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "seq" BIGINT NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID,
    "post_title" TEXT,
    "unit_id" UUID,
    "type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "conference_id" UUID,
    "opinion_id" UUID,
    "data" JSONB NOT NULL,
    "previous_hash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" UUID NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "parked_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission" (
    "account_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("account_id","key")
);

-- CreateTable
CREATE TABLE "number_series" (
    "unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "year" SMALLINT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "number_series_pkey" PRIMARY KEY ("unit_id","name","year")
);

-- CreateTable
CREATE TABLE "opinion_count" (
    "unit_id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "dimension" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "opinion_count_pkey" PRIMARY KEY ("unit_id","year","dimension","value")
);

-- CreateTable
CREATE TABLE "response" (
    "id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "mode" "response_mode" NOT NULL,
    "status" "response_status" NOT NULL,
    "body" TEXT NOT NULL,
    "answerer_id" UUID NOT NULL,
    "answerer_name" TEXT NOT NULL,
    "answerer_post" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "document_number" TEXT,
    "answered_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response_step" (
    "id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "to_status" "response_status" NOT NULL,
    "comment" TEXT,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_by_id" UUID NOT NULL,
    "taken_as_post" TEXT NOT NULL,

    CONSTRAINT "response_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outcome_report" (
    "id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "outcome" "outcome_kind" NOT NULL,
    "explanation" TEXT NOT NULL,
    "standing" "outcome_standing" NOT NULL DEFAULT 'reported',
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "reported_by_id" UUID NOT NULL,
    "reported_as_post" TEXT NOT NULL,
    "judged_at" TIMESTAMPTZ(3),
    "judged_by_id" UUID,
    "judged_as_post" TEXT,
    "judgement" TEXT,

    CONSTRAINT "outcome_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "level" "unit_level" NOT NULL,
    "type" "unit_type" NOT NULL,
    "name" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "parent_id" UUID,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "legal_basis" TEXT,
    "records_keeper_id" UUID,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_succession" (
    "predecessor_id" UUID NOT NULL,
    "successor_id" UUID NOT NULL,
    "scope" "succession_scope" NOT NULL,
    "effective_on" DATE NOT NULL,
    "legal_basis" TEXT,

    CONSTRAINT "unit_succession_pkey" PRIMARY KEY ("predecessor_id","successor_id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "kind" "organisation_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "conference_code_key" ON "conference"("code");

-- CreateIndex
CREATE INDEX "conference_unit_id_starts_at_id_idx" ON "conference"("unit_id", "starts_at" DESC, "id");

-- CreateIndex
CREATE INDEX "conference_starts_at_id_idx" ON "conference"("starts_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "conference_site_conference_id_position_key" ON "conference_site"("conference_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "conference_chair_conference_id_position_key" ON "conference_chair"("conference_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "conference_chair_conference_id_holding_id_key" ON "conference_chair"("conference_id", "holding_id");

-- CreateIndex
CREATE INDEX "conference_step_conference_id_taken_at_idx" ON "conference_step"("conference_id", "taken_at");

-- CreateIndex
CREATE UNIQUE INDEX "opinion_code_key" ON "opinion"("code");

-- CreateIndex
CREATE INDEX "opinion_conference_id_number_idx" ON "opinion"("conference_id", "number");

-- CreateIndex
CREATE INDEX "opinion_unit_id_recorded_at_id_idx" ON "opinion"("unit_id", "recorded_at" DESC, "id");

-- CreateIndex
CREATE INDEX "opinion_unit_id_answer_status_due_on_id_idx" ON "opinion"("unit_id", "answer_status", "due_on", "id");

-- CreateIndex
CREATE INDEX "opinion_recorded_at_id_idx" ON "opinion"("recorded_at" DESC, "id");

-- CreateIndex
CREATE INDEX "opinion_due_on_id_idx" ON "opinion"("due_on", "id");

-- CreateIndex
CREATE INDEX "opinion_lead_organisation_id_due_on_idx" ON "opinion"("lead_organisation_id", "due_on");

-- CreateIndex
CREATE INDEX "opinion_answer_status_due_on_id_idx" ON "opinion"("answer_status", "due_on", "id");

-- CreateIndex
CREATE INDEX "opinion_facets" ON "opinion"("topic_id", "answer_status", "outcome", "outcome_confirmed", "moment", "channel", "year", "unit_id");

-- CreateIndex
CREATE INDEX "opinion_count_dimension_value_year_unit_id_idx" ON "opinion_count"("dimension", "value", "year", "unit_id");

-- CreateIndex
CREATE INDEX "opinion_search_words_idx" ON "opinion" USING GIN ("search_words");

-- CreateIndex
CREATE UNIQUE INDEX "opinion_unit_id_year_number_key" ON "opinion"("unit_id", "year", "number");

-- CreateIndex
CREATE UNIQUE INDEX "post_organisation_id_title_key" ON "post"("organisation_id", "title");

-- CreateIndex
CREATE INDEX "post_holding_person_id_idx" ON "post_holding"("person_id");

-- CreateIndex
CREATE INDEX "post_holding_post_id_idx" ON "post_holding"("post_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_person_id_key" ON "account"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_username_key" ON "account"("username");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "audit_event_opinion_id_seq_idx" ON "audit_event"("opinion_id", "seq");

-- CreateIndex
CREATE INDEX "audit_event_conference_id_seq_idx" ON "audit_event"("conference_id", "seq");

-- CreateIndex
CREATE INDEX "audit_event_subject_id_seq_idx" ON "audit_event"("subject_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_message_dedupe_key_key" ON "outbox_message"("dedupe_key");

-- CreateIndex
CREATE INDEX "response_opinion_id_created_at_idx" ON "response"("opinion_id", "created_at");

-- CreateIndex
CREATE INDEX "response_step_response_id_taken_at_idx" ON "response_step"("response_id", "taken_at");

-- CreateIndex
CREATE INDEX "outcome_report_opinion_id_reported_at_idx" ON "outcome_report"("opinion_id", "reported_at");

-- CreateIndex
CREATE UNIQUE INDEX "unit_symbol_key" ON "unit"("symbol");

-- CreateIndex
CREATE INDEX "unit_parent_id_idx" ON "unit"("parent_id");

-- CreateIndex
CREATE INDEX "unit_records_keeper_id_idx" ON "unit"("records_keeper_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_code_level_valid_from_key" ON "unit"("code", "level", "valid_from");

-- CreateIndex
CREATE INDEX "unit_succession_successor_id_idx" ON "unit_succession"("successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_unit_id_name_valid_from_key" ON "organisation"("unit_id", "name", "valid_from");

-- AddForeignKey
ALTER TABLE "conference" ADD CONSTRAINT "conference_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conference_site" ADD CONSTRAINT "conference_site_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conference_chair" ADD CONSTRAINT "conference_chair_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conference_chair" ADD CONSTRAINT "conference_chair_holding_id_fkey" FOREIGN KEY ("holding_id") REFERENCES "post_holding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conference_step" ADD CONSTRAINT "conference_step_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "conference_site"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_lead_organisation_id_fkey" FOREIGN KEY ("lead_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributor" ADD CONSTRAINT "contributor_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_holding" ADD CONSTRAINT "post_holding_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_holding" ADD CONSTRAINT "post_holding_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_answerer_id_fkey" FOREIGN KEY ("answerer_id") REFERENCES "post_holding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_step" ADD CONSTRAINT "response_step_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome_report" ADD CONSTRAINT "outcome_report_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_records_keeper_id_fkey" FOREIGN KEY ("records_keeper_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say follows.

ALTER TABLE "unit" ALTER COLUMN "name" TYPE TEXT COLLATE vietnamese, ALTER COLUMN "full_name" TYPE TEXT COLLATE vietnamese;
ALTER TABLE "organisation" ALTER COLUMN "name" TYPE TEXT COLLATE vietnamese;
ALTER TABLE "person" ALTER COLUMN "full_name" TYPE TEXT COLLATE vietnamese;
ALTER TABLE "post" ALTER COLUMN "title" TYPE TEXT COLLATE vietnamese;
ALTER TABLE "conference" ALTER COLUMN "title" TYPE TEXT COLLATE vietnamese;

ALTER TABLE "unit" ADD CONSTRAINT unit_ends_after_it_begins CHECK ("valid_to" >= "valid_from");
ALTER TABLE "organisation" ADD CONSTRAINT organisation_ends_after_it_begins CHECK ("valid_to" >= "valid_from");
ALTER TABLE "post_holding" ADD CONSTRAINT holding_ends_after_it_begins CHECK ("held_to" >= "held_from");
ALTER TABLE "conference" ADD CONSTRAINT conference_ends_after_it_begins CHECK ("ends_at" > "starts_at");
ALTER TABLE "conference" ADD CONSTRAINT extraordinary_conference_has_a_cause CHECK ("kind" <> 'extraordinary' OR "cause" IS NOT NULL);
ALTER TABLE "conference" ADD CONSTRAINT thematic_conference_has_a_theme CHECK ("kind" <> 'thematic' OR "theme" IS NOT NULL);
ALTER TABLE "opinion" ADD CONSTRAINT opinion_text_is_composed_and_bounded CHECK ("text" IS NFC NORMALIZED AND char_length("text") BETWEEN 1 AND 20000);
ALTER TABLE "opinion" ADD CONSTRAINT only_an_outcome_can_be_confirmed CHECK (NOT "outcome_confirmed" OR "outcome" IS NOT NULL);
ALTER TABLE "response" ADD CONSTRAINT response_is_composed_and_bounded CHECK ("body" IS NFC NORMALIZED AND char_length("body") BETWEEN 1 AND 50000);
ALTER TABLE "response" ADD CONSTRAINT issued_response_has_a_date CHECK ("status" <> 'issued' OR "answered_on" IS NOT NULL);

-- One written answer of an opinion is in work at a time; one report of its outcome waits for the Front.
CREATE UNIQUE INDEX response_one_in_work ON "response" ("opinion_id") WHERE "mode" = 'written' AND "status" <> 'issued';
CREATE UNIQUE INDEX outcome_report_one_waiting ON "outcome_report" ("opinion_id") WHERE "standing" = 'reported';

-- What is late is asked on every dashboard, and is a small part of the table.
CREATE INDEX opinion_waiting ON "opinion" ("unit_id", "year", "due_on") WHERE "answer_status" IN ('unanswered', 'answerReturned') AND "due_on" IS NOT NULL;
CREATE INDEX opinion_outcome_to_confirm ON "opinion" ("unit_id", "recorded_at") WHERE "outcome" IS NOT NULL AND NOT "outcome_confirmed";
-- Answers in work are few among all that were given, and every work list asks for them.
CREATE INDEX response_in_work ON "response" ("status", "author_id") WHERE "status" <> 'issued';
CREATE INDEX outbox_message_due ON "outbox_message" ("next_attempt_at") WHERE "sent_at" IS NULL AND "parked_at" IS NULL;

-- The counts of the dashboards are kept, not computed: one statement's changes are summed
-- and added in a fixed order, so that two writers of one unit never wait for each other in a ring.
CREATE FUNCTION count_opinions_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO opinion_count (unit_id, year, dimension, value, count)
  SELECT o.unit_id, o.year, d.dimension, d.value, sum(o.sign)
  FROM (SELECT unit_id, year, moment, channel, topic_id, answer_status, outcome, outcome_confirmed, 1 AS sign FROM added) AS o
  CROSS JOIN LATERAL (VALUES
    ('total', 'all'),
    ('moment', o.moment::text),
    ('channel', o.channel::text),
    ('topic', o.topic_id),
    ('answer', o.answer_status::text),
    ('outcome', coalesce(o.outcome::text, 'none')),
    ('confirmed', CASE WHEN o.outcome_confirmed THEN o.outcome::text END),
    ('topicOutcome', o.topic_id || ':' || coalesce(o.outcome::text, 'none')),
    ('topicConfirmed', CASE WHEN o.outcome_confirmed THEN o.topic_id || ':' || o.outcome::text END)
  ) AS d (dimension, value)
  WHERE d.value IS NOT NULL
  GROUP BY 1, 2, 3, 4
  HAVING sum(o.sign) <> 0
  ORDER BY 1, 2, 3, 4
  ON CONFLICT (unit_id, year, dimension, value) DO UPDATE SET count = opinion_count.count + excluded.count;
  RETURN NULL;
END $$;
CREATE FUNCTION count_opinions_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO opinion_count (unit_id, year, dimension, value, count)
  SELECT o.unit_id, o.year, d.dimension, d.value, sum(o.sign)
  FROM (SELECT unit_id, year, moment, channel, topic_id, answer_status, outcome, outcome_confirmed, 1 AS sign FROM added UNION ALL SELECT unit_id, year, moment, channel, topic_id, answer_status, outcome, outcome_confirmed, -1 FROM removed) AS o
  CROSS JOIN LATERAL (VALUES
    ('total', 'all'),
    ('moment', o.moment::text),
    ('channel', o.channel::text),
    ('topic', o.topic_id),
    ('answer', o.answer_status::text),
    ('outcome', coalesce(o.outcome::text, 'none')),
    ('confirmed', CASE WHEN o.outcome_confirmed THEN o.outcome::text END),
    ('topicOutcome', o.topic_id || ':' || coalesce(o.outcome::text, 'none')),
    ('topicConfirmed', CASE WHEN o.outcome_confirmed THEN o.topic_id || ':' || o.outcome::text END)
  ) AS d (dimension, value)
  WHERE d.value IS NOT NULL
  GROUP BY 1, 2, 3, 4
  HAVING sum(o.sign) <> 0
  ORDER BY 1, 2, 3, 4
  ON CONFLICT (unit_id, year, dimension, value) DO UPDATE SET count = opinion_count.count + excluded.count;
  RETURN NULL;
END $$;
CREATE FUNCTION count_opinions_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO opinion_count (unit_id, year, dimension, value, count)
  SELECT o.unit_id, o.year, d.dimension, d.value, sum(o.sign)
  FROM (SELECT unit_id, year, moment, channel, topic_id, answer_status, outcome, outcome_confirmed, -1 AS sign FROM removed) AS o
  CROSS JOIN LATERAL (VALUES
    ('total', 'all'),
    ('moment', o.moment::text),
    ('channel', o.channel::text),
    ('topic', o.topic_id),
    ('answer', o.answer_status::text),
    ('outcome', coalesce(o.outcome::text, 'none')),
    ('confirmed', CASE WHEN o.outcome_confirmed THEN o.outcome::text END),
    ('topicOutcome', o.topic_id || ':' || coalesce(o.outcome::text, 'none')),
    ('topicConfirmed', CASE WHEN o.outcome_confirmed THEN o.topic_id || ':' || o.outcome::text END)
  ) AS d (dimension, value)
  WHERE d.value IS NOT NULL
  GROUP BY 1, 2, 3, 4
  HAVING sum(o.sign) <> 0
  ORDER BY 1, 2, 3, 4
  ON CONFLICT (unit_id, year, dimension, value) DO UPDATE SET count = opinion_count.count + excluded.count;
  RETURN NULL;
END $$;
CREATE TRIGGER opinions_added AFTER INSERT ON "opinion"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_opinions_added();
CREATE TRIGGER opinions_changed AFTER UPDATE ON "opinion"
  REFERENCING NEW TABLE AS added OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_opinions_changed();
CREATE TRIGGER opinions_removed AFTER DELETE ON "opinion"
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_opinions_removed();

-- The audit trail is a chain: each event carries the hash of the one before. The lock is held
-- until commit, so use cases write their event last.
CREATE FUNCTION audit_event_hash(event audit_event) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(concat_ws('|', event.previous_hash, event.seq,
    to_char(event.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
    event.person_id, event.post_title, event.unit_id, event.type, event.subject_id,
    event.conference_id, event.opinion_id, event.data), 'UTF8')), 'hex')
$$;
CREATE FUNCTION chain_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  latest record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('audit_event'));
  SELECT seq, hash INTO latest FROM audit_event ORDER BY seq DESC LIMIT 1;
  NEW.seq := coalesce(latest.seq, 0) + 1;
  NEW.previous_hash := coalesce(latest.hash, '');
  NEW.hash := audit_event_hash(NEW);
  RETURN NEW;
END $$;
CREATE FUNCTION refuse_to_change_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_event is append-only';
END $$;
CREATE TRIGGER audit_event_chained BEFORE INSERT ON "audit_event" FOR EACH ROW EXECUTE FUNCTION chain_audit_event();
CREATE TRIGGER audit_event_kept BEFORE UPDATE OR DELETE ON "audit_event" FOR EACH ROW EXECUTE FUNCTION refuse_to_change_audit();
CREATE TRIGGER audit_event_not_emptied BEFORE TRUNCATE ON "audit_event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_audit();
ALTER TABLE "audit_event" ENABLE ALWAYS TRIGGER audit_event_chained;
ALTER TABLE "audit_event" ENABLE ALWAYS TRIGGER audit_event_kept;
ALTER TABLE "audit_event" ENABLE ALWAYS TRIGGER audit_event_not_emptied;
