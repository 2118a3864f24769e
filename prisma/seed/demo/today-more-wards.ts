import type { DemoOpinion } from "./opinions";

export type WardThisYear = { name: string; days: string[]; opinions?: DemoOpinion[] };

/** Further wards of 2026 that have held a conference, so that the city's page shows how far the year has come. */
export const moreWards: WardThisYear[] = [
  {
    name: "Hoàn Kiếm",
    days: ["2026-05-07", "2026-10-22"],
    opinions: [
      {
        topic: "constructionOrder",
        place: "Phố Hàng Mã",
        source: "Ban công tác Mặt trận tổ dân phố số 5",
        text: "Dịp Trung thu, phố Hàng Mã tắc từ chiều đến khuya, xe máy đi cả vào phố đi bộ. Đề nghị phân luồng và bố trí điểm trông xe.",
        onSpot: [
          "chair",
          "Năm 2027 phường tổ chức phố đi bộ từ 15 giờ, mở thêm 4 điểm trông xe và công bố trước hai tuần.",
        ],
        outcome: {
          kind: "explained",
          explanation: "Phương án đã công bố trên trang thông tin của phường.",
          on: "2026-11-05",
          confirmedOn: null,
        },
      },
      {
        topic: "economyTourism",
        source: "Hội doanh nghiệp phường",
        text: "Hộ kinh doanh phố cổ đề nghị được hướng dẫn chung về biển hiệu, mái hiên để không phải tháo đi lắp lại.",
        charged: { to: "Phòng Kinh tế", dueOn: "2026-11-16", on: "2026-10-26" },
      },
    ],
  },
  {
    name: "Ba Đình",
    days: ["2026-04-23"],
    opinions: [
      {
        topic: "urbanPlanning",
        place: "Khu tập thể Giảng Võ",
        source: "Nhân dân tổ dân phố số 18",
        text: "Đề nghị thông báo kế hoạch lấy ý kiến nhân dân về phương án cải tạo khu tập thể cũ và quyền lợi khi tạm cư.",
        onSpot: [
          "chair",
          "Phường tổ chức lấy ý kiến trong quý III/2026, tài liệu gửi đến từng hộ trước 15 ngày.",
        ],
        outcome: {
          kind: "resolved",
          explanation: "Đã lấy ý kiến 412 hộ trong tháng 8/2026.",
          on: "2026-09-07",
          confirmedOn: "2026-09-21",
        },
      },
    ],
  },
  {
    name: "Hồng Hà",
    days: ["2026-06-16", "2026-11-12"],
    opinions: [
      {
        topic: "disasterRecovery",
        place: "Bãi giữa sông Hồng",
        source: "Hội Nông dân phường",
        text: "Đề nghị thông báo mực nước và lịch xả lũ qua loa, tin nhắn trước 12 giờ để bà con bãi giữa kịp chuyển tài sản.",
        onSpot: [
          "chair",
          "Phường lập nhóm nhắn tin cho 520 hộ ngoài bãi và thử loa cảnh báo hằng tháng từ tháng 12/2026.",
        ],
      },
      {
        topic: "landAndCertificates",
        source: "Ban công tác Mặt trận tổ dân phố số 40",
        text: "Các hộ ngoài đê ở ổn định trước năm 1993 hỏi khi nào được xét cấp giấy chứng nhận theo quy hoạch phân khu sông Hồng.",
        charged: { to: "Phòng Kinh tế", dueOn: "2026-12-03", on: "2026-11-13" },
      },
    ],
  },
  {
    name: "Hà Đông",
    days: ["2026-05-21"],
    opinions: [
      {
        topic: "environment",
        place: "Làng lụa Vạn Phúc",
        source: "Hội Nông dân phường",
        text: "Nước thải nhuộm của làng lụa Vạn Phúc chưa được thu gom. Đề nghị xây trạm xử lý tập trung và hỗ trợ các hộ đấu nối.",
        onSpot: ["chair", "Dự án trạm xử lý 300 m³ mỗi ngày đã được duyệt, khởi công quý IV/2026."],
        outcome: {
          kind: "scheduled",
          explanation: "Đã chọn nhà thầu, khởi công tháng 12/2026.",
          on: "2026-10-12",
          confirmedOn: "2026-10-26",
        },
      },
    ],
  },
  {
    name: "Sơn Tây",
    days: ["2026-06-04"],
    opinions: [
      {
        topic: "economyTourism",
        place: "Thành cổ Sơn Tây",
        source: "Đoàn Thanh niên phường",
        text: "Đề nghị mở phố đi bộ quanh Thành cổ vào mùa hè các ngày trong tuần và hỗ trợ gian hàng sản phẩm xứ Đoài.",
        onSpot: ["chair", "Thí điểm thêm tối thứ Tư từ tháng 7/2026; phường hỗ trợ 20 gian hàng."],
        outcome: {
          kind: "resolved",
          explanation: "Đã tổ chức 14 tối thứ Tư, trung bình 2.100 lượt khách.",
          on: "2026-10-19",
          confirmedOn: "2026-11-02",
        },
      },
    ],
  },
  {
    name: "Đông Anh",
    days: ["2026-05-12", "2026-11-10"],
    opinions: [
      {
        topic: "clearanceResettlement",
        place: "Dự án Công viên phần mềm",
        source: "Nhân dân thôn Cổ Dương",
        text: "Các hộ đã bàn giao mặt bằng hơn một năm nhưng chưa được giao đất tái định cư. Đề nghị nêu ngày bốc thăm.",
        charged: { to: "Phòng Kinh tế", dueOn: "2026-11-27", on: "2026-11-12" },
      },
    ],
  },
  {
    name: "Gia Lâm",
    days: ["2026-06-09"],
    opinions: [
      {
        topic: "marketsPublicWorks",
        place: "Nghĩa trang thôn Thuận Tốn",
        source: "Ban công tác Mặt trận thôn Thuận Tốn",
        text: "Nghĩa trang thôn đã hết chỗ, việc cát táng phải đi xa. Đề nghị mở rộng hoặc có xe đưa đón tới nghĩa trang tập trung.",
        onSpot: [
          "chair",
          "Xã hỗ trợ xe tới nghĩa trang tập trung từ ngày 01/7/2026; không mở rộng nghĩa trang thôn vì vướng quy hoạch.",
        ],
        outcome: {
          kind: "notFeasible",
          explanation:
            "Không mở rộng được vì đất nằm trong hành lang thoát lũ; đã hỗ trợ xe thay thế.",
          on: "2026-07-13",
          confirmedOn: "2026-07-27",
        },
      },
    ],
  },
  {
    name: "Sóc Sơn",
    days: ["2026-04-16"],
    opinions: [
      {
        topic: "environment",
        place: "Khu liên hợp xử lý chất thải Nam Sơn",
        source: "Nhân dân thôn Xuân Thịnh",
        text: "Mùi rác Nam Sơn vẫn về theo gió chiều. Đề nghị công khai kết quả quan trắc và đẩy nhanh di dân vùng ảnh hưởng.",
        competence: ["city", "Di dân vùng ảnh hưởng do Thành phố quyết định."],
        onSpot: [
          "chair",
          "Kết quả quan trắc gửi về xã hằng tuần, niêm yết tại nhà văn hóa; việc di dân thuộc thẩm quyền Thành phố.",
        ],
        outcome: {
          kind: "transferredUp",
          explanation: "Đã báo cáo Thành phố ngày 12/5/2026.",
          on: "2026-05-14",
          confirmedOn: "2026-05-28",
        },
      },
    ],
  },
  { name: "Cửa Nam", days: ["2026-06-18"] },
  { name: "Ngọc Hà", days: ["2026-05-26", "2026-11-05"] },
  { name: "Giảng Võ", days: ["2026-06-23"] },
  { name: "Hai Bà Trưng", days: ["2026-05-19"] },
  { name: "Bạch Mai", days: ["2026-07-02"] },
  { name: "Vĩnh Tuy", days: ["2026-06-30"] },
  { name: "Kim Liên", days: ["2026-04-28", "2026-10-29"] },
  { name: "Láng", days: ["2026-06-11"] },
  { name: "Ô Chợ Dừa", days: ["2026-05-05"] },
  { name: "Nghĩa Đô", days: ["2026-06-02"] },
  { name: "Yên Hòa", days: ["2026-05-28"] },
  { name: "Phú Thượng", days: ["2026-06-25", "2026-11-17"] },
  { name: "Xuân Đỉnh", days: ["2026-07-09"] },
  { name: "Từ Liêm", days: ["2026-05-14"] },
  { name: "Thanh Xuân", days: ["2026-06-17"] },
  { name: "Khương Đình", days: ["2026-10-15"] },
  { name: "Hoàng Mai", days: ["2026-05-20"] },
  { name: "Định Công", days: ["2026-08-13"] },
  { name: "Lĩnh Nam", days: ["2026-06-24"] },
  { name: "Long Biên", days: ["2026-04-21", "2026-10-13"] },
  { name: "Bồ Đề", days: ["2026-06-10"] },
  { name: "Việt Hưng", days: ["2026-09-17"] },
  { name: "Thanh Liệt", days: ["2026-05-22"] },
  { name: "Đại Thanh", days: ["2026-07-16"] },
  { name: "Hoài Đức", days: ["2026-06-12"] },
  { name: "Thạch Thất", days: ["2026-09-24"] },
  { name: "Ba Vì", days: ["2026-05-27"] },
];
