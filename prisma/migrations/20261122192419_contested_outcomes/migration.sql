-- What the Front contested waits for the doer's new report, not for the Front: told apart in lists and counts.
ALTER TABLE "opinion" ADD COLUMN "outcome_contested" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "matter_membership" ADD COLUMN "own_outcome_contested" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "opinion" ADD CONSTRAINT a_contested_outcome_is_under_way
  CHECK (NOT "outcome_contested" OR ("outcome" IS NOT DISTINCT FROM 'inProgress' AND NOT "outcome_confirmed"));
CREATE INDEX opinion_outcome_contested ON "opinion" ("unit_id", "recorded_at") WHERE "outcome_contested";

-- The kept counts, with one dimension more; the rest is as it was.
CREATE OR REPLACE FUNCTION count_opinions_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO opinion_count (unit_id, year, dimension, value, count)
  SELECT o.unit_id, o.year, d.dimension, d.value, sum(o.sign)
  FROM (SELECT unit_id, year, moment, channel, kind, topic_id, answer_status, outcome, outcome_confirmed, outcome_contested, 1 AS sign FROM added) AS o
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
    ('contested', CASE WHEN o.outcome_contested THEN 'all' END),
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
  FROM (SELECT unit_id, year, moment, channel, kind, topic_id, answer_status, outcome, outcome_confirmed, outcome_contested, 1 AS sign FROM added UNION ALL SELECT unit_id, year, moment, channel, kind, topic_id, answer_status, outcome, outcome_confirmed, outcome_contested, -1 FROM removed) AS o
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
    ('contested', CASE WHEN o.outcome_contested THEN 'all' END),
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
  FROM (SELECT unit_id, year, moment, channel, kind, topic_id, answer_status, outcome, outcome_confirmed, outcome_contested, -1 AS sign FROM removed) AS o
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
    ('contested', CASE WHEN o.outcome_contested THEN 'all' END),
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

-- The functions above count what this changes. What follows a lead stands as its lead stands.
UPDATE opinion o SET outcome_contested = true
WHERE o.outcome = 'inProgress' AND NOT o.outcome_confirmed AND 'contested' = (
  SELECT p.standing FROM outcome_report p
  WHERE p.opinion_id = coalesce(
    (SELECT m.lead_opinion_id FROM matter m WHERE m.id = o.matter_id AND m.ended_at IS NULL), o.id)
  ORDER BY p.reported_at DESC LIMIT 1);
UPDATE matter_membership s SET own_outcome_contested = true
WHERE s.own_outcome = 'inProgress' AND NOT s.own_outcome_confirmed AND 'contested' = (
  SELECT p.standing FROM outcome_report p
  WHERE p.opinion_id = s.opinion_id ORDER BY p.reported_at DESC LIMIT 1);
