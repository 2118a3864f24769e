import type { DemoOpinion } from "./opinions";

const economy = "Phòng Kinh tế";
const culture = "Phòng Văn hóa";

/** Phường Đống Đa, periodic, 10/06/2026. */
export const dongDaJune: DemoOpinion[] = [
  {
    topic: "constructionOrder",
    place: "Phố Thái Thịnh",
    source: "Ban công tác Mặt trận tổ dân phố số 7",
    text: "Vỉa hè phố Thái Thịnh bị chiếm làm chỗ rửa xe, trông giữ xe trái phép. Đề nghị xử lý và công bố tuyến phố được phép để xe.",
    onSpot: [
      "chair",
      "Phường công bố 6 tuyến được để xe có vạch kẻ; các điểm trông giữ trái phép giải tỏa xong trước ngày 30/6/2026.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "Đã giải tỏa 19 điểm, kẻ vạch 6 tuyến phố.",
      on: "2026-07-14",
      confirmedOn: "2026-07-28",
    },
  },
  {
    topic: "urbanPlanning",
    place: "Khu tập thể Nam Đồng",
    source: "Hội Người cao tuổi phường",
    text: "Khu tập thể Nam Đồng xuống cấp, tường nứt, thang bộ bong tróc. Đề nghị cho biết kết quả kiểm định và thứ tự cải tạo, xây dựng lại.",
    charged: { to: economy, dueOn: "2026-07-10", on: "2026-06-15" },
    written: {
      by: "chair",
      on: "2026-07-02",
      upTo: "issued",
      number: "602/UBND-KTHTĐT",
      author: "economy",
      way: {},
      body: "Sở Xây dựng đã kiểm định 8 nhà, trong đó 2 nhà cấp C thuộc đợt 3 kế hoạch cải tạo chung cư cũ. Phường tổ chức lấy ý kiến các hộ về quy hoạch chi tiết trong quý IV/2026; trước mắt gia cố cầu thang nhà A4, A6.",
    },
    outcome: {
      kind: "scheduled",
      explanation: "Đã gia cố cầu thang; cải tạo chung cư theo lộ trình đợt 3.",
      on: "2026-08-18",
      confirmedOn: "2026-09-01",
    },
  },
  {
    topic: "environment",
    place: "Ngõ Thịnh Hào 1",
    source: "Ban công tác Mặt trận tổ dân phố số 12",
    text: "Các cơ sở thu mua phế liệu trong ngõ Thịnh Hào 1 gây bụi, mùi và nguy cơ cháy. Đề nghị di dời.",
    charged: { to: economy, dueOn: "2026-11-06", on: "2026-06-16" },
  },
  {
    topic: "socialWelfare",
    source: "Hội Chữ thập đỏ phường",
    text: "Đề nghị lập danh sách người già neo đơn sống trong ngõ sâu và có tình nguyện viên đến thăm hằng tuần vào mùa nắng nóng.",
    onSpot: [
      "chair",
      "Giao Phòng Văn hóa - Xã hội cùng Hội Chữ thập đỏ lập danh sách, phân công tình nguyện viên trước ngày 20/6/2026.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "Danh sách 84 cụ đã lập, 42 tình nguyện viên được phân công.",
      on: "2026-07-06",
      confirmedOn: "2026-07-28",
    },
  },
];

