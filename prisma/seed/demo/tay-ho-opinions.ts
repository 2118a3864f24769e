import type { DemoOpinion } from "./opinions";

const confirmed = "2025-03-18";

/** The eighteen opinions that the Front's system collected before the district's conference of 2024. */
export const opinionsBefore: DemoOpinion[] = [
  {
    topic: "partyBuilding",
    source: "Ban công tác Mặt trận khu dân cư số 3, phường Bưởi",
    text: "Sinh hoạt chi bộ tổ dân phố ở một số nơi còn nặng về phổ biến văn bản, ít bàn việc cụ thể của địa bàn. Đề nghị Quận ủy hướng dẫn chi bộ mỗi quý chọn một việc bức xúc của dân cư để bàn, ra nghị quyết và báo lại kết quả cho nhân dân.",
    onSpot: [
      "secretary",
      "Quận ủy tiếp thu. Từ quý I/2025 các chi bộ tổ dân phố chọn mỗi quý một việc để sinh hoạt chuyên đề; Ban Tổ chức Quận ủy ban hành hướng dẫn trong tháng 01/2025 và kiểm tra việc thực hiện.",
    ],
    outcome: {
      kind: "resolved",
      explanation:
        "Hướng dẫn sinh hoạt chuyên đề đã ban hành ngày 14/01/2025; 8/8 đảng bộ phường đã đăng ký nội dung quý I.",
      on: "2025-02-20",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "partyBuilding",
    source: "Hội Cựu chiến binh phường Xuân La",
    text: "Số đảng viên kết nạp trong doanh nghiệp ngoài nhà nước trên địa bàn còn rất ít. Đề nghị Quận ủy có giải pháp tạo nguồn, giao chỉ tiêu cho từng đảng bộ phường và hỗ trợ doanh nghiệp lập tổ chức đảng.",
    onSpot: [
      "secretary",
      "Năm 2024 quận thành lập được 4 chi bộ trong doanh nghiệp, chưa đạt yêu cầu. Quận ủy sẽ giao chỉ tiêu tạo nguồn từ đầu năm 2025, phân công cấp ủy viên phụ trách từng doanh nghiệp có từ 50 lao động trở lên.",
    ],
    outcome: {
      kind: "inProgress",
      explanation:
        "Đã giao chỉ tiêu cho 8 đảng bộ phường; đang bồi dưỡng 37 quần chúng trong doanh nghiệp.",
      on: "2025-03-03",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "partyBuilding",
    source: "Ban công tác Mặt trận khu dân cư số 7, phường Yên Phụ",
    text: "Đề nghị công khai kết quả thực hiện Thông báo kết luận số 365-TB/QU ngày 15/12/2023 theo từng nội dung, nêu rõ việc nào đã xong, việc nào chưa và lý do, để nhân dân theo dõi.",
    written: {
      by: "secretary",
      on: "2024-12-19",
      upTo: "issued",
      number: "412-CV/QU",
      body: "Quận ủy tiếp thu ý kiến. Báo cáo kết quả thực hiện Thông báo kết luận số 365-TB/QU đã được trình bày tại hội nghị ngày 05/12/2024 và sẽ gửi tới Ban công tác Mặt trận các khu dân cư, niêm yết tại trụ sở 8 phường trước ngày 31/12/2024. Từ năm 2025 báo cáo nêu rõ từng nội dung, đơn vị chủ trì, kết quả và việc còn lại.",
    },
    outcome: {
      kind: "resolved",
      explanation: "Báo cáo theo từng nội dung đã niêm yết tại 8 phường ngày 27/12/2024.",
      on: "2025-01-08",
      confirmedOn: "2025-01-22",
    },
  },
  {
    topic: "governmentBuilding",
    source: "Ủy ban Mặt trận Tổ quốc phường Thụy Khuê",
    text: "Thực hiện mô hình chính quyền đô thị, công chức phường kiêm nhiệm nhiều việc, có buổi bộ phận một cửa chỉ còn một người. Đề nghị quận rà soát, bố trí đủ công chức tư pháp - hộ tịch và địa chính cho phường.",
    onSpot: [
      "secretary",
      "Quận đã được Thành phố giao bổ sung chỉ tiêu công chức phường. Trước mắt điều động tạm thời công chức từ phòng chuyên môn; việc tuyển dụng hoàn thành trong quý I/2025.",
    ],
    outcome: {
      kind: "resolved",
      explanation:
        "Đã điều động 6 công chức về các phường, trong đó Thụy Khuê 1 công chức tư pháp - hộ tịch.",
      on: "2025-02-24",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "governmentBuilding",
    source: "Hội Liên hiệp Phụ nữ phường Phú Thượng",
    text: "Người cao tuổi làm thủ tục trên dịch vụ công trực tuyến còn khó khăn. Đề nghị mỗi phường có điểm hỗ trợ cố định vào sáng thứ Bảy, có người hướng dẫn tạo tài khoản và nộp hồ sơ.",
    onSpot: [
      "chair",
      "Quận giao Đoàn Thanh niên cùng bộ phận một cửa 8 phường mở điểm hỗ trợ sáng thứ Bảy, bắt đầu từ ngày 14/12/2024; lịch niêm yết tại nhà sinh hoạt cộng đồng.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "8/8 phường đã mở điểm hỗ trợ; hết tháng 02/2025 hướng dẫn 1.240 lượt người.",
      on: "2025-03-05",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "governmentBuilding",
    source: "Ban công tác Mặt trận khu dân cư số 1, phường Quảng An",
    text: "Sau khi không tổ chức Hội đồng nhân dân phường, nhân dân ít có nơi kiến nghị việc của phường. Đề nghị quận quy định rõ việc Chủ tịch Ủy ban nhân dân phường đối thoại hai lần một năm và công khai lịch tiếp công dân.",
    onSpot: [
      "secretary",
      "Theo Nghị định số 32/2021/NĐ-CP, Chủ tịch Ủy ban nhân dân phường đối thoại ít nhất hai lần một năm. Năm 2024, 8/8 phường đã tổ chức với 15 hội nghị; phường chưa đủ hai lần phải bổ sung. Lịch tiếp công dân đã công khai trên trang thông tin của phường.",
    ],
    outcome: {
      kind: "explained",
      explanation:
        "Đã cung cấp quy định và lịch tiếp công dân của 8 phường tới Ban công tác Mặt trận.",
      on: "2025-01-10",
      confirmedOn: "2025-01-22",
    },
  },
  {
    topic: "governmentBuilding",
    source: "Đoàn Thanh niên Cộng sản Hồ Chí Minh quận Tây Hồ",
    text: "Trang thông tin của một số phường cập nhật chậm, lịch làm việc và kết quả giải quyết kiến nghị có khi để trống nhiều tháng. Đề nghị quận kiểm tra và chấm điểm định kỳ.",
    written: {
      by: "chair",
      on: "2024-12-23",
      upTo: "issued",
      number: "2187/UBND-VHTT",
      body: "Ủy ban nhân dân quận đã kiểm tra trang thông tin của 8 phường trong tháng 12/2024. Có 3 phường chậm cập nhật, đã yêu cầu khắc phục trước ngày 10/01/2025. Từ năm 2025, việc công khai thông tin là một tiêu chí chấm điểm cải cách hành chính hằng quý của phường.",
    },
    outcome: {
      kind: "resolved",
      explanation: "3 phường đã cập nhật đủ; kết quả chấm quý I/2025 đã công khai.",
      on: "2025-04-02",
      confirmedOn: "2025-04-16",
    },
  },
  {
    topic: "disasterRecovery",
    place: "Vườn đào Nhật Tân",
    source: "Hội Nông dân phường Nhật Tân",
    text: "Bão số 3 làm ngập khoảng hai phần ba diện tích đào của phường Nhật Tân, nhiều vườn đào thế mất trắng. Đề nghị quận hỗ trợ giống, phân bón và giới thiệu nguồn vay ưu đãi để bà con kịp trồng lại cho vụ sau.",
    contributor: ["Bà Đỗ Thị Nhàn", "0912 000 341", "Tổ dân phố số 12, phường Nhật Tân"],
    onSpot: [
      "chair",
      "Quận đã hỗ trợ đợt 1 cho 286 hộ trồng đào bị thiệt hại; Ngân hàng Chính sách xã hội dành 15 tỷ đồng cho vay khôi phục sản xuất. Hội Nông dân lập danh sách hộ có nhu cầu trước ngày 20/12/2024.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "286 hộ đã nhận hỗ trợ; 94 hộ được vay vốn với tổng số tiền 9,6 tỷ đồng.",
      on: "2025-02-26",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "disasterRecovery",
    place: "Vườn quất Tứ Liên",
    source: "Hội Nông dân phường Tứ Liên",
    text: "Nhiều hộ trồng quất Tứ Liên thuê đất bãi theo hợp đồng từng năm nên không đủ điều kiện lập hồ sơ hỗ trợ thiệt hại do bão số 3. Đề nghị quận xem xét xác nhận diện tích thực tế để các hộ được hỗ trợ.",
    written: {
      by: "chair",
      on: "2024-12-25",
      upTo: "issued",
      number: "2203/UBND-KT",
      body: "Ủy ban nhân dân quận thống nhất cho Ủy ban nhân dân phường Tứ Liên xác nhận diện tích sản xuất thực tế trên cơ sở hợp đồng thuê đất, biên bản kiểm tra thiệt hại và ý kiến tổ dân phố. Hồ sơ gửi Phòng Kinh tế trước ngày 15/01/2025 để trình quyết định hỗ trợ.",
    },
    outcome: {
      kind: "resolved",
      explanation: "112 hộ thuê đất bãi đã được phê duyệt hỗ trợ tại quyết định ngày 27/02/2025.",
      on: "2025-03-06",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "disasterRecovery",
    place: "Đường Thanh Niên, đường Trích Sài, phố Vệ Hồ",
    source: "Ban công tác Mặt trận khu dân cư số 5, phường Bưởi",
    text: "Hơn hai tháng sau bão, ven Hồ Tây vẫn còn nhiều gốc cây đổ và hố trống trên vỉa hè, người đi bộ phải xuống lòng đường. Đề nghị dọn dẹp dứt điểm và trồng bù trong dịp đầu xuân.",
    onSpot: [
      "chair",
      "Quận giao Ban Quản lý dự án phối hợp Công ty công viên cây xanh xử lý xong 64 gốc cây còn lại trước ngày 25/12/2024, trồng bù trong tháng 02/2025.",
    ],
    outcome: {
      kind: "resolved",
      explanation: "Đã xử lý 64 gốc cây, trồng bù 71 cây; hoàn trả vỉa hè xong ngày 28/02/2025.",
      on: "2025-03-04",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "disasterRecovery",
    place: "Khu dân cư ngoài đê, phường Yên Phụ",
    source: "Ban công tác Mặt trận khu dân cư số 9, phường Yên Phụ",
    text: "Một số đoạn kè bờ sông khu dân cư ngoài đê bị sạt sau trận lũ tháng 9, khoảng 40 hộ lo lắng khi mùa mưa tới. Đề nghị quận kiến nghị Thành phố xử lý cấp bách và cắm biển cảnh báo ngay.",
    charged: { to: "Phòng Kinh tế quận", dueOn: "2024-12-31", on: "2024-12-10" },
  },
  {
    topic: "disasterRecovery",
    source: "Liên đoàn Lao động quận Tây Hồ",
    text: "Nhiều cơ sở kinh doanh nhỏ ven hồ bị hư hỏng nhà xưởng, mất hàng hóa do bão. Đề nghị giãn, hoãn các khoản thu trong thẩm quyền của quận và hướng dẫn thủ tục miễn, giảm thuế.",
    written: {
      by: "chair",
      on: "2024-12-26",
      upTo: "issued",
      number: "2219/UBND-TCKH",
      body: "Các khoản thu thuộc thẩm quyền của quận phát sinh từ tháng 9 đến tháng 12/2024 của cơ sở bị thiệt hại được gia hạn đến hết quý I/2025. Chi cục Thuế đã hướng dẫn 153 cơ sở lập hồ sơ miễn, giảm theo quy định; bộ phận hỗ trợ đặt tại trụ sở Chi cục Thuế.",
    },
    outcome: {
      kind: "explained",
      explanation:
        "Đã hướng dẫn đầy đủ; 118 cơ sở đã nộp hồ sơ, còn lại không thuộc diện miễn, giảm.",
      on: "2025-02-18",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "disasterRecovery",
    place: "Bãi giữa sông Hồng",
    source: "Hội Nông dân phường Phú Thượng",
    text: "Diện tích rau, hoa ngoài bãi bị vùi lấp cát dày 30–50 cm, bà con chưa biết được cải tạo hay phải chờ quy hoạch. Đề nghị quận trả lời rõ thời gian được canh tác trở lại và mức hỗ trợ cải tạo đất.",
    charged: { to: "Phòng Tài nguyên và Môi trường quận", dueOn: "2025-01-15", on: "2024-12-10" },
  },
  {
    topic: "economyTourism",
    place: "Không gian đi bộ Trịnh Công Sơn",
    source: "Hội Liên hiệp Phụ nữ phường Nhật Tân",
    text: "Phố đi bộ Trịnh Công Sơn cuối tuần vắng khách, hoạt động chưa có nét riêng. Đề nghị đổi mới nội dung, gắn với không gian văn hóa sen, đào và ẩm thực Tây Hồ để giữ chân du khách.",
    onSpot: [
      "chair",
      "Quận đang lập đề án đổi mới không gian đi bộ, xã hội hóa hoạt động biểu diễn và ẩm thực; thí điểm từ Lễ hội Sen năm 2025.",
    ],
    outcome: {
      kind: "inProgress",
      explanation: "Đề án đã lấy ý kiến các phòng, ban; dự kiến thí điểm tháng 7/2025.",
      on: "2025-03-11",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "economyTourism",
    place: "Phủ Tây Hồ",
    source: "Ban công tác Mặt trận khu dân cư số 2, phường Quảng An",
    text: "Dịp lễ, đường Đặng Thai Mai vào Phủ Tây Hồ ùn tắc, xe khách dừng đỗ tràn lan, du khách phàn nàn. Đề nghị quận bố trí điểm đỗ xe tập trung và xe điện trung chuyển.",
    written: {
      by: "chair",
      on: "2024-12-20",
      upTo: "issued",
      number: "2176/UBND-QLĐT",
      body: "Ủy ban nhân dân quận đã chấp thuận phương án điểm đỗ xe tạm 180 chỗ tại đường Xuân Diệu và tuyến xe điện trung chuyển vào Phủ Tây Hồ, hoạt động từ ngày 20/01/2025 đến hết tháng Giêng, sau đó duy trì vào ngày mùng một, ngày rằm.",
    },
    outcome: {
      kind: "resolved",
      explanation:
        "Điểm đỗ xe và tuyến xe điện đã hoạt động; dịp Tết Ất Tỵ không còn ùn tắc kéo dài.",
      on: "2025-02-21",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "economyTourism",
    source: "Liên đoàn Lao động quận Tây Hồ",
    text: "Khách lưu trú tại Tây Hồ chủ yếu ở một đêm. Đề nghị quận liên kết doanh nghiệp lữ hành xây dựng tuyến tham quan nửa ngày nối chùa Trấn Quốc, làng nghề xôi Phú Thượng, giấy dó Yên Thái và sen Tây Hồ.",
    written: {
      by: "chair",
      on: "2024-12-27",
      upTo: "issued",
      number: "2231/UBND-VHTT",
      body: "Phòng Văn hóa và Thông tin đã làm việc với 6 doanh nghiệp lữ hành, thống nhất 2 tuyến tham quan nửa ngày và in bản đồ du lịch bằng ba thứ tiếng. Tuyến thứ nhất mở bán trong quý II/2025.",
    },
    outcome: {
      kind: "scheduled",
      explanation:
        "Đã có lộ trình mở tuyến; kinh phí in bản đồ và biển chỉ dẫn bố trí trong dự toán quý II/2025.",
      on: "2025-03-12",
      confirmedOn: confirmed,
    },
  },
  {
    topic: "economyTourism",
    place: "Chợ hoa Quảng An",
    source: "Ủy ban Mặt trận Tổ quốc phường Quảng An",
    text: "Chợ hoa Quảng An họp đêm gây ồn và rác, nhưng cũng là điểm khách rất thích. Đề nghị quận sớm cải tạo chợ, quy định giờ xe tải ra vào và có khu cho khách tham quan, chụp ảnh.",
    onSpot: [
      "chair",
      "Dự án cải tạo chợ đã có chủ trương, quận bố trí vốn năm 2025. Trước mắt quy định xe tải trên 2,5 tấn chỉ ra vào từ 23 giờ đến 5 giờ, thu gom rác ngay sau phiên chợ.",
    ],
    outcome: {
      kind: "scheduled",
      explanation: "Đã điều chỉnh giờ xe tải; dự án cải tạo chờ bố trí vốn đợt 2 năm 2025.",
      on: "2025-03-12",
      confirmedOn: null,
    },
  },
  {
    topic: "constructionOrder",
    place: "Ngõ 310 Nghi Tàm, phường Tứ Liên",
    source: "Ban công tác Mặt trận khu dân cư số 4, phường Tứ Liên",
    text: "Tại ngõ 310 Nghi Tàm có công trình xây vượt tầng, đã lập biên bản từ năm 2023 nhưng chưa xử lý dứt điểm. Đề nghị quận công bố thời hạn cưỡng chế và trách nhiệm của đơn vị chậm xử lý.",
    charged: { to: "Phòng Quản lý đô thị quận", dueOn: "2025-02-28", on: "2024-12-11" },
  },
];
