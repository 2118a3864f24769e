-- What the "bare" server reads and writes: the same records in tables without the product's triggers
-- and foreign keys, with the trigram index that the peers' ratios were measured against.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE SCHEMA bare;

CREATE TABLE bare.opinion AS
SELECT id, code, unit_id, conference_id, year, moment, channel, text, place, topic_id, received_on, recorded_at,
  recorded_by_id, due_on, answer_status, outcome, fold_text(text) AS folded
FROM opinion;
ALTER TABLE bare.opinion ADD PRIMARY KEY (id);
CREATE UNIQUE INDEX ON bare.opinion (code);
CREATE INDEX ON bare.opinion (unit_id, answer_status, due_on, id);
CREATE INDEX ON bare.opinion (due_on, id);
CREATE INDEX ON bare.opinion USING gin (folded gin_trgm_ops);
CREATE SEQUENCE bare.opinion_number;

CREATE TABLE bare.history AS
SELECT seq, at, person_id, unit_id, type, subject_id, opinion_id, data FROM audit_event;
ALTER TABLE bare.history ADD PRIMARY KEY (seq);
CREATE INDEX ON bare.history (opinion_id, seq);
CREATE SEQUENCE bare.history_seq;
SELECT setval('bare.history_seq', max(seq)) FROM bare.history;
ALTER TABLE bare.history ALTER COLUMN seq SET DEFAULT nextval('bare.history_seq');
