import type { OutcomeKind } from "@/lib/opinions/vocabulary";

export type StandardTemplate = {
  key: string;
  name: string;
  /** The outcome that it fits; null for any. */
  outcome: OutcomeKind | null;
  body: string;
};

/** As offices begin their answers; in Vietnamese whatever the reader's language: it goes on official paper. */
export const standardTemplates: StandardTemplate[] = [
  {
    key: "resolved",
    name: "Đã giải quyết xong",
    outcome: "resolved",
    body: `{{đơn vị}} tiếp thu ý kiến và đã giao {{cơ quan được giao}} thực hiện:
- Việc đã làm: ……;
- Thời gian hoàn thành: ……;
- Kết quả kiểm tra, nghiệm thu: ……
Đề nghị Nhân dân tiếp tục theo dõi, phản ánh nếu còn tồn tại.`,
  },
  {
    key: "inProgress",
    name: "Đang giải quyết, có thời hạn",
    outcome: "inProgress",
    body: `{{đơn vị}} tiếp thu ý kiến về {{nơi}} và chỉ đạo như sau:
- Giao {{cơ quan được giao}} chủ trì, phối hợp với các đơn vị liên quan ……;
- Hoàn thành trước ngày {{hạn}};
- Trong khi chờ, {{đơn vị}} thực hiện ngay: ……
Kết quả được niêm yết tại bảng tin tổ dân phố và thông báo đến người có ý kiến.`,
  },
  {
    key: "scheduled",
    name: "Có lộ trình, chờ bố trí vốn",
    outcome: "scheduled",
    body: `Kiến nghị về {{nơi}} là chính đáng. Do phải bố trí vốn, {{đơn vị}} thực hiện theo lộ trình:
- Lập, trình chủ trương đầu tư: trước ngày ……;
- Nguồn vốn dự kiến: ……;
- Khởi công: ……; hoàn thành: ……
Căn cứ: Luật Đầu tư công và kế hoạch đầu tư công trung hạn của địa phương.`,
  },
  {
    key: "explained",
    name: "Giải trình, cung cấp thông tin",
    outcome: "explained",
    body: `Về nội dung này, {{đơn vị}} cung cấp thông tin như sau:
- Quy định hiện hành: …… (nêu số, ngày, điều, khoản);
- Áp dụng vào trường hợp nêu tại ý kiến: ……;
- Việc người dân cần làm, nơi tiếp nhận: ……
Nơi giải đáp thêm: {{cơ quan được giao}}.`,
  },
  {
    key: "notFeasible",
    name: "Không thể giải quyết, nêu lý do",
    outcome: "notFeasible",
    body: `{{đơn vị}} đã nghiên cứu kiến nghị và thấy chưa thể thực hiện, với lý do:
- Căn cứ pháp lý: …… (nêu số, ngày, điều, khoản);
- Thực tế tại {{nơi}}: ……
Phương án khác để giải quyết nhu cầu của Nhân dân: ……
Người có ý kiến chưa đồng ý có thể tiếp tục phản ánh qua Ủy ban Mặt trận Tổ quốc Việt Nam.`,
  },
  {
    key: "transferredUp",
    name: "Không thuộc thẩm quyền, đã chuyển",
    outcome: "transferredUp",
    body: `Nội dung kiến nghị không thuộc thẩm quyền giải quyết của {{đơn vị}}.
{{đơn vị}} đã có văn bản số …… ngày …… kiến nghị …… xem xét, trả lời.
- Cơ quan có thẩm quyền: ……;
- Thời hạn trả lời theo quy định: ……
Khi nhận được trả lời, {{đơn vị}} thông báo ngay đến người có ý kiến và niêm yết tại địa phương.`,
  },
  {
    key: "interim",
    name: "Trả lời bước đầu",
    outcome: null,
    body: `{{đơn vị}} đã nhận ý kiến mã {{mã ý kiến}} và giao {{cơ quan được giao}} kiểm tra, xác minh.
Do nội dung cần …… nên chưa thể trả lời đầy đủ trong thời hạn; việc đã làm đến nay: ……`,
  },
];
