import type { DemoOpinion } from "./opinions";

const confirmed = "2021-11-18";

/** 18 slips on six groups of topics, of which three are out of the ward's competence and still open. */
export const slips: DemoOpinion[] = [
  {
    topic: "partyBuilding",
    source: "Chi bộ tổ dân phố số 2",
    text: "Việc quán triệt nghị quyết qua hình thức trực tuyến, đảng viên cao tuổi khó theo dõi. Đề nghị in tóm tắt những điểm mới, gắn với việc của phường.",
    onSpot: [
      "secretary",
      "Tiếp thu. Từ tháng 11/2021 mỗi nghị quyết có bản tóm tắt hai trang phát tới từng chi bộ.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "Đã phát bản tóm tắt tới 15/15 chi bộ.",
      on: "2021-11-08",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "partyBuilding",
    source: "Chi bộ tổ dân phố số 7",
    text: "Đề nghị thông tin kết quả thực hiện Chỉ thị về phòng, chống dịch tại phường để đảng viên nắm và tuyên truyền thống nhất.",
    onSpot: [
      "secretary",
      "Báo cáo kết quả phòng, chống dịch gửi các chi bộ vào ngày 25 hằng tháng.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "Báo cáo tháng 10 đã gửi ngày 25/10/2021.",
      on: "2021-10-27",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "partyBuilding",
    source: "Hội Cựu chiến binh phường",
    text: "Chính sách hỗ trợ theo Nghị quyết số 68/NQ-CP có nhóm được, nhóm không, người dân thắc mắc. Đề nghị niêm yết điều kiện và danh sách.",
    onSpot: [
      "chair",
      "Điều kiện, danh sách các đợt niêm yết tại 15 nhà văn hóa tổ dân phố; hồ sơ không đủ điều kiện được trả lời bằng văn bản.",
    ],
    outcome: {
      kind: "explained",
      explanation: "Đã niêm yết đủ 15 điểm.",
      on: "2021-10-20",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "governmentBuilding",
    source: "Ban Thanh tra nhân dân phường",
    text: "Từ khi thí điểm không tổ chức Hội đồng nhân dân phường, quyền hạn của Chủ tịch phường và công chức được giao thế nào, ai giám sát? Đề nghị giải thích rõ.",
    onSpot: [
      "secretary",
      "Giải trình theo Nghị quyết số 97/2019/QH14 và Nghị định số 32/2021/NĐ-CP; giám sát do Hội đồng nhân dân quận, Mặt trận Tổ quốc và Ban Thanh tra nhân dân thực hiện.",
    ],
    outcome: {
      kind: "explained",
      explanation: "Đã giải trình tại hội nghị.",
      on: "2021-10-15",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "governmentBuilding",
    source: "Tổ dân phố số 5",
    text: "Lịch tiếp công dân của Chủ tịch phường hay thay đổi mà không báo. Đề nghị thông báo trên loa và nhóm của tổ dân phố.",
    onSpot: [
      "chair",
      "Tiếp thu; thay đổi lịch báo trước hai ngày trên loa truyền thanh và nhóm của 15 tổ dân phố.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "Thực hiện từ ngày 11/10/2021.",
      on: "2021-10-25",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "governmentBuilding",
    source: "Tổ dân phố số 12",
    text: "Đề nghị làm rõ phường hay quận trả lời về cấp phép xây dựng nhà ở riêng lẻ, vì mỗi nơi hướng dẫn một khác.",
    competence: ["district", "Cấp giấy phép xây dựng do Ủy ban nhân dân quận."],
    onSpot: [
      "chair",
      "Cấp phép do Ủy ban nhân dân quận; phường tiếp nhận thông báo khởi công và kiểm tra. Quy trình đã in thành tờ hướng dẫn.",
    ],
    outcome: {
      kind: "explained",
      explanation: "Tờ hướng dẫn đã phát tại bộ phận một cửa.",
      on: "2021-10-22",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "economyTourism",
    source: "Tổ dân phố số 1",
    text: "Các hộ kinh doanh phố Sài Đồng mở lại sau giãn cách, đề nghị phường hướng dẫn quét mã và không kiểm tra trùng lặp nhiều đoàn.",
    onSpot: ["chair", "Phường lập một tổ kiểm tra chung, mỗi hộ không quá một lần một tháng."],
    outcome: {
      kind: "resolved",
      explanation: "Tổ kiểm tra chung hoạt động từ ngày 15/10/2021.",
      on: "2021-11-01",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "securityDefence",
    source: "Tổ dân phố số 9",
    text: "Ban đêm có nhóm thanh niên tụ tập ở sân chung cư tập thể Hanel gây ồn. Đề nghị tăng tuần tra.",
    onSpot: ["chair", "Công an phường và tổ bảo vệ tuần tra sau 22 giờ, ghi nhật ký từng ca."],
    outcome: {
      kind: "resolved",
      explanation: "Không còn phản ánh trong tháng 11.",
      on: "2021-11-15",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "environment",
    place: "Mương Sài Đồng",
    source: "Tổ dân phố số 4",
    text: "Mương thoát nước Sài Đồng nhận nước thải của khu công nghiệp, bốc mùi quanh năm. Đề nghị cấp trên xử lý nguồn thải và kè, nạo vét toàn tuyến.",
    competence: ["district", "Nguồn thải của khu công nghiệp và tuyến mương do quận quản lý."],
  },
  {
    topic: "cadreConduct",
    source: "Tổ dân phố số 3",
    text: "Đa số cán bộ phường tận tình, nhưng còn trường hợp trả lời người dân cộc lốc qua điện thoại. Đề nghị có số phản ánh thái độ phục vụ.",
    onSpot: [
      "secretary",
      "Tiếp thu, niêm yết số điện thoại của Bí thư, Chủ tịch phường; phản ánh được trả lời trong 3 ngày.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "Đã niêm yết, tiếp nhận và trả lời 4 phản ánh.",
      on: "2021-11-10",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "cadreConduct",
    source: "Chi bộ tổ dân phố số 10",
    text: "Cán bộ, đảng viên phải gương mẫu đăng ký tiêm chủng, khai báo đi lại. Đề nghị công khai cơ quan, chi bộ thực hiện tốt và chưa tốt.",
    onSpot: ["secretary", "Kết quả được nêu trong giao ban bí thư chi bộ hằng tháng."],
    outcome: {
      kind: "resolved",
      explanation: "Đã nêu tại giao ban ngày 29/10/2021.",
      on: "2021-11-02",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "residentialGroups",
    source: "Tổ Covid cộng đồng số 6",
    text: "Thành viên tổ Covid cộng đồng làm đêm hôm nhưng thiếu khẩu trang, xăng xe tự bỏ tiền. Đề nghị hỗ trợ tối thiểu.",
    onSpot: [
      "chair",
      "Phường cấp vật tư hằng tuần; hỗ trợ tiền xăng từ nguồn xã hội hóa, chi trước ngày 20/10/2021.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "74 tổ đã nhận hỗ trợ.",
      on: "2021-10-22",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "residentialGroups",
    source: "Tổ dân phố số 14",
    text: "Tổ dân phố số 14 chia hai khu cách nhau một con đường lớn, họp rất khó. Đề nghị xem xét tách hoặc lập điểm sinh hoạt thứ hai.",
    onSpot: [
      "chair",
      "Chưa tách được vì số hộ dưới quy định; phường mượn phòng của trường mầm non làm điểm sinh hoạt thứ hai.",
    ],
    outcome: {
      kind: "explained",
      explanation: "Điểm sinh hoạt thứ hai dùng từ tháng 11/2021.",
      on: "2021-11-09",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "residentialGroups",
    source: "Tổ Covid cộng đồng số 11",
    text: "Danh sách F1, người từ vùng dịch về gửi tổ Covid cộng đồng chậm một, hai ngày. Đề nghị gửi trong ngày.",
    onSpot: ["chair", "Trạm y tế gửi danh sách trước 17 giờ hằng ngày qua nhóm chung."],
    outcome: {
      kind: "resolved",
      explanation: "Thực hiện từ ngày 08/10/2021.",
      on: "2021-10-19",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "transport",
    place: "Nút giao Nguyễn Văn Linh - Sài Đồng",
    source: "Tổ dân phố số 8",
    text: "Nút giao Nguyễn Văn Linh - Sài Đồng quá tải xe tải, xe công nhân. Đề nghị cấp có thẩm quyền làm cầu vượt hoặc mở làn rẽ.",
    competence: ["city", "Nút giao trên quốc lộ 5, do Sở Giao thông vận tải quản lý."],
  },
  {
    topic: "socialWelfare",
    source: "Hội Liên hiệp Phụ nữ phường",
    text: "Đề nghị sớm tiêm mũi hai cho người trên 65 tuổi và người bệnh nền, có đội tiêm tại nhà cho người không đi lại được.",
    onSpot: [
      "chair",
      "Hoàn thành mũi hai cho người trên 65 tuổi trước ngày 31/10/2021; đội tiêm lưu động phục vụ 126 người tại nhà.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "Đã tiêm 126/126 người tại nhà.",
      on: "2021-11-03",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "landAndCertificates",
    place: "Khu tập thể xí nghiệp may X20",
    source: "Tổ dân phố số 13",
    text: "52 hộ khu tập thể xí nghiệp cũ chưa được bàn giao về địa phương quản lý nên chưa được cấp giấy chứng nhận. Đề nghị trình cấp trên giải quyết.",
    competence: [
      "district",
      "Việc tiếp nhận khu tập thể và cấp giấy chứng nhận thuộc thẩm quyền Ủy ban nhân dân quận.",
    ],
  },
  {
    topic: "other",
    source: "Tổ dân phố số 15",
    text: "Đề nghị phường khôi phục thư viện nhỏ ở nhà văn hóa, nhận sách quyên góp và mở cửa tối thứ Bảy.",
    onSpot: [
      "chair",
      "Giao Đoàn Thanh niên quản lý thư viện, mở cửa tối thứ Bảy khi hết giãn cách.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "Thư viện mở cửa lại ngày 13/11/2021 với 1.100 đầu sách.",
      on: "2021-11-16",
      confirmedOn: confirmed,
    },
  },
];

/** Three who took the floor. */
export const spoken: DemoOpinion[] = [
  {
    topic: "governmentBuilding",
    source: "Nhân dân tổ dân phố số 6",
    text: "Nhân dân muốn phường báo cáo lại vào hội nghị sau những việc đã hứa hôm nay, việc nào chưa làm thì nói rõ lý do.",
    onSpot: [
      "secretary",
      "Đảng ủy cam kết báo cáo từng việc tại hội nghị năm 2022 và gửi kết quả về tổ dân phố mỗi quý.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "Bảng theo dõi việc đã hứa gửi 15 tổ dân phố từ quý IV/2021.",
      on: "2021-11-12",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "marketsPublicWorks",
    place: "Chợ Sài Đồng",
    source: "Nhân dân tổ dân phố số 1",
    text: "Chợ tạm Sài Đồng tồn tại mười mấy năm, hàng hóa bày ra đường. Đề nghị cho biết bao giờ có chợ mới.",
    competence: ["district", "Đầu tư chợ do Ủy ban nhân dân quận quyết định."],
    onSpot: [
      "chair",
      "Quận đã có quy hoạch chợ, đang lựa chọn nhà đầu tư. Trước mắt phường sắp xếp ngành hàng, kẻ vạch giới hạn.",
    ],
    outcome: {
      kind: "explained",
      explanation: "Đã giải trình và kẻ vạch 86 vị trí bán hàng.",
      on: "2021-11-05",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "securityDefence",
    source: "Nhân dân tổ dân phố số 11",
    text: "Camera an ninh do dân góp tiền lắp đã hỏng ba chiếc. Đề nghị phường sửa và đưa vào bảo trì thường xuyên.",
    onSpot: ["chair", "Phường sửa 3 camera trong tuần và ký bảo trì chung cho 48 camera."],
    outcome: {
      kind: "resolved",
      explanation: "Đã sửa ngày 13/10/2021, ký hợp đồng bảo trì.",
      on: "2021-10-21",
      confirmedOn: confirmed,
    },
  },
];
