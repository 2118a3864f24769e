import type { DemoOpinion } from "./opinions";

const economy = "Phòng Kinh tế";
const culture = "Phòng Văn hóa";

/** 14/05/2026: half a year old, most of it answered, some of it late. */
export const springOpinions: DemoOpinion[] = [
  {
    kind: "report",
    topic: "environment",
    place: "Ngõ 264 Âu Cơ",
    source: "Ban công tác Mặt trận tổ dân phố số 6",
    text: "Ngõ 264 Âu Cơ cứ mưa trên 30 phút là ngập đầu gối, nước tràn vào nhà. Đề nghị phường khơi thông cống và cho biết bao giờ cải tạo hệ thống thoát nước.",
    contributor: ["Ông Vũ Mạnh Cường", "0983 000 117", "Ngõ 264 Âu Cơ"],
    onSpot: [
      "chair",
      "Phường cho nạo vét toàn bộ cống ngõ 264 trước ngày 30/5/2026. Cải tạo hệ thống thoát nước đã đưa vào kế hoạch đầu tư công của phường quý IV/2026.",
    ],
    outcome: {
      kind: "resolved",
      explanation:
        "Đã nạo vét 420 m cống, thay 11 tấm đan; hai trận mưa lớn tháng 7 không còn ngập.",
      on: "2026-08-04",
      confirmedOn: "2026-08-20",
    },
  },
  {
    topic: "transport",
    place: "Nút giao Lạc Long Quân - Xuân La",
    source: "Ban công tác Mặt trận tổ dân phố số 14",
    text: "Nút giao Lạc Long Quân - Xuân La giờ cao điểm rất lộn xộn vì không có đèn tín hiệu cho người đi bộ gần trường học. Đề nghị phường kiến nghị lắp đèn và kẻ vạch.",
    competence: ["city", "Đèn tín hiệu giao thông do Sở Xây dựng quản lý."],
    onSpot: [
      "chair",
      "Lắp đèn thuộc thẩm quyền Sở Xây dựng. Phường có văn bản kiến nghị trong tháng 5 và bố trí lực lượng hướng dẫn học sinh qua đường vào giờ đến lớp, tan học.",
    ],
    outcome: {
      kind: "transferredUp",
      explanation:
        "Phường đã gửi văn bản tới Sở Xây dựng ngày 22/5/2026; Sở đã khảo sát, chưa có thời hạn lắp.",
      on: "2026-06-15",
      confirmedOn: "2026-06-25",
    },
  },
  {
    topic: "adminReform",
    source: "Hội Liên hiệp Phụ nữ phường",
    text: "Sau sáp nhập, người dân khu Bưởi đi làm thủ tục xa hơn trước. Đề nghị duy trì điểm tiếp nhận hồ sơ tại trụ sở cũ ít nhất ba buổi một tuần.",
    onSpot: [
      "chair",
      "Trung tâm Phục vụ hành chính công mở điểm tiếp nhận tại trụ sở phường Bưởi cũ vào thứ Ba, thứ Năm và sáng thứ Bảy, từ ngày 01/6/2026.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "Điểm tiếp nhận đã hoạt động từ ngày 01/6/2026, đến nay nhận 2.316 hồ sơ.",
      on: "2026-09-08",
      confirmedOn: "2026-09-22",
    },
  },
  {
    topic: "socialWelfare",
    place: "Trạm y tế cơ sở 2",
    source: "Hội Người cao tuổi phường",
    text: "Trạm y tế cơ sở 2 thiếu bác sĩ, thuốc bảo hiểm y tế cho bệnh mạn tính hay hết. Đề nghị phường bảo đảm bác sĩ trực và thuốc tối thiểu cho người cao tuổi.",
    charged: { to: culture, dueOn: "2026-06-12", on: "2026-05-18" },
    written: {
      by: "chair",
      on: "2026-06-03",
      upTo: "issued",
      number: "486/UBND-VHXH",
      author: "culture",
      way: {
        publicised: { channel: "noticeBoard", place: "Bảng tin Trạm y tế cơ sở 2", isShown: true },
      },
      body: "Trạm Y tế phường đã được bổ sung 1 bác sĩ, trực cơ sở 2 vào thứ Hai, thứ Tư, thứ Sáu. Danh mục 34 loại thuốc điều trị tăng huyết áp, đái tháo đường được dự trữ đủ một tháng; số điện thoại phản ánh niêm yết tại trạm.",
    },
    outcome: {
      kind: "resolved",
      explanation: "Kiểm tra ngày 30/7/2026: lịch trực bảo đảm, không thiếu thuốc trong danh mục.",
      on: "2026-08-05",
      confirmedOn: "2026-08-20",
    },
  },
  {
    topic: "residentialGroups",
    source: "Ban công tác Mặt trận tổ dân phố số 21",
    text: "Tổ dân phố số 21 sáp nhập từ ba tổ, hơn 600 hộ nhưng không có nhà sinh hoạt, họp phải mượn sân trường. Đề nghị bố trí một phòng trong trụ sở cũ đang để không.",
    charged: { to: culture, dueOn: "2026-06-19", on: "2026-05-19" },
    written: {
      by: "chair",
      on: "2026-06-10",
      upTo: "issued",
      number: "512/UBND-VHXH",
      author: "culture",
      way: { publicised: { channel: "groupMeeting", place: "Họp tổ dân phố số 21" } },
      body: "Ủy ban nhân dân phường bố trí phòng 102 tại trụ sở phường Xuân La cũ làm nơi sinh hoạt của tổ dân phố số 21 từ ngày 01/7/2026; kinh phí sửa chữa 85 triệu đồng.",
    },
    outcome: {
      kind: "resolved",
      explanation: "Đã bàn giao phòng sinh hoạt; tổ dân phố đã họp lần đầu ngày 12/7/2026.",
      on: "2026-07-16",
      confirmedOn: "2026-07-30",
    },
  },
  {
    kind: "contribution",
    topic: "partyBuilding",
    source: "Chi bộ tổ dân phố số 9",
    text: "Đề nghị Đảng ủy gửi tài liệu sinh hoạt chi bộ sớm hơn, qua Sổ tay đảng viên điện tử và có bản in cho đảng viên cao tuổi.",
    onSpot: [
      "secretary",
      "Đảng ủy tiếp thu; từ tháng 6, tài liệu gửi trước ngày 25 tháng trước, mỗi chi bộ được in 5 bản.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "Tài liệu các tháng 6, 7, 8 gửi đúng hạn; 68 chi bộ đã nhận bản in.",
      on: "2026-08-11",
      confirmedOn: "2026-08-20",
    },
  },
  {
    topic: "landAndCertificates",
    place: "Khu tập thể Xuân La",
    source: "Nhân dân tổ dân phố số 17",
    text: "Khoảng 70 hộ ở khu tập thể cũ tại Xuân La nộp hồ sơ cấp giấy chứng nhận từ năm 2019, chuyển qua ba cơ quan vẫn chưa có kết quả. Đề nghị phường trả lời từng hộ còn thiếu giấy tờ gì.",
    contributor: ["Bà Trịnh Thị Hảo", "0904 000 562"],
    charged: { to: economy, dueOn: "2026-10-30", on: "2026-05-20" },
  },
  {
    topic: "constructionOrder",
    place: "Phố Trích Sài",
    source: "Ban công tác Mặt trận tổ dân phố số 3",
    text: "Hàng quán dựng mái che, bàn ghế kín vỉa hè phố Trích Sài, ban đêm để xe hai hàng. Đề nghị lập lại trật tự và công khai số lần xử phạt từng hộ.",
    charged: { to: economy, dueOn: "2026-06-30", on: "2026-05-20" },
    written: {
      by: "chair",
      on: "2026-06-22",
      upTo: "issued",
      number: "538/UBND-KTHTĐT",
      author: "economy",
      way: {},
      body: "Từ ngày 01/6 đến 20/6/2026 phường đã tháo dỡ 27 mái che, xử phạt 34 trường hợp; danh sách công khai tại nhà sinh hoạt cộng đồng. Tổ liên ngành kiểm tra thứ Sáu, thứ Bảy hằng tuần.",
    },
    outcome: {
      kind: "resolved",
      explanation: "Vỉa hè phố Trích Sài đã thông thoáng.",
      on: "2026-09-10",
      confirmedOn: null,
      contested:
        "Giám sát ngày 12/9 cho thấy đoạn từ số 60 đến số 110 vẫn bày bàn ghế sau 20 giờ. Đề nghị tiếp tục xử lý.",
    },
  },
  {
    kind: "report",
    topic: "securityDefence",
    place: "Ngõ 12 Đặng Thai Mai",
    source: "Tổ bảo vệ an ninh, trật tự cơ sở",
    text: "Các nhà trọ nhiều phòng trong ngõ 12 Đặng Thai Mai không có lối thoát nạn thứ hai, xe điện sạc qua đêm ở tầng một. Đề nghị kiểm tra và công khai cơ sở chưa bảo đảm an toàn.",
    charged: { to: "Công an", dueOn: "2026-11-13", on: "2026-05-21" },
  },
  {
    topic: "marketsPublicWorks",
    place: "Vườn hoa Lý Tự Trọng",
    source: "Đoàn Thanh niên phường",
    text: "Đề nghị bổ sung thiết bị tập thể dục, ghế ngồi và đèn chiếu sáng ở vườn hoa ven hồ để người dân tập luyện buổi tối.",
    onSpot: [
      "chair",
      "Phường bố trí kinh phí lắp 12 thiết bị và 8 cột đèn trong quý III/2026 từ nguồn xã hội hóa.",
    ],
    outcome: {
      kind: "inProgress",
      explanation: "Đã lắp 12 thiết bị; 8 cột đèn chờ đấu nối điện.",
      on: "2026-09-28",
      confirmedOn: "2026-10-06",
    },
  },
];

