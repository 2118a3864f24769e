-- Topics of two levels: those of a unit stand under one of the common list, to which they count.
ALTER TABLE "topic" ADD COLUMN "parent_id" TEXT,
ADD COLUMN "unit_id" UUID,
ADD COLUMN "retired_on" DATE,
ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "topic" ADD CONSTRAINT "topic_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "topic" ADD CONSTRAINT "topic_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "topic" ADD CONSTRAINT only_a_unit_has_topics_under_others CHECK (("parent_id" IS NULL) = ("unit_id" IS NULL));
CREATE UNIQUE INDEX "topic_unit_id_parent_id_name_vi_key" ON "topic"("unit_id", "parent_id", "name_vi");
CREATE INDEX "topic_parent_id_idx" ON "topic"("parent_id");

-- Moved to another topic of the common list, it would take its opinions along unseen by the counts.
CREATE FUNCTION refuse_to_move_topic() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a topic stays under the one it was made for';
END $$;
CREATE TRIGGER topic_stays BEFORE UPDATE OF "parent_id" ON "topic" FOR EACH ROW
  WHEN (OLD."parent_id" IS DISTINCT FROM NEW."parent_id") EXECUTE FUNCTION refuse_to_move_topic();

ALTER TABLE "contributor" ADD COLUMN "email" TEXT;