/** Phường Đống Đa, extraordinary, 19/11/2026: residents upset about a building site. */
export const dongDaExtraordinary: DemoOpinion[] = [
  {
    topic: "constructionOrder",
    place: "Công trình ngõ 167 Tây Sơn",
    source: "Nhân dân tổ dân phố số 15",
    text: "Công trình trong ngõ 167 Tây Sơn thi công đến 1 giờ sáng, làm nứt tường bảy nhà liền kề. Các hộ đề nghị dừng thi công cho đến khi có kết quả giám định.",
    contributor: ["Ông Ngô Đức Thịnh", "0915 000 884"],
    onSpot: [
      "chair",
      "Phường đã yêu cầu dừng thi công từ 18 giờ đến 6 giờ và mời đơn vị giám định độc lập; kết quả thông báo cho 7 hộ trước ngày 30/11/2026.",
    ],
    charged: { to: economy, dueOn: "2026-11-30", on: "2026-11-20" },
  },
  {
    topic: "constructionOrder",
    place: "Công trình ngõ 167 Tây Sơn",
    source: "Nhân dân tổ dân phố số 15",
    text: "Xe chở bê tông vào ngõ giờ cao điểm, chắn lối xe cứu thương. Đề nghị quy định giờ và tải trọng xe vào ngõ.",
    onSpot: [
      "chair",
      "Từ ngày 20/11/2026 xe trên 5 tấn không vào ngõ; giờ cấp vật liệu từ 9 đến 11 giờ và 14 đến 16 giờ.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "Biển cấm tải đã cắm ngày 20/11/2026.",
      on: "2026-11-20",
      confirmedOn: null,
    },
  },
  {
    topic: "landAndCertificates",
    place: "Ngõ 167 Tây Sơn",
    source: "Nhân dân tổ dân phố số 15",
    text: "Chủ công trình có đúng ranh giới đất ghi trong giấy chứng nhận không, đề nghị đo đạc lại trước sự chứng kiến của các hộ liền kề.",
    charged: { to: economy, dueOn: "2026-12-01", on: "2026-11-20" },
    written: {
      by: "chair",
      on: "2026-11-20",
      upTo: "submitted",
      author: "economy",
      body: "Ngày 25/11/2026, Chi nhánh Văn phòng đăng ký đất đai sẽ đo đạc lại thửa đất có mặt 7 hộ liền kề và đại diện tổ dân phố. Biên bản và bản đo được gửi tới từng hộ.",
    },
  },
  {
    topic: "cadreConduct",
    source: "Nhân dân tổ dân phố số 15",
    text: "Người dân đã báo phường ba lần từ tháng 9 nhưng không ai trả lời. Đề nghị xem xét trách nhiệm người được giao theo dõi.",
    onSpot: [
      "secretary",
      "Đảng ủy nghiêm túc nhận trách nhiệm. Ủy ban Kiểm tra xem xét trách nhiệm cá nhân, báo cáo kết quả với tổ dân phố trước ngày 15/12/2026.",
    ],
  },
];

/** For phường Đống Đa's conference of 03/12/2026. */
export const dongDaDecember: DemoOpinion[] = [
  {
    topic: "transport",
    place: "Ga Láng, phố Yên Lãng",
    source: "Ban công tác Mặt trận tổ dân phố số 20",
    text: "Đề nghị bố trí chỗ gửi xe đạp, xe máy giá hợp lý quanh ga Láng để khuyến khích người dân đi tàu điện.",
  },
  {
    topic: "marketsPublicWorks",
    source: "Hội Liên hiệp Phụ nữ phường",
    text: "Cả phường chưa có sân chơi trẻ em nào trên 200 m². Đề nghị dành đất trụ sở cơ quan di dời làm vườn hoa, sân chơi.",
  },
];

