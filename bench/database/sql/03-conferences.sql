-- 2,000 conferences from July 2025 to October 2026, each with a site and a chair.
CREATE TEMP TABLE talk AS
SELECT c AS n, w.*, at, pg_temp.id_at(at, c) AS conference_id, pg_temp.id_at(at, 10000 + c) AS site_id,
  extract(year FROM at)::smallint AS year
FROM generate_series(0, 1999) AS c
JOIN cast_of_ward w ON w.ward = c % 126
CROSS JOIN LATERAL (SELECT timestamptz '2025-07-05 01:30Z' + (c / 126) * interval '30 days' + (c % 28) * interval '1 day' AS at) AS day;

INSERT INTO conference (id, code, unit_id, kind, cause, theme, title, starts_at, ends_at, status)
SELECT conference_id,
  format('%s-%s-HN%s', symbol, year, lpad((row_number() OVER (PARTITION BY unit_id, year ORDER BY at))::text, 2, '0')),
  unit_id, kind::conference_kind,
  CASE kind WHEN 'extraordinary' THEN 'grievance'::extraordinary_cause END,
  CASE kind WHEN 'thematic' THEN 'Trật tự đô thị và vệ sinh môi trường' END,
  'Hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân', at, at + interval '3 hours',
  CASE n % 4 WHEN 0 THEN 'held' WHEN 1 THEN 'closed' ELSE 'resultPublished' END::conference_status
FROM (SELECT *, (ARRAY['periodic', 'periodic', 'thematic', 'extraordinary'])[1 + n % 4] AS kind FROM talk) AS talk;

INSERT INTO conference_site (id, conference_id, position, name, address)
SELECT site_id, conference_id, 1, 'Hội trường Ủy ban nhân dân', 'Trung tâm hành chính' FROM talk;

INSERT INTO conference_chair (id, conference_id, holding_id, position, person_name, post_title)
SELECT site_id, conference_id, chair_holding, 1, chair_name, 'Chủ tịch Ủy ban nhân dân' FROM talk;