-- Complaints and denunciations: told apart, and on their way to procedures of their own.
CREATE TABLE "redirection" (
    "id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "kind" "opinion_kind" NOT NULL,
    "former_kind" "opinion_kind",
    "reason" TEXT,
    "set_apart_at" TIMESTAMPTZ(3) NOT NULL,
    "set_apart_by_id" UUID NOT NULL,
    "set_apart_as_post" TEXT NOT NULL,
    "receiving_body" TEXT,
    "redirected_on" DATE,
    "document_number" TEXT,
    "redirected_at" TIMESTAMPTZ(3),
    "redirected_by_id" UUID,
    "redirected_as_post" TEXT,
    "mailed_at" TIMESTAMPTZ(3),
    "turned_back_at" TIMESTAMPTZ(3),
    "turned_back_by_id" UUID,
    "turned_back_as_post" TEXT,
    "turn_back_reason" TEXT,

    CONSTRAINT "redirection_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "redirection_opinion_id_idx" ON "redirection"("opinion_id");
ALTER TABLE "redirection" ADD CONSTRAINT "redirection_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "redirection" ADD CONSTRAINT only_complaints_are_redirected CHECK ("kind" IN ('complaint', 'denunciation'));
ALTER TABLE "redirection" ADD CONSTRAINT redirected_somewhere_on_a_day CHECK ("redirected_at" IS NULL OR ("receiving_body" IS NOT NULL AND "redirected_on" IS NOT NULL));
CREATE UNIQUE INDEX redirection_one_under_way ON "redirection" ("opinion_id") WHERE "turned_back_at" IS NULL;
-- What is apart is a small part of the table, and its officers ask for all of it.
CREATE INDEX opinion_apart ON "opinion" ("unit_id", "recorded_at") WHERE "kind" IN ('complaint', 'denunciation');

-- Lists hide what is apart and filter by kind: with the kind in the index they need not open the rows.
DROP INDEX "opinion_unit_id_recorded_at_id_idx", "opinion_unit_id_answer_status_due_on_id_idx", "opinion_recorded_at_id_idx",
  "opinion_due_on_id_idx", "opinion_answer_status_due_on_id_idx", "opinion_facets", "opinion_conference_id_number_idx", opinion_waiting;
CREATE INDEX "opinion_unit_id_recorded_at_id_kind_idx" ON "opinion"("unit_id", "recorded_at" DESC, "id", "kind");
CREATE INDEX "opinion_unit_id_answer_status_due_on_id_kind_idx" ON "opinion"("unit_id", "answer_status", "due_on", "id", "kind");
CREATE INDEX "opinion_conference_id_number_kind_idx" ON "opinion"("conference_id", "number", "kind");
CREATE INDEX "opinion_recorded_at_id_kind_idx" ON "opinion"("recorded_at" DESC, "id", "kind");
CREATE INDEX "opinion_due_on_id_kind_idx" ON "opinion"("due_on", "id", "kind");
CREATE INDEX "opinion_answer_status_due_on_id_kind_idx" ON "opinion"("answer_status", "due_on", "id", "kind");
CREATE INDEX "opinion_facets" ON "opinion"("topic_id", "answer_status", "outcome", "outcome_confirmed", "moment", "channel", "year", "unit_id", "kind");
CREATE INDEX opinion_waiting ON "opinion" ("unit_id", "year", "due_on", "kind") WHERE "answer_status" IN ('unanswered', 'answerReturned') AND "due_on" IS NOT NULL;

-- The kept counts: a topic of a unit counts to that of the common list, and what is apart is only counted as such.
CREATE OR REPLACE FUNCTION count_opinions_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO opinion_count (unit_id, year, dimension, value, count)
  SELECT o.unit_id, o.year, d.dimension, d.value, sum(o.sign)
  FROM (SELECT unit_id, year, moment, channel, kind, topic_id, answer_status, outcome, outcome_confirmed, 1 AS sign FROM added) AS o
  JOIN topic t ON t.id = o.topic_id
  CROSS JOIN LATERAL (SELECT coalesce(t.parent_id, t.id) AS id) AS common
  CROSS JOIN LATERAL (VALUES
    ('total', 'all'),
    ('moment', o.moment::text),
    ('channel', o.channel::text),
    ('kind', o.kind::text),
    ('topic', common.id),
    ('subtopic', CASE WHEN t.parent_id IS NOT NULL THEN t.id END),
    ('answer', o.answer_status::text),
    ('outcome', coalesce(o.outcome::text, 'none')),
    ('confirmed', CASE WHEN o.outcome_confirmed THEN o.outcome::text END),
    ('topicOutcome', common.id || ':' || coalesce(o.outcome::text, 'none')),
    ('topicConfirmed', CASE WHEN o.outcome_confirmed THEN common.id || ':' || o.outcome::text END),
    ('redirected', 'all')
  ) AS d (dimension, value)
  WHERE d.value IS NOT NULL
    AND (d.dimension = 'redirected') = (o.kind IN ('complaint', 'denunciation'))
  GROUP BY 1, 2, 3, 4
  HAVING sum(o.sign) <> 0
  ORDER BY 1, 2, 3, 4
  ON CONFLICT (unit_id, year, dimension, value) DO UPDATE SET count = opinion_count.count + excluded.count;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION count_opinions_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO opinion_count (unit_id, year, dimension, value, count)
  SELECT o.unit_id, o.year, d.dimension, d.value, sum(o.sign)
  FROM (SELECT unit_id, year, moment, channel, kind, topic_id, answer_status, outcome, outcome_confirmed, 1 AS sign FROM added UNION ALL SELECT unit_id, year, moment, channel, kind, topic_id, answer_status, outcome, outcome_confirmed, -1 FROM removed) AS o
  JOIN topic t ON t.id = o.topic_id
  CROSS JOIN LATERAL (SELECT coalesce(t.parent_id, t.id) AS id) AS common
  CROSS JOIN LATERAL (VALUES
    ('total', 'all'),
    ('moment', o.moment::text),
    ('channel', o.channel::text),
    ('kind', o.kind::text),
    ('topic', common.id),
    ('subtopic', CASE WHEN t.parent_id IS NOT NULL THEN t.id END),
    ('answer', o.answer_status::text),
    ('outcome', coalesce(o.outcome::text, 'none')),
    ('confirmed', CASE WHEN o.outcome_confirmed THEN o.outcome::text END),
    ('topicOutcome', common.id || ':' || coalesce(o.outcome::text, 'none')),
    ('topicConfirmed', CASE WHEN o.outcome_confirmed THEN common.id || ':' || o.outcome::text END),
    ('redirected', 'all')
  ) AS d (dimension, value)
  WHERE d.value IS NOT NULL
    AND (d.dimension = 'redirected') = (o.kind IN ('complaint', 'denunciation'))
  GROUP BY 1, 2, 3, 4
  HAVING sum(o.sign) <> 0
  ORDER BY 1, 2, 3, 4
  ON CONFLICT (unit_id, year, dimension, value) DO UPDATE SET count = opinion_count.count + excluded.count;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION count_opinions_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO opinion_count (unit_id, year, dimension, value, count)
  SELECT o.unit_id, o.year, d.dimension, d.value, sum(o.sign)
  FROM (SELECT unit_id, year, moment, channel, kind, topic_id, answer_status, outcome, outcome_confirmed, -1 AS sign FROM removed) AS o
  JOIN topic t ON t.id = o.topic_id
  CROSS JOIN LATERAL (SELECT coalesce(t.parent_id, t.id) AS id) AS common
  CROSS JOIN LATERAL (VALUES
    ('total', 'all'),
    ('moment', o.moment::text),
    ('channel', o.channel::text),
    ('kind', o.kind::text),
    ('topic', common.id),
    ('subtopic', CASE WHEN t.parent_id IS NOT NULL THEN t.id END),
    ('answer', o.answer_status::text),
    ('outcome', coalesce(o.outcome::text, 'none')),
    ('confirmed', CASE WHEN o.outcome_confirmed THEN o.outcome::text END),
    ('topicOutcome', common.id || ':' || coalesce(o.outcome::text, 'none')),
    ('topicConfirmed', CASE WHEN o.outcome_confirmed THEN common.id || ':' || o.outcome::text END),
    ('redirected', 'all')
  ) AS d (dimension, value)
  WHERE d.value IS NOT NULL
    AND (d.dimension = 'redirected') = (o.kind IN ('complaint', 'denunciation'))
  GROUP BY 1, 2, 3, 4
  HAVING sum(o.sign) <> 0
  ORDER BY 1, 2, 3, 4
  ON CONFLICT (unit_id, year, dimension, value) DO UPDATE SET count = opinion_count.count + excluded.count;
  RETURN NULL;
END $$;

INSERT INTO opinion_count (unit_id, year, dimension, value, count)
SELECT unit_id, year, 'kind', kind::text, count(*) FROM opinion WHERE kind NOT IN ('complaint', 'denunciation') GROUP BY 1, 2, 4;
