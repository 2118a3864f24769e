-- What residents write about, in pieces: an opinion is opening + matter + consequence + request.
-- Three of the 33 matters speak of "thoát nước": the phrase with thousands of hits.
CREATE TEMP TABLE piece (kind text, n int GENERATED ALWAYS AS IDENTITY, text text);

INSERT INTO piece (kind, text) SELECT 'opening', unnest(ARRAY[
  'Nhiều hộ dân trong tổ dân phố đề nghị cấp ủy, chính quyền quan tâm xem xét việc',
  'Qua sinh hoạt chi bộ và họp tổ dân phố, cán bộ và nhân dân phản ánh tình trạng',
  'Cử tri đã nhiều lần kiến nghị nhưng đến nay chưa được trả lời dứt điểm về',
  'Thay mặt các hội viên trong chi hội, tôi xin phản ánh với các đồng chí lãnh đạo về',
  'Sau đợt mưa lớn kéo dài vừa qua, người dân rất lo lắng trước tình trạng',
  'Đề nghị Ủy ban nhân dân cho biết tiến độ và trách nhiệm của các bên đối với',
  'Bà con sống dọc tuyến đường mong lãnh đạo trực tiếp xuống kiểm tra thực tế về'])
UNION ALL SELECT 'matter', unnest(ARRAY[
  'hệ thống thoát nước trong ngõ bị tắc, nước thải tràn lên mặt đường',
  'dự án cải tạo mương thoát nước làm dở dang, rào chắn chiếm hết lòng đường',
  'cống thoát nước không có nắp đậy ngay trước cổng trường tiểu học',
  'việc chậm cấp giấy chứng nhận quyền sử dụng đất cho các hộ được giao đất từ trước',
  'công tác giải phóng mặt bằng kéo dài, giá bồi thường chưa sát thực tế',
  'các hộ đã nhận quyết định thu hồi đất nhưng chưa được bố trí đất tái định cư',
  'quy hoạch treo nhiều năm khiến người dân không được sửa chữa nhà ở xuống cấp',
  'trật tự xây dựng ở khu tập thể cũ, nhiều công trình cơi nới vượt phép',
  'vỉa hè bị lấn chiếm làm nơi kinh doanh và để xe, người đi bộ phải xuống lòng đường',
  'đường liên tổ xuống cấp, nhiều ổ gà, ban đêm không đủ đèn chiếu sáng',
  'nút giao trước chợ thường xuyên ùn tắc vào giờ tan tầm, chưa có đèn tín hiệu',
  'điểm tập kết rác gần khu dân cư bốc mùi, xe thu gom đến muộn',
  'chợ dân sinh xuống cấp, mái dột và không bảo đảm an toàn phòng cháy',
  'nhà văn hóa tổ dân phố quá chật, không đủ chỗ họp và sinh hoạt cho các đoàn thể',
  'trường mầm non công lập thiếu lớp, trẻ đúng tuyến vẫn phải học xa nhà',
  'trạm y tế thiếu thuốc bảo hiểm và thiếu bác sĩ vào cuối tuần',
  'thủ tục cấp bản sao giấy tờ tại bộ phận một cửa còn phải đi lại nhiều lần',
  'thái độ tiếp dân của một số cán bộ chuyên môn chưa đúng mực',
  'việc lấy ý kiến nhân dân về sắp xếp tổ dân phố chưa được thông báo rộng rãi',
  'chất lượng nước sạch không ổn định, có mùi và áp lực yếu ở tầng cao',
  'cây xanh đổ sau bão chưa được dọn, còn nhiều cành khô treo trên đường dây điện',
  'chính sách hỗ trợ hộ cận nghèo và người cao tuổi chi trả còn chậm',
  'tình trạng xe quá tải chạy qua khu dân cư gây bụi và hư hỏng mặt đường',
  'tiếng ồn từ các quán hát hoạt động quá giờ quy định trong khu dân cư',
  'chung cư mini không có lối thoát hiểm, bình chữa cháy đã hết hạn',
  'việc quản lý khu vui chơi trẻ em bị chiếm dụng làm bãi trông giữ xe',
  'ao hồ trong khu dân cư bị lấn chiếm và đổ phế thải xây dựng',
  'khai thác tiềm năng du lịch làng nghề chưa gắn với bảo vệ cảnh quan',
  'giá thuê ki-ốt tại trung tâm thương mại tăng cao, tiểu thương khó cạnh tranh',
  'công tác phát triển đảng viên mới ở địa bàn dân cư còn gặp khó khăn',
  'việc học tập, quán triệt nghị quyết ở chi bộ còn hình thức, ít thảo luận',
  'camera an ninh ở đầu các ngõ đã hỏng nhưng chưa được sửa chữa',
  'nghĩa trang nhân dân hết chỗ, chưa có phương án mở rộng hoặc di dời'])