/** Phường Phúc Lợi, periodic, 24/06/2026. */
export const phucLoiJune: DemoOpinion[] = [
  {
    topic: "transport",
    place: "Đường Phúc Lợi",
    source: "Ban công tác Mặt trận tổ dân phố số 4",
    text: "Xe tải chở vật liệu chạy trong giờ cấm, rơi vãi đất cát trên đường Phúc Lợi. Đề nghị cân tải trọng và phun nước rửa đường hằng ngày.",
    onSpot: [
      "chair",
      "Công an phường lập chuyên đề kiểm tra từ ngày 01/7/2026; đơn vị môi trường phun rửa đường hai lần một ngày.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "Đã xử phạt 46 xe, lượng bụi giảm rõ rệt theo phản ánh của tổ dân phố.",
      on: "2026-08-12",
      confirmedOn: "2026-08-26",
    },
  },
  {
    topic: "clearanceResettlement",
    place: "Dự án hồ điều hòa",
    source: "Nhân dân tổ dân phố số 11",
    text: "Các hộ mất đất nông nghiệp làm hồ điều hòa hỏi về suất tái định cư và hỗ trợ chuyển nghề, vì phương án công bố chưa thấy nêu.",
    charged: { to: economy, dueOn: "2026-07-24", on: "2026-06-29" },
    written: {
      by: "chair",
      on: "2026-07-16",
      upTo: "issued",
      number: "377/UBND-KTHTĐT",
      author: "economy",
      body: "Dự án thu hồi đất nông nghiệp nên không bố trí tái định cư bằng đất ở. Các hộ được hỗ trợ chuyển đổi nghề bằng 5 lần giá đất nông nghiệp và vay vốn ưu đãi; phương án bổ sung niêm yết từ ngày 20/7/2026.",
    },
    outcome: {
      kind: "explained",
      explanation: "Đã niêm yết phương án bổ sung, giải thích tại cuộc họp ngày 25/7/2026.",
      on: "2026-07-28",
      confirmedOn: "2026-08-11",
    },
  },
  {
    topic: "environment",
    place: "Mương Sài Đồng",
    source: "Ban công tác Mặt trận khu Sài Đồng",
    text: "Mương thoát nước Sài Đồng vẫn ô nhiễm dù đã kiến nghị từ năm 2021 khi còn phường Sài Đồng. Đề nghị phường mới theo việc này đến cùng.",
    charged: { to: economy, dueOn: "2026-11-10", on: "2026-06-29" },
  },
];

/** For phường Phúc Lợi's conference of 25/11/2026. */
export const phucLoiNovember: DemoOpinion[] = [
  {
    topic: "economyTourism",
    source: "Hội doanh nghiệp phường",
    text: "Doanh nghiệp nhỏ trong khu công nghiệp Sài Đồng khó tuyển lao động vì thiếu nhà ở. Đề nghị phường kiến nghị xây nhà ở xã hội cho công nhân.",
  },
  {
    topic: "residentialGroups",
    source: "Ban công tác Mặt trận tổ dân phố số 18",
    text: "Nhà văn hóa tổ dân phố số 18 dột, quạt hỏng, không đủ ghế. Đề nghị sửa trước Tết Nguyên đán.",
  },
  {
    topic: "securityDefence",
    channel: "slip",
    source: "Phiếu ý kiến tại điểm tiếp nhận Sài Đồng",
    text: "Khu vực gầm cầu Thanh Trì tối và có người tụ tập, đề nghị lắp đèn chiếu sáng và tuần tra.",
  },
];