/** Collected for the conference of 18/11/2026. */
export const autumnOpinionsBefore: DemoOpinion[] = [
  {
    topic: "disasterRecovery",
    place: "Khu dân cư ngoài đê",
    source: "Ban công tác Mặt trận tổ dân phố số 30",
    text: "Kè bờ sông khu ngoài đê đã kiến nghị từ hội nghị của quận năm 2024, qua hai mùa mưa vẫn chưa làm. Đề nghị phường báo cáo rõ ai đang giữ việc này và bước tiếp theo là gì.",
    charged: { to: economy, dueOn: "2026-11-27", on: "2026-11-19" },
    written: {
      by: "chair",
      on: "2026-11-20",
      upTo: "submitted",
      author: "economy",
      firstBody: "Phường tiếp thu ý kiến, giao phòng chuyên môn kiểm tra và sẽ xử lý sớm.",
      body: "Hồ sơ kiến nghị xử lý kè bờ sông của quận Tây Hồ đã được bàn giao cho phường ngày 01/7/2025. Ủy ban nhân dân phường đã có văn bản gửi Sở Nông nghiệp và Môi trường ngày 12/3/2026; Sở trả lời sẽ đưa vào kế hoạch duy tu đê điều năm 2027. Trong thời gian chờ, phường cắm 14 biển cảnh báo và lập phương án di dời 40 hộ khi có báo động.",
    },
  },
  {
    kind: "report",
    topic: "environment",
    place: "Hồ Tây, cửa xả Thụy Khuê",
    source: "Hội Cựu chiến binh phường",
    text: "Nước thải vẫn chảy thẳng vào hồ ở cửa xả Thụy Khuê, buổi chiều mùi rất nặng. Đề nghị cho biết tiến độ đấu nối vào cống bao.",
    charged: { to: economy, dueOn: "2026-11-25", on: "2026-11-19" },
    written: {
      by: "chair",
      on: "2026-11-19",
      upTo: "returned",
      author: "economy",
      remark: "Nêu rõ ngày bắt đầu và cán bộ phụ trách.",
      body: "Việc đấu nối cửa xả Thụy Khuê do Ban Quản lý dự án của Thành phố thực hiện, phường đã đôn đốc.",
      comment:
        "Chưa trả lời đúng câu hỏi về tiến độ. Cần nêu mốc đấu nối theo văn bản của Ban Quản lý dự án, kết quả quan trắc gần nhất và việc phường làm ngay để giảm mùi.",
    },
  },
  {
    topic: "socialWelfare",
    source: "Ban đại diện cha mẹ học sinh Trường Tiểu học Xuân La",
    text: "Sĩ số lớp 1 gần 50 em một lớp, phòng chức năng phải ngăn làm phòng học. Đề nghị phường có kế hoạch xây thêm phòng học trên ô đất đã quy hoạch.",
    charged: { to: culture, dueOn: "2026-12-02", on: "2026-11-19" },
    written: {
      by: "chair",
      on: "2026-11-19",
      upTo: "approved",
      author: "culture",
      body: "Ô đất trường học tại khu đô thị Tây Hồ Tây đã có chủ trương đầu tư, dự kiến khởi công quý II/2027 với 24 phòng học. Năm học 2026–2027, phường điều chỉnh tuyến tuyển sinh để giảm sĩ số lớp 1 xuống dưới 42 em.",
    },
  },
  {
    kind: "question",
    topic: "governmentBuilding",
    source: "Ban công tác Mặt trận tổ dân phố số 11",
    text: "Đề nghị công khai đầu mối và số điện thoại của từng công chức phụ trách tổ dân phố, vì sau sắp xếp người dân không biết hỏi ai.",
    onSpot: [
      "secretary",
      "Danh sách đầu mối theo 42 tổ dân phố được niêm yết và đăng trên trang thông tin của phường trước ngày 25/11/2026.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "Danh sách đã đăng ngày 20/11/2026 và gửi tới 42 tổ dân phố.",
      on: "2026-11-20",
      confirmedOn: null,
    },
  },
  {
    kind: "initiative",
    topic: "economyTourism",
    place: "Không gian văn hóa sáng tạo Quảng An",
    source: "Hội doanh nghiệp phường",
    text: "Đề nghị phường công bố quy định về kinh doanh ăn uống ven hồ áp dụng sau khi quy hoạch được duyệt, để các hộ có thời gian chuyển đổi.",
    charged: { to: economy, dueOn: "2026-12-04", on: "2026-11-19" },
  },
  {
    topic: "residentialGroups",
    source: "Ban công tác Mặt trận tổ dân phố số 25",
    text: "Tổ dân phố quá đông hộ, một tổ trưởng không nắm hết. Đề nghị lập các cụm liên gia có người phụ trách và hỗ trợ kinh phí điện thoại.",
  },
];

