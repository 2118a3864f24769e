-- Five events for two opinions, in the order in which they happened; the trigger chains them.
INSERT INTO audit_event (at, person_id, post_title, unit_id, type, subject_id, conference_id, opinion_id, data)
SELECT at, person_id, post_title, unit_id, type, subject_id, conference_id, opinion_id, data FROM (
  SELECT v.recorded_at AS at, officer AS person_id, 'Chuyên viên Văn phòng' AS post_title, unit_id, 'opinion.recorded' AS type,
    opinion_id AS subject_id, conference_id, opinion_id,
    jsonb_build_object('code', format('%s-%s-%s', symbol, year, lpad(number::text, greatest(3, length(number::text)), '0'))) AS data
  FROM voice v
  UNION ALL
  SELECT answered_at, officer, 'Chuyên viên Văn phòng', unit_id, CASE mode WHEN 'onSpot' THEN 'response.given' ELSE 'response.issued' END,
    response_id, conference_id, opinion_id,
    CASE mode WHEN 'onSpot' THEN jsonb_build_object('answerer', chair_name, 'post', 'Chủ tịch Ủy ban nhân dân')
      ELSE jsonb_build_object('number', format('%s/UBND-VP', 1 + i % 900), 'on', answered_at::date) END
  FROM reply WHERE turn = CASE answer_status WHEN 'answeredOnSpot' THEN 0 ELSE 1 END
  UNION ALL
  SELECT reported_at, reported_by_id, reported_as_post, o.unit_id, 'outcome.reported', o.id, o.conference_id, o.id,
    jsonb_build_object('outcome', r.outcome)
  FROM outcome_report r JOIN opinion o ON o.id = r.opinion_id
  UNION ALL
  SELECT judged_at, judged_by_id, judged_as_post, o.unit_id, 'outcome.confirmed', o.id, o.conference_id, o.id,
    jsonb_build_object('outcome', r.outcome)
  FROM outcome_report r JOIN opinion o ON o.id = r.opinion_id WHERE r.standing = 'confirmed'
) AS happened
ORDER BY at, opinion_id;
