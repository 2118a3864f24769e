-- The opinions: 40 of them speak of "đường Hòa Bình" however many there are.
CREATE TEMP TABLE voice AS
SELECT i, t.*, pg_temp.id_at(t.at + i % 1000 * interval '1 minute', 100000 + i) AS opinion_id,
  t.at + i % 1000 * interval '1 minute' AS recorded_at,
  row_number() OVER (PARTITION BY t.unit_id, t.year ORDER BY t.at, i % 1000, i) AS number,
  (ARRAY['unanswered', 'unanswered', 'answerReturned', 'answeredOnSpot', 'answeredOnSpot', 'answeredOnSpot',
    'answeredInWriting', 'answeredInWriting', 'answeredInWriting', 'answeredInWriting'])[1 + i % 10]::answer_status AS answer_status
FROM generate_series(0, current_setting('bench.opinions')::int - 1) AS i
-- 1201 shares no factor with 2000: neighbours in time are strangers in the table.
JOIN talk t ON t.n = (i::bigint * 1201 + i / 2000) % 2000;

CREATE TEMP TABLE topic_turn AS SELECT id, answering_leader, row_number() OVER (ORDER BY position) - 1 AS n, count(*) OVER () AS size FROM topic;

INSERT INTO opinion (id, code, unit_id, handling_unit_id, conference_id, site_id, year, number, moment, channel, text, place, topic_id,
  source_organisation, received_on, recorded_at, recorded_by_id, answering_leader, lead_organisation_id, due_on,
  answer_status, outcome, outcome_confirmed)
SELECT opinion_id, format('%s-%s-%s', symbol, year, lpad(number::text, greatest(3, length(number::text)), '0')),
  unit_id, unit_id, conference_id, CASE WHEN i % 3 = 0 THEN site_id END, year, number,
  (ARRAY['before', 'before', 'at', 'at', 'after'])[1 + i % 5]::moment,
  (ARRAY['frontSystem', 'slip', 'spoken', 'inWriting', 'onlineSite', 'website'])[1 + i % 6]::channel,
  concat_ws(' ', pg_temp.pick(words.opening, i * 7 + i / 11),
    CASE WHEN i % (current_setting('bench.opinions')::int / 40) = 7 THEN 'khu vực đường Hòa Bình:' END,
    pg_temp.pick(words.matter, i * 13 + i / 33) || '.',
    pg_temp.pick(words.consequence, i * 5 + i / 17),
    CASE WHEN i % 6 <> 0 THEN pg_temp.pick(words.consequence, i * 5 + i / 17 + 3) END,
    pg_temp.pick(words.request, i + i / 23)),
  'Tổ dân phố số ' || 1 + i % 24 || ', phố ' || pg_temp.pick(words.street, i * 3 + i / 29),
  tt.id, CASE WHEN i % 6 = 0 THEN 'Chi hội Phụ nữ tổ ' || 1 + i % 24 END,
  recorded_at::date, recorded_at, officer, tt.answering_leader,
  CASE WHEN i % 10 <> 3 THEN agency END,
  CASE WHEN i % 10 <> 3 THEN recorded_at::date + 10 + (i * 31) % 60 END,
  answer_status,
  CASE WHEN i % 10 >= 5 THEN (ARRAY['resolved', 'explained', 'inProgress', 'scheduled', 'transferredUp'])[1 + i / 10 % 5]::outcome_kind END,
  i % 10 >= 8
FROM vocabulary words CROSS JOIN voice JOIN topic_turn tt ON tt.n = (i * 13 + i / 33) % tt.size
ORDER BY voice.recorded_at;

INSERT INTO contributor (opinion_id, name, phone, address)
SELECT opinion_id, 'Người dân số ' || i, '0900' || lpad((i % 1000000)::text, 6, '0'), 'Tổ ' || 1 + i % 24
FROM voice WHERE i % 5 < 3;

INSERT INTO number_series (unit_id, name, year, last)
SELECT unit_id, 'opinion', year, max(number) FROM voice GROUP BY 1, 2, 3
UNION ALL SELECT unit_id, 'conference', year, count(*) FROM talk GROUP BY 1, 2, 3;