/** Raised at the conference of 18/11/2026. */
export const autumnOpinionsAt: DemoOpinion[] = [
  {
    topic: "transport",
    place: "Đường Xuân La - Nguyễn Hoàng Tôn",
    source: "Nhân dân tổ dân phố số 16",
    text: "Đường Xuân La - Nguyễn Hoàng Tôn đã thông một nửa, nửa còn lại dừng từ tháng 3. Nhân dân hỏi vướng ở khâu nào, bao giờ thông xe toàn tuyến.",
    onSpot: [
      "chair",
      "Còn vướng 9 hộ chưa nhận bồi thường. Phường đã niêm yết phương án, vận động xong trong tháng 12/2026; chủ đầu tư cam kết thông xe trước ngày 30/4/2027.",
    ],
    outcome: {
      kind: "inProgress",
      explanation: "Đã vận động được 3/9 hộ nhận bồi thường.",
      on: "2026-11-20",
      confirmedOn: null,
    },
  },
  {
    kind: "contribution",
    topic: "cadreConduct",
    source: "Nhân dân tổ dân phố số 8",
    text: "Có lần người dân đến nộp hồ sơ lúc 16 giờ 15 bị trả lời hết giờ. Đề nghị lãnh đạo phường kiểm tra thái độ phục vụ và công khai đường dây nóng.",
    onSpot: [
      "secretary",
      "Đảng ủy xin lỗi nhân dân và yêu cầu Trung tâm Phục vụ hành chính công kiểm điểm. Đường dây nóng của Bí thư và Chủ tịch phường niêm yết tại nơi tiếp nhận từ ngày 19/11/2026.",
    ],
    outcome: {
      kind: "explained",
      explanation: "Đã kiểm điểm một công chức, niêm yết đường dây nóng.",
      on: "2026-11-20",
      confirmedOn: null,
    },
  },
  {
    topic: "securityDefence",
    place: "Phố Vệ Hồ",
    source: "Nhân dân tổ dân phố số 2",
    text: "Thanh niên tụ tập đua xe, nẹt pô quanh hồ sau 23 giờ các tối cuối tuần. Đề nghị lắp camera và chốt kiểm tra.",
    onSpot: [
      "chair",
      "Công an phường lập 2 chốt tối thứ Sáu, thứ Bảy từ ngày 20/11/2026; 9 camera sẽ lắp xong trước ngày 15/12/2026.",
    ],
  },
  {
    topic: "urbanPlanning",
    place: "Ngõ 52 Tô Ngọc Vân",
    source: "Nhân dân tổ dân phố số 28",
    text: "Quy hoạch treo ở ngõ 52 Tô Ngọc Vân năm nào cũng hỏi, năm nào cũng được trả lời chờ Thành phố. Đề nghị nêu thời hạn cụ thể.",
    charged: { to: economy, dueOn: "2026-12-01", on: "2026-11-20" },
  },
  {
    topic: "environment",
    place: "Điểm tập kết rác ngõ 343 An Dương Vương",
    source: "Nhân dân tổ dân phố số 33",
    text: "Điểm tập kết rác đặt ngay cổng trường mầm non, xe thu gom đến đúng giờ đón trẻ. Đề nghị chuyển vị trí hoặc đổi giờ thu gom.",
    onSpot: [
      "chair",
      "Nhất trí. Giờ thu gom đổi sang sau 19 giờ từ ngày 23/11/2026; vị trí mới sẽ chọn cùng tổ dân phố trước ngày 05/12/2026.",
    ],
    charged: { to: economy, dueOn: "2026-12-05", on: "2026-11-20" },
  },
  {
    topic: "landAndCertificates",
    source: "Nhân dân tổ dân phố số 17",
    text: "Hồ sơ cấp giấy chứng nhận của khu tập thể Xuân La đã hứa trả lời trước ngày 30/10 nhưng chưa thấy. Đề nghị Chủ tịch phường cho biết trách nhiệm thuộc ai.",
    onSpot: [
      "chair",
      "Ủy ban nhân dân phường nhận khuyết điểm vì chậm. Phòng Kinh tế, Hạ tầng và Đô thị phải trả lời từng hộ trước ngày 10/12/2026, Chủ tịch phường trực tiếp kiểm tra hằng tuần.",
    ],
  },
];

