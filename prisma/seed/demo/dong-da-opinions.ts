import type { DemoOpinion } from "./opinions";

export type DistrictConference = {
  day: string;
  cause?: "grievance" | "unsettledCase" | "keyAreaOrField";
  causeDetail?: string;
  opinions: DemoOpinion[];
};

const urban = "Phòng Quản lý đô thị";
const resources = "Phòng Tài nguyên và Môi trường";
const land = "Trung tâm Phát triển quỹ đất";

/**
 * The district's own conferences. Each question is answered by the charged agency; what is out of
 * competence is answered in writing, to the Secretary, the Committee's chair, the Front's chair and
 * whoever asked.
 */
export const districtConferences: DistrictConference[] = [
  {
    day: "2016-11-15",
    opinions: [
      {
        topic: "constructionOrder",
        place: "Phố Đặng Văn Ngữ",
        source: "Ủy ban Mặt trận Tổ quốc phường Trung Tự",
        text: "Tình trạng cơi nới chuồng cọp, lấn chiếm sân chung tại khu tập thể Trung Tự ngày càng nhiều. Đề nghị quận kiểm tra và cưỡng chế các trường hợp mới phát sinh.",
        onSpot: [
          "chair",
          "Giao Phòng Quản lý đô thị lập danh sách vi phạm phát sinh sau năm 2015, xử lý xong trong quý I/2017.",
        ],
        outcome: {
          kind: "resolved",
          explanation: "Đã tháo dỡ 22/22 trường hợp phát sinh sau năm 2015.",
          on: "2017-04-10",
          confirmedOn: "2017-04-24",
        },
      },
      {
        topic: "environment",
        place: "Hồ Linh Quang",
        source: "Ủy ban Mặt trận Tổ quốc phường Văn Chương",
        text: "Hồ Linh Quang bị đổ phế thải, nước đen và muỗi nhiều. Đề nghị cải tạo hồ, kè bờ và làm đường dạo.",
        charged: { to: resources, dueOn: "2016-12-20", on: "2016-11-18" },
        written: {
          by: "chair",
          on: "2016-12-12",
          upTo: "issued",
          number: "1486/UBND-TNMT",
          body: "Dự án cải tạo hồ Linh Quang đã được phê duyệt, hiện giải phóng mặt bằng 54 hộ. Trong thời gian chờ thi công, quận cho vớt rác hằng ngày, xử lý nước bằng chế phẩm sinh học và lắp camera chống đổ phế thải.",
        },
        outcome: {
          kind: "inProgress",
          explanation: "Đã giải phóng mặt bằng 31/54 hộ.",
          on: "2017-06-20",
          confirmedOn: "2017-07-04",
        },
      },
    ],
  },
  {
    day: "2017-11-14",
    opinions: [
      {
        topic: "clearanceResettlement",
        place: "Dự án vành đai 1, đoạn Hoàng Cầu - Voi Phục",
        source: "Ủy ban Mặt trận Tổ quốc phường Ô Chợ Dừa",
        text: "Người dân trong diện giải phóng mặt bằng tuyến vành đai 1 chưa biết vị trí, diện tích căn hộ tái định cư. Đề nghị công khai quỹ nhà và thời gian bốc thăm.",
        charged: { to: land, dueOn: "2017-12-15", on: "2017-11-17" },
        written: {
          by: "chair",
          on: "2017-12-06",
          upTo: "issued",
          number: "1715/UBND-TTPTQĐ",
          body: "Thành phố đã bố trí quỹ nhà tại khu tái định cư Trần Phú và Đền Lừ III. Danh sách căn hộ, diện tích, đơn giá niêm yết tại trụ sở phường Ô Chợ Dừa từ ngày 20/12/2017; bốc thăm đợt 1 trong tháng 3/2018. Văn bản này gửi Bí thư Quận ủy, Chủ tịch Ủy ban nhân dân quận, Chủ tịch Ủy ban Mặt trận Tổ quốc quận và người kiến nghị.",
        },
        outcome: {
          kind: "explained",
          explanation: "Đã niêm yết quỹ nhà và trả lời bằng văn bản.",
          on: "2018-01-08",
          confirmedOn: "2018-01-22",
        },
      },
      {
        topic: "transport",
        place: "Ngã năm Ô Chợ Dừa",
        source: "Hội Cựu chiến binh phường Hàng Bột",
        text: "Nút giao Ô Chợ Dừa ùn tắc cả buổi trưa vì rào chắn thi công. Đề nghị tổ chức lại giao thông và bố trí lực lượng phân luồng.",
        onSpot: [
          "chair",
          "Quận phối hợp Sở Giao thông vận tải thu hẹp rào chắn, bố trí dân phòng phân luồng hai buổi sáng, chiều từ tuần tới.",
        ],
        outcome: {
          kind: "resolved",
          explanation: "Rào chắn thu hẹp 2,5 m, thời gian qua nút giảm còn khoảng 6 phút.",
          on: "2018-01-15",
          confirmedOn: "2018-01-29",
        },
      },
    ],
  },
  {
    day: "2018-11-20",
    opinions: [
      {
        topic: "urbanPlanning",
        place: "Khu tập thể Kim Liên",
        source: "Ủy ban Mặt trận Tổ quốc phường Kim Liên",
        text: "Nhân dân khu tập thể Kim Liên hỏi quận về quy hoạch xây dựng lại: cao bao nhiêu tầng, hệ số đền bù thế nào, có được ở lại hay không.",
        competence: ["city", "Quy hoạch chi tiết khu tập thể do Thành phố phê duyệt."],
        charged: { to: urban, dueOn: "2018-12-21", on: "2018-11-23" },
        written: {
          by: "chair",
          on: "2018-12-13",
          upTo: "issued",
          number: "1932/UBND-QLĐT",
          body: "Nội dung thuộc thẩm quyền Thành phố. Ủy ban nhân dân quận đã tổng hợp ý kiến của 1.126 hộ gửi Sở Quy hoạch - Kiến trúc. Khi quy hoạch chi tiết được lập, quận công bố và lấy ý kiến nhân dân trước khi trình duyệt. Văn bản này gửi Bí thư Quận ủy, Chủ tịch Ủy ban nhân dân quận, Chủ tịch Ủy ban Mặt trận Tổ quốc quận và người kiến nghị.",
        },
        outcome: {
          kind: "transferredUp",
          explanation: "Đã kiến nghị Thành phố; chờ quy hoạch chi tiết.",
          on: "2019-01-10",
          confirmedOn: "2019-01-24",
        },
      },
      {
        topic: "environment",
        place: "Mương Xã Đàn",
        source: "Ủy ban Mặt trận Tổ quốc phường Nam Đồng",
        text: "Đoạn mương chưa cống hóa ở phường Nam Đồng là nơi đổ trộm phế thải. Đề nghị cống hóa và làm lối đi.",
        onSpot: ["chair", "Quận bố trí 4,2 tỷ đồng cống hóa 180 m trong năm 2019."],
        outcome: {
          kind: "resolved",
          explanation: "Đã cống hóa 180 m, làm lối đi rộng 3 m, bàn giao tháng 9/2019.",
          on: "2019-09-25",
          confirmedOn: "2019-10-09",
        },
      },
    ],
  },
  {
    day: "2019-11-19",
    opinions: [
      {
        topic: "constructionOrder",
        place: "Phố Chùa Bộc, phố Tôn Thất Tùng",
        source: "Ủy ban Mặt trận Tổ quốc phường Quang Trung",
        text: "Vỉa hè phố Chùa Bộc bị hàng quần áo chiếm hết, người đi bộ phải xuống lòng đường. Sau mỗi đợt ra quân chỉ vài ngày lại như cũ.",
        onSpot: [
          "chair",
          "Từ tháng 12/2019 giao phường chịu trách nhiệm từng tuyến; phường để tái chiếm, Chủ tịch phường giải trình trước Thường trực Quận ủy.",
        ],
        outcome: {
          kind: "inProgress",
          explanation: "Số vụ tái chiếm giảm từ 58 xuống còn 21 vụ một tháng.",
          on: "2020-04-14",
          confirmedOn: "2020-05-05",
        },
      },
      {
        topic: "landAndCertificates",
        place: "Ngõ Văn Hương",
        source: "Ủy ban Mặt trận Tổ quốc phường Hàng Bột",
        text: "32 hộ ngõ Văn Hương mua nhà thanh lý của cơ quan từ năm 1992 chưa được cấp giấy chứng nhận. Đề nghị quận họp với cơ quan cũ để giải quyết dứt điểm.",
        charged: { to: resources, dueOn: "2020-01-20", on: "2019-11-22" },
        written: {
          by: "chair",
          on: "2020-01-09",
          upTo: "issued",
          number: "48/UBND-TNMT",
          body: "Quận đã họp với cơ quan quản lý nhà cũ ngày 24/12/2019; 25 hộ đủ giấy tờ thanh lý được hướng dẫn nộp hồ sơ ngay, 7 hộ thiếu hồ sơ được xác minh qua sổ quản lý nhà. Kết quả từng hộ gửi kèm văn bản này.",
        },
        outcome: {
          kind: "resolved",
          explanation: "32/32 hộ đã được cấp giấy chứng nhận.",
          on: "2020-06-22",
          confirmedOn: "2020-07-06",
        },
      },
    ],
  },
  {
    day: "2020-06-18",
    opinions: [
      {
        topic: "socialWelfare",
        source: "Hội Liên hiệp Phụ nữ quận Đống Đa",
        text: "Người bán hàng rong, lao động tự do gặp khó khăn do dịch nhưng chưa nhận được hỗ trợ vì không có hợp đồng. Đề nghị hướng dẫn xác nhận đơn giản hơn.",
        onSpot: [
          "chair",
          "Tổ dân phố xác nhận cư trú và nghề nghiệp là đủ; quận trả lời từng hồ sơ trong 5 ngày.",
        ],
        outcome: {
          kind: "resolved",
          explanation: "Đã chi hỗ trợ 3.418 lao động tự do.",
          on: "2020-07-28",
          confirmedOn: "2020-08-03",
        },
      },
    ],
  },
  {
    day: "2017-05-09",
    cause: "grievance",
    causeDetail: "Bức xúc về ô nhiễm và ngập úng kéo dài tại khu vực ngõ Thổ Quan.",
    opinions: [
      {
        topic: "environment",
        place: "Ngõ Thổ Quan",
        source: "Nhân dân phường Thổ Quan",
        text: "Cống thoát nước ngõ Thổ Quan xây từ thập niên 80, mưa nhỏ cũng ngập, nước bẩn tràn vào bể nước sinh hoạt. Nhân dân đề nghị thay toàn tuyến, không chỉ nạo vét.",
        onSpot: [
          "secretary",
          "Quận ủy chỉ đạo lập dự án thay cống D600 toàn tuyến, khởi công trong quý IV/2017, giám sát cộng đồng do Mặt trận chủ trì.",
        ],
        outcome: {
          kind: "resolved",
          explanation: "Đã thay 640 m cống, đưa vào sử dụng ngày 05/02/2018.",
          on: "2018-02-26",
          confirmedOn: "2018-03-12",
        },
      },
    ],
  },
  {
    day: "2018-04-17",
    cause: "unsettledCase",
    causeDetail:
      "Việc bồi thường, hỗ trợ tại dự án vành đai 1 đã giải quyết nhiều lần nhưng chưa dứt điểm.",
    opinions: [
      {
        topic: "clearanceResettlement",
        place: "Dự án vành đai 1",
        source: "Nhân dân phường Ô Chợ Dừa",
        text: "14 hộ cho rằng đơn giá đất vị trí 2 áp không đúng, đã khiếu nại ba lần. Đề nghị quận mời cơ quan thẩm định và đối thoại từng hộ.",
        charged: { to: land, dueOn: "2018-05-25", on: "2018-04-20" },
        written: {
          by: "chair",
          on: "2018-05-17",
          upTo: "issued",
          number: "704/UBND-TTPTQĐ",
          body: "Hội đồng thẩm định giá đã kiểm tra lại vị trí 14 thửa đất: 9 thửa áp đúng, 5 thửa điều chỉnh sang vị trí 1. Quận đối thoại từng hộ từ ngày 28/5 đến 01/6/2018. Văn bản này gửi Bí thư Quận ủy, Chủ tịch Ủy ban nhân dân quận, Chủ tịch Ủy ban Mặt trận Tổ quốc quận và người kiến nghị.",
        },
        outcome: {
          kind: "resolved",
          explanation: "14/14 hộ đã nhận tiền và bàn giao mặt bằng.",
          on: "2018-08-21",
          confirmedOn: "2018-09-04",
        },
      },
    ],
  },
  {
    day: "2018-09-11",
    cause: "keyAreaOrField",
    causeDetail:
      "Địa bàn trọng điểm về trật tự đô thị: khu vực ga Cát Linh và tuyến đường sắt trên cao.",
    opinions: [
      {
        topic: "transport",
        place: "Ga Cát Linh",
        source: "Nhân dân phường Cát Linh",
        text: "Quanh ga Cát Linh hàng rong và xe ôm đứng kín lối lên ga. Đề nghị quy hoạch chỗ đỗ, chỗ bán hàng trước khi tàu chạy.",
        onSpot: [
          "chair",
          "Quận lập phương án 2 điểm đỗ xe và 1 khu bán hàng có quản lý, hoàn thành trước khi khai thác tuyến.",
        ],
        outcome: {
          kind: "scheduled",
          explanation: "Phương án đã duyệt, thực hiện khi tuyến đường sắt đưa vào khai thác.",
          on: "2018-12-11",
          confirmedOn: "2018-12-25",
        },
      },
    ],
  },
  {
    day: "2019-03-28",
    cause: "grievance",
    causeDetail:
      "Bức xúc về tiếng ồn, bụi của công trình xây dựng cao tầng thi công ban đêm tại phường Láng Hạ.",
    opinions: [
      {
        topic: "constructionOrder",
        place: "Phố Láng Hạ",
        source: "Nhân dân phường Láng Hạ",
        text: "Công trình cao tầng đổ bê tông cả đêm, nhà dân rung lắc. Đề nghị quận cấm thi công sau 22 giờ và kiểm định nhà liền kề.",
        onSpot: [
          "chair",
          "Cấm thi công gây ồn sau 22 giờ kể từ hôm nay; chủ đầu tư kiểm định 18 nhà liền kề trước ngày 15/4/2019.",
        ],
        outcome: {
          kind: "resolved",
          explanation: "Đã kiểm định 18 nhà, khắc phục vết nứt cho 6 nhà.",
          on: "2019-06-18",
          confirmedOn: "2019-07-02",
        },
      },
    ],
  },
  {
    day: "2019-09-05",
    cause: "keyAreaOrField",
    causeDetail: "Lĩnh vực trọng điểm: phòng cháy, chữa cháy tại khu nhà ở, kho hàng xen kẽ.",
    opinions: [
      {
        topic: "securityDefence",
        place: "Kho hàng ngõ Thái Hà",
        source: "Nhân dân phường Trung Liệt",
        text: "Nhiều kho hàng nằm xen trong ngõ sâu, xe chữa cháy không vào được. Đề nghị di dời kho chứa hàng dễ cháy ra khỏi khu dân cư.",
        charged: { to: "Công an quận", dueOn: "2019-10-11", on: "2019-09-09" },
        written: {
          by: "chair",
          on: "2019-10-02",
          upTo: "issued",
          number: "1388/UBND-CA",
          body: "Công an quận đã kiểm tra 63 kho, yêu cầu di dời 11 kho chứa hàng dễ cháy trước ngày 31/12/2019, lắp 40 trụ nước chữa cháy trong ngõ sâu.",
        },
        outcome: {
          kind: "resolved",
          explanation: "11/11 kho đã di dời; 40 trụ nước đã lắp.",
          on: "2020-01-14",
          confirmedOn: "2020-02-04",
        },
      },
    ],
  },
];
