-- Three answers for two opinions: on the spot, issued in writing, returned and in work again.
CREATE TEMP TABLE reply AS
SELECT v.*, r.turn, r.mode, r.status, pg_temp.id_at(recorded_at + r.turn * interval '5 days', i * 10::bigint + r.turn) AS response_id,
  recorded_at + r.turn * interval '5 days' AS answered_at
FROM voice v
JOIN (VALUES
    ('answerReturned', 1, 'written', 'issued'), ('answerReturned', 2, 'written', 'draft'),
    ('answeredOnSpot', 0, 'onSpot', 'issued'),
    ('answeredInWriting', 0, 'onSpot', 'issued'), ('answeredInWriting', 1, 'written', 'issued'),
    ('answeredInWriting', 2, 'written', 'issued')) AS r (answer_status, turn, mode, status)
  ON r.answer_status = v.answer_status::text AND (r.turn < 2 OR r.status = 'draft' OR i / 10 % 2 = 0);

INSERT INTO response (id, opinion_id, mode, status, body, answerer_id, answerer_name, answerer_post, author_id,
  document_number, answered_on, created_at)
SELECT response_id, opinion_id, mode::response_mode, status::response_status, pg_temp.pick(words.answer, i + turn),
  chair_holding, chair_name, 'Chủ tịch Ủy ban nhân dân', agency_head,
  CASE WHEN mode = 'written' AND status = 'issued' THEN format('%s/UBND-VP', 1 + i % 900) END,
  CASE WHEN status = 'issued' THEN answered_at::date END, answered_at
FROM vocabulary words CROSS JOIN reply ORDER BY answered_at;

INSERT INTO response_step (id, response_id, to_status, taken_at, taken_by_id, taken_as_post)
SELECT pg_temp.id_at(answered_at, (i * 10::bigint + turn) * 10 + step.n), response_id, step.status::response_status,
  answered_at + step.n * interval '1 hour', CASE step.status WHEN 'issued' THEN officer ELSE agency_head END,
  CASE step.status WHEN 'issued' THEN 'Chuyên viên Văn phòng' ELSE 'Trưởng phòng' END
FROM reply JOIN (VALUES (0, 'draft'), (1, 'submitted'), (2, 'approved'), (3, 'issued')) AS step (n, status)
  ON reply.status = 'issued' OR step.status = 'draft'
WHERE mode = 'written';

INSERT INTO outcome_report (id, opinion_id, outcome, explanation, standing, reported_at, reported_by_id, reported_as_post,
  judged_at, judged_by_id, judged_as_post)
SELECT v.opinion_id, v.opinion_id, o.outcome, pg_temp.pick(words.answer, i),
  CASE WHEN o.outcome_confirmed THEN 'confirmed' ELSE 'reported' END::outcome_standing,
  v.recorded_at + interval '20 days', agency_head, 'Trưởng phòng',
  CASE WHEN o.outcome_confirmed THEN v.recorded_at + interval '25 days' END,
  CASE WHEN o.outcome_confirmed THEN front END,
  CASE WHEN o.outcome_confirmed THEN 'Ủy viên Thường trực Mặt trận' END
FROM vocabulary words CROSS JOIN voice v JOIN opinion o ON o.id = v.opinion_id WHERE o.outcome IS NOT NULL;