/** For the thematic conference of 26/11/2026. */
export const lakeOpinions: DemoOpinion[] = [
  {
    kind: "initiative",
    topic: "economyTourism",
    source: "Hội doanh nghiệp phường",
    channel: "inWriting",
    text: "Đề nghị phường cho phép thí điểm không gian đi bộ ven hồ hai tối cuối tuần, có quy định rõ về giờ, âm thanh, chỗ để xe và thu gom rác.",
  },
  {
    kind: "report",
    topic: "environment",
    source: "Câu lạc bộ Môi trường Hồ Tây",
    text: "Đề nghị công bố kết quả quan trắc nước Hồ Tây hằng tháng tại bảng tin ven hồ và trên trang thông tin của phường.",
  },
  {
    topic: "transport",
    source: "Ban công tác Mặt trận tổ dân phố số 1",
    channel: "slip",
    text: "Đường ven hồ hẹp mà xe du lịch 29 chỗ vẫn đi vào. Đề nghị cấm xe khách trên 16 chỗ vào cuối tuần và có bãi đỗ bên ngoài.",
  },
];

/** So far for the conference of 10/12/2026. Three groups raise the flooding of one lane. */
export const decemberOpinions: DemoOpinion[] = [
  {
    topic: "partyBuilding",
    source: "Chi bộ tổ dân phố số 19",
    text: "Đề nghị Đảng ủy báo cáo trước nhân dân kết quả thực hiện kết luận của hội nghị đối thoại tháng 5, nêu rõ việc chưa làm được và nguyên nhân.",
  },
  {
    topic: "socialWelfare",
    source: "Hội Liên hiệp Phụ nữ phường",
    text: "Nhiều gia đình trẻ thuê trọ không xin được chỗ cho con ở trường mầm non công lập. Đề nghị ưu tiên chỉ tiêu và hỗ trợ nhóm trẻ tư thục đạt chuẩn.",
  },
  {
    topic: "marketsPublicWorks",
    place: "Chợ Bưởi",
    source: "Ban công tác Mặt trận tổ dân phố số 5",
    text: "Khu bán cây cảnh, vật nuôi chợ Bưởi tràn ra đường vào ngày phiên. Đề nghị bố trí lại khu vực và giờ họp chợ.",
  },
  {
    topic: "adminReform",
    source: "Đoàn Thanh niên phường",
    text: "Đề nghị gửi tin nhắn báo kết quả hồ sơ cho người dân, kể cả khi trả sớm, để khỏi phải đi hỏi nhiều lần.",
  },
  {
    topic: "environment",
    place: "Ngõ 310 Nghi Tàm",
    source: "Ban công tác Mặt trận tổ dân phố số 4",
    text: "Ngõ 310 Nghi Tàm ngập sâu sau mỗi trận mưa lớn, nước rút chậm, học sinh phải lội qua. Đề nghị phường nạo vét cống và kiểm tra miệng thu bị lấp.",
    sameAs: "nghi-tam",
  },
  {
    topic: "environment",
    place: "Ngõ 310 Nghi Tàm",
    source: "Chi hội Người cao tuổi tổ dân phố số 4",
    channel: "slip",
    text: "Cứ mưa to là ngõ 310 Nghi Tàm ngập tới bậc cửa. Miệng cống đầu ngõ bị bê tông rơi vãi lấp từ đợt sửa đường, đề nghị khơi thông.",
    contributor: ["Ông Bạch Đình Tuấn"],
    sameAs: "nghi-tam",
  },
  {
    topic: "environment",
    place: "Ngõ 310 Nghi Tàm",
    source: "Hội Liên hiệp Phụ nữ phường",
    channel: "slip",
    text: "Hội viên phản ánh ngõ 310 Nghi Tàm ngập khi mưa, rác trôi vào sân nhà. Đề nghị sớm nạo vét cống thoát nước.",
    sameAs: "nghi-tam",
  },
];