/** Phường Cầu Giấy, thematic on administrative procedures, 16/07/2026. */
export const cauGiayJuly: DemoOpinion[] = [
  {
    topic: "adminReform",
    source: "Hội doanh nghiệp phường",
    text: "Thủ tục đăng ký hộ kinh doanh trực tuyến hay báo lỗi ở bước ký số, phải nộp lại nhiều lần. Đề nghị có người hỗ trợ qua điện thoại trong giờ làm việc.",
    onSpot: [
      "chair",
      "Phường bố trí 2 công chức trực điện thoại hỗ trợ từ ngày 20/7/2026; lỗi ký số đã báo đơn vị vận hành Cổng dịch vụ công.",
    ],
    outcome: {
      kind: "resolved",
      explanation:
        "Từ ngày 20/7 đến 31/8 đã hỗ trợ 412 cuộc gọi; lỗi ký số được khắc phục ngày 12/8/2026.",
      on: "2026-09-03",
      confirmedOn: "2026-09-17",
    },
  },
  {
    topic: "adminReform",
    source: "Ban công tác Mặt trận tổ dân phố số 22",
    text: "Người dân mất nửa buổi để chứng thực giấy tờ. Đề nghị phát số thứ tự trực tuyến và trả kết quả tại nhà cho người khuyết tật, người trên 75 tuổi.",
    onSpot: [
      "chair",
      "Phát số trực tuyến từ ngày 01/8/2026; chứng thực lưu động tại nhà cho người khuyết tật, người trên 75 tuổi khi đăng ký trước một ngày.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "Thời gian chờ trung bình còn 17 phút; đã chứng thực tại nhà 63 trường hợp.",
      on: "2026-09-15",
      confirmedOn: "2026-09-29",
    },
  },
  {
    topic: "governmentBuilding",
    source: "Ban Thanh tra nhân dân phường",
    text: "Đề nghị công khai kết quả đánh giá sự hài lòng theo từng quầy, từng công chức chứ không chỉ một con số chung của phường.",
    charged: { to: culture, dueOn: "2026-08-14", on: "2026-07-20" },
    written: {
      by: "secretary",
      on: "2026-08-06",
      upTo: "issued",
      number: "58-CV/ĐU",
      author: "culture",
      body: "Từ quý III/2026, kết quả đánh giá được công khai theo từng quầy tại sảnh Trung tâm Phục vụ hành chính công. Kết quả của từng công chức dùng trong đánh giá nội bộ theo quy định về dữ liệu cá nhân.",
    },
    outcome: {
      kind: "explained",
      explanation: "Đã công khai theo quầy từ ngày 01/10/2026.",
      on: "2026-10-02",
      confirmedOn: "2026-10-14",
    },
  },
];

/** Phường Cầu Giấy, periodic, 17/11/2026: held, answers due. */
export const cauGiayNovember: DemoOpinion[] = [
  {
    topic: "transport",
    place: "Phố Trần Thái Tông",
    source: "Nhân dân tổ dân phố số 9",
    text: "Mặt đường phố Trần Thái Tông đào lên lấp xuống bốn lần trong năm. Đề nghị phường có lịch đào đường chung và bắt hoàn trả đúng chất lượng.",
    onSpot: [
      "chair",
      "Phường kiến nghị Sở Xây dựng thống nhất lịch năm 2027; đơn vị hoàn trả kém chất lượng phải làm lại trước ngày 05/12/2026.",
    ],
    charged: { to: economy, dueOn: "2026-12-05", on: "2026-11-18" },
  },
  {
    topic: "environment",
    place: "Công viên Cầu Giấy",
    source: "Hội Người cao tuổi phường",
    text: "Nước hồ công viên Cầu Giấy bốc mùi, cá chết từ cuối tháng 10. Đề nghị thay nước và xử lý nguồn thải.",
    charged: { to: economy, dueOn: "2026-11-20", on: "2026-11-18" },
  },
  {
    topic: "securityDefence",
    place: "Chung cư mini ngõ 105 Doãn Kế Thiện",
    source: "Nhân dân tổ dân phố số 31",
    text: "Chung cư mini ngõ 105 Doãn Kế Thiện chưa khắc phục xong yêu cầu phòng cháy nhưng đã cho thuê kín phòng. Đề nghị đình chỉ.",
    charged: { to: "Công an", dueOn: "2026-11-26", on: "2026-11-18" },
    written: {
      by: "chair",
      on: "2026-11-20",
      upTo: "draft",
      author: "office",
      body: "Công an phường đã kiểm tra ngày 19/11/2026, lập biên bản và yêu cầu chủ nhà ngừng cho thuê các phòng tầng 6, tầng 7 cho đến khi hoàn thành cầu thang thoát nạn.",
    },
  },
  {
    topic: "partyBuilding",
    source: "Chi bộ tổ dân phố số 14",
    text: "Đề nghị Đảng ủy phân công cấp ủy viên dự sinh hoạt với chi bộ ít nhất mỗi quý một lần và trả lời kiến nghị của chi bộ bằng văn bản.",
    onSpot: [
      "secretary",
      "Đảng ủy đã phân công 27 cấp ủy viên phụ trách 74 chi bộ; kiến nghị của chi bộ được trả lời trong 15 ngày.",
    ],
  },
];

