-- Posts and their holders in the city and its 126 present wards.
CREATE TEMP TABLE workplace AS
SELECT id, symbol, level, valid_from, row_number() OVER (ORDER BY level, code) - 1 AS n
FROM unit WHERE valid_to IS NULL AND level IN ('city', 'ward');

CREATE TEMP TABLE ward AS SELECT id, symbol, valid_from, row_number() OVER (ORDER BY n) - 1 AS n FROM workplace WHERE level = 'ward';

CREATE TEMP TABLE post_pattern (n int, organisation_kind organisation_kind, kind post_kind, title text);
INSERT INTO post_pattern VALUES
  (1, 'partyCommittee', 'partySecretary', 'Bí thư Đảng ủy'),
  (2, 'peoplesCommittee', 'committeeChair', 'Chủ tịch Ủy ban nhân dân'),
  (3, 'governmentOffice', 'secretariatOfficer', 'Chuyên viên Văn phòng'),
  (4, 'front', 'frontOfficer', 'Ủy viên Thường trực Mặt trận'),
  (5, 'agency', 'agencyHead', 'Trưởng phòng');

INSERT INTO post (id, organisation_id, kind, title)
SELECT pg_temp.id_at(w.valid_from, w.n * 10 + p.n), o.id, p.kind, p.title
FROM workplace w CROSS JOIN post_pattern p
CROSS JOIN LATERAL (SELECT id FROM organisation WHERE unit_id = w.id AND kind = p.organisation_kind AND valid_to IS NULL
  ORDER BY name LIMIT 1) AS o;

INSERT INTO person (id, full_name)
SELECT pg_temp.id_at(w.valid_from, w.n * 10 + p.n),
  (ARRAY['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Đặng', 'Bùi'])[1 + (w.n + p.n) % 7] || ' ' ||
  (ARRAY['Văn', 'Thị', 'Đức', 'Minh', 'Thu'])[1 + (w.n * p.n) % 5] || ' ' ||
  (ARRAY['An', 'Bình', 'Dũng', 'Hà', 'Khánh', 'Lan', 'Nga', 'Phong', 'Sơn', 'Yến', 'Hường'])[1 + (w.n + 3 * p.n) % 11]
FROM workplace w CROSS JOIN post_pattern p;

INSERT INTO post_holding (id, post_id, person_id, held_from)
SELECT made.id, made.id, made.id, w.valid_from
FROM workplace w CROSS JOIN post_pattern p
CROSS JOIN LATERAL (SELECT pg_temp.id_at(w.valid_from, w.n * 10 + p.n) AS id) AS made;

-- Who acts in each ward, one row for a ward, for the records below.
CREATE TEMP TABLE cast_of_ward AS
SELECT ward.n AS ward, ward.id AS unit_id, ward.symbol,
  (array_agg(h.id) FILTER (WHERE post.kind = 'committeeChair'))[1] AS chair_holding,
  (array_agg(p.full_name) FILTER (WHERE post.kind = 'committeeChair'))[1] AS chair_name,
  (array_agg(p.id) FILTER (WHERE post.kind = 'secretariatOfficer'))[1] AS officer,
  (array_agg(p.id) FILTER (WHERE post.kind = 'frontOfficer'))[1] AS front,
  (array_agg(p.id) FILTER (WHERE post.kind = 'agencyHead'))[1] AS agency_head,
  (array_agg(o.id) FILTER (WHERE post.kind = 'agencyHead'))[1] AS agency
FROM ward
JOIN organisation o ON o.unit_id = ward.id
JOIN post ON post.organisation_id = o.id
JOIN post_holding h ON h.post_id = post.id
JOIN person p ON p.id = h.person_id
GROUP BY 1, 2, 3;