UNION ALL SELECT 'consequence', unnest(ARRAY[
  'Tình trạng này kéo dài nhiều năm, ảnh hưởng trực tiếp đến sinh hoạt và việc làm ăn của hơn một trăm hộ dân trong khu vực.',
  'Nhiều cháu học sinh và người cao tuổi đi lại hằng ngày rất nguy hiểm, đã xảy ra một số vụ tai nạn đáng tiếc.',
  'Tổ dân phố đã lập biên bản và gửi văn bản hai lần, song đơn vị phụ trách mới chỉ kiểm tra mà chưa có biện pháp cụ thể.',
  'Nhân dân rất bức xúc vì các cơ quan đùn đẩy trách nhiệm, không rõ đơn vị nào chủ trì giải quyết.',
  'Mỗi khi có đoàn kiểm tra thì tạm ổn, sau đó mọi việc lại trở về như cũ và không ai theo dõi đến cùng.',
  'Việc này làm giảm lòng tin của người dân đối với lời hứa tại các hội nghị đối thoại những năm trước.',
  'Các hộ sẵn sàng đóng góp ngày công và một phần kinh phí nếu được chính quyền hỗ trợ và hướng dẫn.',
  'Theo thông báo kết luận trước đây, nội dung này phải hoàn thành trong quý hai nhưng đến nay vẫn chưa thực hiện.'])
UNION ALL SELECT 'request', unnest(ARRAY[
  'Đề nghị đồng chí Chủ tịch cho biết thời hạn hoàn thành và giao một đơn vị chịu trách nhiệm để nhân dân giám sát.',
  'Kính đề nghị lãnh đạo xem xét, trả lời bằng văn bản và niêm yết công khai tại nhà văn hóa để bà con được biết.',
  'Mong các đồng chí bố trí vốn trong kế hoạch năm tới và công khai tiến độ để người dân cùng theo dõi.',
  'Đề nghị Mặt trận Tổ quốc giám sát việc thực hiện và thông báo kết quả tại kỳ họp tổ dân phố gần nhất.',
  'Nếu vượt thẩm quyền thì đề nghị kiến nghị lên cấp trên và thông tin lại cho người dân về kết quả.',
  'Đề nghị thành lập đoàn kiểm tra liên ngành, xử lý nghiêm vi phạm và không để tái diễn.'])
UNION ALL SELECT 'street', unnest(ARRAY['Đội Cấn', 'Kim Mã', 'Láng Hạ', 'Thụy Khuê', 'Xuân Đỉnh', 'Trần Cung', 'Cổ Nhuế',
  'Phan Trọng Tuệ', 'Đông Mỹ', 'Ngọc Hồi', 'Tựu Liệt', 'Yên Hòa', 'Trung Văn', 'Tả Thanh Oai', 'Bát Khối', 'Vũ Xuân Thiều', 'Sài Đồng'])
UNION ALL SELECT 'answer', unnest(ARRAY[
  'Ủy ban nhân dân đã giao phòng chuyên môn kiểm tra thực tế cùng tổ dân phố. Kết quả cho thấy phản ánh là đúng; phần việc thuộc thẩm quyền sẽ hoàn thành trong tháng tới, phần còn lại đã có văn bản đề nghị cấp trên.',
  'Nội dung này đã được đưa vào kế hoạch đầu tư công năm sau với nguồn vốn đã bố trí. Trong thời gian chờ thi công, đơn vị phụ trách tổ chức duy tu tạm thời và phân luồng bảo đảm an toàn.',
  'Qua rà soát hồ sơ, các hộ đủ điều kiện được hướng dẫn hoàn thiện giấy tờ và nộp tại bộ phận một cửa; các trường hợp còn vướng mắc được trả lời riêng bằng văn bản.',
  'Cấp ủy tiếp thu ý kiến, đã chỉ đạo chấn chỉnh và giao Mặt trận Tổ quốc giám sát việc thực hiện, báo cáo kết quả tại hội nghị lần sau.']);

CREATE TEMP VIEW vocabulary AS
SELECT array_agg(text ORDER BY n) FILTER (WHERE kind = 'opening') AS opening,
  array_agg(text ORDER BY n) FILTER (WHERE kind = 'matter') AS matter,
  array_agg(text ORDER BY n) FILTER (WHERE kind = 'consequence') AS consequence,
  array_agg(text ORDER BY n) FILTER (WHERE kind = 'request') AS request,
  array_agg(text ORDER BY n) FILTER (WHERE kind = 'street') AS street,
  array_agg(text ORDER BY n) FILTER (WHERE kind = 'answer') AS answer
FROM piece;

-- The same piece for the same place in the data, run after run.
CREATE FUNCTION pg_temp.pick(texts text[], place bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT texts[1 + place % cardinality(texts)]
$$;

-- Like version 7: ordered by time, as the ids that the product makes.
CREATE FUNCTION pg_temp.id_at(instant timestamptz, place bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT (lpad(to_hex((extract(epoch FROM instant) * 1000)::bigint), 12, '0') || '70008000' || lpad(to_hex(place), 12, '0'))::uuid
$$;