/** Xã Thanh Trì, periodic, 28/05/2026. */
export const thanhTriMay: DemoOpinion[] = [
  {
    topic: "transport",
    place: "Đường liên xã Đông Mỹ - Ngũ Hiệp",
    source: "Ban công tác Mặt trận thôn Tương Chúc",
    text: "Đường liên xã đoạn qua thôn Tương Chúc nhiều ổ gà, học sinh đi học rất nguy hiểm. Đề nghị vá ngay và có kế hoạch làm lại mặt đường.",
    onSpot: [
      "chair",
      "Vá xong trước ngày 10/6/2026 bằng kinh phí duy tu của xã; thảm lại 1,2 km trong quý I/2027.",
    ],
    outcome: {
      kind: "scheduled",
      explanation: "Đã vá 38 điểm; thảm mặt đường ghi trong kế hoạch đầu tư công năm 2027.",
      on: "2026-07-03",
      confirmedOn: "2026-07-17",
    },
  },
  {
    topic: "landAndCertificates",
    source: "Hội Nông dân xã",
    text: "Nhiều hộ chưa được cấp giấy chứng nhận đất nông nghiệp giao theo Nghị định 64 vì hồ sơ nằm ở huyện cũ. Đề nghị xã thông báo hồ sơ đang ở đâu.",
    charged: { to: economy, dueOn: "2026-09-30", on: "2026-06-01" },
    written: {
      by: "chair",
      on: "2026-09-22",
      upTo: "issued",
      number: "295/UBND-KT",
      author: "economy",
      body: "Toàn bộ 1.184 hồ sơ đã được huyện bàn giao cho xã ngày 30/6/2025. Xã đã rà soát 640 hồ sơ, đủ điều kiện 512; số còn lại thiếu sơ đồ thửa. Danh sách niêm yết tại 9 nhà văn hóa thôn, lịch cấp theo từng thôn đến hết quý II/2027.",
    },
    outcome: {
      kind: "inProgress",
      explanation: "Đã cấp 188/512 giấy chứng nhận đủ điều kiện.",
      on: "2026-10-20",
      confirmedOn: "2026-11-03",
    },
  },
  {
    topic: "environment",
    place: "Sông Tô Lịch, đoạn qua xã",
    source: "Hội Cựu chiến binh xã",
    text: "Nước tưới lấy từ sông Tô Lịch có màu đen, rau chết từng mảng. Đề nghị chuyển nguồn nước tưới hoặc hỗ trợ giếng khoan.",
    charged: { to: economy, dueOn: "2026-10-15", on: "2026-06-01" },
  },
];

/** For xã Thanh Trì's conference of 08/12/2026. */
export const thanhTriDecember: DemoOpinion[] = [
  {
    topic: "marketsPublicWorks",
    place: "Chợ Văn Điển",
    source: "Hội Liên hiệp Phụ nữ xã",
    text: "Chợ Văn Điển xuống cấp, hệ thống điện cũ dễ cháy. Tiểu thương đề nghị được biết phương án cải tạo và nơi bán tạm trước khi đóng chợ.",
  },
  {
    topic: "socialWelfare",
    source: "Ban công tác Mặt trận thôn Yên Ngưu",
    text: "Đề nghị xã mở lớp dạy nghề ngắn hạn cho phụ nữ trên 40 tuổi bị thu hồi đất, giới thiệu việc làm trong khu công nghiệp Ngọc Hồi.",
  },
  {
    topic: "securityDefence",
    source: "Đoàn Thanh niên xã",
    text: "Đề nghị lắp camera tại các ngã tư thôn và lập nhóm thông tin để người dân báo nhanh vụ việc cho Công an xã.",
  },
];
