import type { DemoOpinion } from "./opinions";

const confirmed = "2025-03-18";

/** The fifteen opinions raised at the district's conference of 2024. */
export const opinionsAt: DemoOpinion[] = [
  {
    topic: "partyBuilding",
    source: "Đảng bộ phường Bưởi",
    text: "Đề nghị Quận ủy chỉ đạo cấp ủy các phường định kỳ đối thoại trực tiếp với bí thư chi bộ, tổ trưởng tổ dân phố, không đợi đến hội nghị cuối năm mới nghe ý kiến.",
    onSpot: [
      "secretary",
      "Nhất trí. Từ năm 2025, thường trực cấp ủy phường gặp bí thư chi bộ, tổ trưởng tổ dân phố mỗi quý một lần; Ban Dân vận Quận ủy theo dõi, báo cáo Ban Thường vụ.",
    ],
    outcome: {
      kind: "resolved",
      explanation:
        "8/8 phường đã tổ chức gặp mặt quý I/2025; có biên bản và danh mục việc phải giải quyết.",
      on: "2025-04-03",
      confirmedOn: "2025-04-16",
    },
  },
  {
    topic: "governmentBuilding",
    source: "Nhân dân phường Xuân La",
    text: "Một việc cấp phép sửa chữa nhỏ phải đi lại giữa phường và quận ba lần vì hướng dẫn không thống nhất. Đề nghị có một bản hướng dẫn chung, phường nhận hồ sơ thì quận không yêu cầu bổ sung giấy tờ khác.",
    onSpot: [
      "secretary",
      "Quận nhận trách nhiệm về việc hướng dẫn chưa thống nhất. Giao Văn phòng Hội đồng nhân dân và Ủy ban nhân dân quận ban hành bộ hướng dẫn dùng chung trong tháng 01/2025.",
    ],
    outcome: {
      kind: "resolved",
      explanation:
        "Bộ hướng dẫn dùng chung cho 24 thủ tục đã ban hành ngày 22/01/2025 và niêm yết tại bộ phận một cửa.",
      on: "2025-02-10",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "governmentBuilding",
    source: "Nhân dân phường Yên Phụ",
    text: "Khi Ủy ban nhân dân phường làm việc theo chế độ thủ trưởng, đề nghị nói rõ người dân không đồng ý với quyết định của Chủ tịch phường thì kiến nghị tới đâu, thời hạn trả lời bao nhiêu ngày.",
    onSpot: [
      "secretary",
      "Công dân có quyền kiến nghị, khiếu nại tới Chủ tịch Ủy ban nhân dân phường và Chủ tịch Ủy ban nhân dân quận theo Luật Khiếu nại; lịch tiếp công dân của lãnh đạo quận vào ngày 10 và 25 hằng tháng.",
    ],
    outcome: {
      kind: "explained",
      explanation: "Đã giải trình tại hội nghị; tờ hướng dẫn đã phát tới các tổ dân phố.",
      on: "2024-12-30",
      confirmedOn: "2025-01-22",
    },
  },
  {
    topic: "governmentBuilding",
    source: "Nhân dân phường Phú Thượng",
    text: "Đề nghị quận quan tâm phụ cấp và kinh phí hoạt động cho tổ trưởng tổ dân phố, Trưởng ban công tác Mặt trận, vì việc nhiều lên sau khi sáp nhập tổ dân phố.",
    competence: ["city", "Mức phụ cấp do Hội đồng nhân dân Thành phố quy định."],
    onSpot: [
      "secretary",
      "Mức phụ cấp do Hội đồng nhân dân Thành phố quy định, quận không tự nâng được. Quận hỗ trợ thêm kinh phí hoạt động từ nguồn tiết kiệm chi và kiến nghị Thành phố điều chỉnh.",
    ],
    outcome: {
      kind: "transferredUp",
      explanation:
        "Quận đã có văn bản kiến nghị Ủy ban nhân dân Thành phố ngày 17/01/2025; đang chờ trả lời.",
      on: "2025-01-20",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "governmentBuilding",
    source: "Nhân dân phường Quảng An",
    text: "Camera và loa truyền thanh thông minh đã lắp ở nhiều ngõ nhưng người dân chưa biết dữ liệu được dùng vào việc gì, ai được xem. Đề nghị công khai quy chế quản lý.",
    written: {
      by: "chair",
      on: "2024-12-24",
      upTo: "issued",
      number: "2198/UBND-VHTT",
      body: "Quy chế quản lý, khai thác hệ thống camera và truyền thanh thông minh quy định: Công an phường và Trung tâm điều hành quận được xem dữ liệu phục vụ an ninh, trật tự; dữ liệu lưu 30 ngày; việc trích xuất phải có văn bản. Quy chế đã đăng trên Cổng thông tin điện tử quận.",
    },
    outcome: {
      kind: "explained",
      explanation: "Đã trả lời bằng văn bản và công khai quy chế.",
      on: "2025-01-14",
      confirmedOn: "2025-01-22",
    },
  },
  {
    topic: "disasterRecovery",
    place: "Hồ Tây, đoạn phố Trích Sài",
    source: "Nhân dân phường Bưởi",
    text: "Sau bão, cá chết nổi nhiều đợt, mùi hôi kéo dài. Đề nghị quận nói rõ nguyên nhân, kết quả quan trắc nước và kế hoạch nạo vét các cửa xả vào hồ.",
    onSpot: [
      "chair",
      "Kết quả quan trắc cho thấy thiếu ô-xy do lượng nước thải vào hồ tăng đột ngột. Quận phối hợp đơn vị quản lý hồ bổ sung máy sục khí; việc nạo vét cửa xả do Thành phố thực hiện trong năm 2025.",
    ],
    outcome: {
      kind: "inProgress",
      explanation: "Đã lắp 6 máy sục khí; nạo vét 3/9 cửa xả.",
      on: "2025-05-20",
      confirmedOn: null,
    },
  },
  {
    topic: "disasterRecovery",
    place: "Chợ Tứ Liên",
    source: "Nhân dân phường Tứ Liên",
    text: "Mái chợ Tứ Liên tốc sau bão mới che tạm bằng bạt, mưa to dột ướt hàng hóa. Các hộ kinh doanh đề nghị sửa xong trước Tết Nguyên đán.",
    onSpot: [
      "chair",
      "Giao Ban Quản lý dự án sửa mái chợ bằng nguồn dự phòng ngân sách, hoàn thành trước ngày 15/01/2025.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "Mái chợ đã sửa xong, bàn giao ngày 11/01/2025.",
      on: "2025-01-13",
      confirmedOn: "2025-01-22",
    },
  },
  {
    topic: "economyTourism",
    source: "Hội doanh nghiệp quận Tây Hồ",
    text: "Doanh nghiệp lưu trú mong quận có một đầu mối cung cấp thông tin sự kiện trong năm để chủ động gói dịch vụ đón khách, thay vì biết lịch trước một, hai tuần.",
    onSpot: [
      "chair",
      "Quận công bố lịch sự kiện văn hóa, du lịch cả năm vào tháng 01 và lập nhóm thông tin với các cơ sở lưu trú.",
    ],
    outcome: {
      kind: "resolved",
      explanation:
        "Lịch sự kiện năm 2025 đã công bố ngày 16/01/2025; nhóm thông tin có 128 cơ sở tham gia.",
      on: "2025-05-12",
      confirmedOn: null,
    },
  },
  {
    topic: "economyTourism",
    place: "Hồ Tây",
    source: "Hội doanh nghiệp quận Tây Hồ",
    text: "Đề nghị cho biết chủ trương về hoạt động du thuyền, xuồng điện trên Hồ Tây sau khi dừng nhà nổi, để doanh nghiệp biết có đầu tư tiếp hay không.",
    onSpot: [
      "chair",
      "Hoạt động trên mặt nước thực hiện theo quy chế quản lý Hồ Tây của Thành phố; hiện chưa cấp phép mới. Quận đã đề xuất phương án khai thác có kiểm soát, khi Thành phố chấp thuận sẽ thông báo công khai.",
    ],
    outcome: {
      kind: "explained",
      explanation: "Đã giải trình chủ trương tại hội nghị.",
      on: "2024-12-30",
      confirmedOn: "2025-01-22",
    },
  },
  {
    topic: "economyTourism",
    place: "Làng xôi Phú Thượng",
    source: "Nhân dân phường Phú Thượng",
    text: "Nghề nấu xôi Phú Thượng đã là di sản phi vật thể quốc gia. Đề nghị quận hỗ trợ nhãn hiệu, mặt bằng giới thiệu sản phẩm và lớp dạy nghề cho lớp trẻ.",
    onSpot: [
      "chair",
      "Quận hỗ trợ kinh phí nhận diện nhãn hiệu tập thể, bố trí gian hàng tại Lễ hội Sen và giao Hội Phụ nữ mở lớp truyền nghề.",
    ],
    outcome: {
      kind: "resolved",
      explanation:
        "Nhãn hiệu tập thể đã được hỗ trợ hồ sơ; lớp truyền nghề thứ nhất có 32 học viên.",
      on: "2025-05-26",
      confirmedOn: null,
    },
  },
  {
    topic: "economyTourism",
    place: "Phố Xuân Diệu, phố Quảng An",
    source: "Nhân dân phường Quảng An",
    text: "Nhiều quán mở nhạc to sau 23 giờ, khách lưu trú và người dân đều không ngủ được. Đề nghị xử phạt nghiêm và công khai cơ sở vi phạm nhiều lần.",
    onSpot: [
      "chair",
      "Năm 2024 đã xử phạt 41 trường hợp. Quận yêu cầu Công an các phường đo tiếng ồn lưu động vào cuối tuần, công khai cơ sở vi phạm từ hai lần trên Cổng thông tin điện tử.",
    ],
    outcome: {
      kind: "explained",
      explanation: "Đã giải trình và công khai đợt 1 danh sách 7 cơ sở vi phạm nhiều lần.",
      on: "2025-02-14",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "economyTourism",
    source: "Nhân dân phường Thụy Khuê",
    text: "Đề nghị quận có chính sách thu hút trường nghề, doanh nghiệp công nghiệp văn hóa về các khu đất trống, tạo việc làm cho thanh niên, không chỉ trông vào ăn uống ven hồ.",
    written: {
      by: "chair",
      on: "2025-01-06",
      upTo: "issued",
      number: "31/UBND-KT",
      body: "Ủy ban nhân dân quận đã rà soát 5 khu đất có thể kêu gọi đầu tư, trong đó 2 khu phù hợp lĩnh vực công nghiệp văn hóa. Danh mục được báo cáo Thành phố để đưa vào kế hoạch xúc tiến đầu tư năm 2025 theo Luật Thủ đô.",
    },
    outcome: {
      kind: "inProgress",
      explanation:
        "Danh mục 5 khu đất đã gửi Sở Kế hoạch và Đầu tư; đang hoàn thiện hồ sơ quy hoạch.",
      on: "2025-03-12",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "constructionOrder",
    place: "Vỉa hè phố Thụy Khuê",
    source: "Nhân dân phường Thụy Khuê",
    text: "Vỉa hè phố Thụy Khuê bị chiếm để xe, bán hàng suốt ngày, học sinh phải đi dưới lòng đường. Ra quân xong lại đâu vào đấy; đề nghị có cách giữ lâu dài.",
    onSpot: [
      "chair",
      "Giao phường kẻ vạch, cấp phép điểm để xe ở nơi đủ rộng và gắn trách nhiệm cho cảnh sát khu vực từng tuyến. Tái vi phạm nhiều lần sẽ xem xét trách nhiệm người phụ trách.",
    ],
    outcome: {
      kind: "inProgress",
      explanation: "Đã kẻ vạch 2,1 km, còn 0,8 km chờ hạ ngầm cáp.",
      on: "2025-06-05",
      confirmedOn: null,
    },
  },
  {
    topic: "urbanPlanning",
    place: "Ô quy hoạch ngõ 52 Tô Ngọc Vân",
    source: "Nhân dân phường Quảng An",
    text: "Khu dân cư ngõ 52 Tô Ngọc Vân nằm trong ô quy hoạch cây xanh hơn hai mươi năm, dân không được xây, cũng không được bồi thường. Đề nghị trả lời rõ khi nào thực hiện hoặc điều chỉnh quy hoạch.",
    competence: ["city", "Điều chỉnh quy hoạch phân khu thuộc thẩm quyền Thành phố."],
    onSpot: [
      "chair",
      "Quận đã đề xuất rà soát các ô quy hoạch treo khi điều chỉnh quy hoạch phân khu; thẩm quyền quyết định thuộc Thành phố. Trong thời gian chờ, nhà xuống cấp được cấp phép sửa chữa, xây dựng có thời hạn.",
    ],
    outcome: {
      kind: "explained",
      explanation: "Đã giải trình quy định về cấp phép xây dựng có thời hạn và hướng dẫn 23 hộ.",
      on: "2025-01-17",
      confirmedOn: "2025-01-22",
    },
  },
  {
    topic: "urbanPlanning",
    place: "Dự án tuyến đường nối Xuân La - Nguyễn Hoàng Tôn",
    source: "Nhân dân phường Xuân La",
    text: "Dự án đường Xuân La - Nguyễn Hoàng Tôn thi công cầm chừng, bụi và ngập kéo dài. Đề nghị quận thông báo mốc hoàn thành và biện pháp giảm bụi cho từng đoạn.",
  },
];
