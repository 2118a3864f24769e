import type { DemoInvitations } from "./invitations";

// Name; title; organisation; residential group; telephone; e-mail. Everybody here is invented.
const delegates = `
Nguyễn Đình Lợi; Tổ trưởng; ; Tổ dân phố số 1; 0900 000 101; loi.to1@nguoidan.example
Trần Thị Minh Nguyệt; Tổ phó; ; Tổ dân phố số 2; 0900 000 102; nguyet.to2@nguoidan.example
Phạm Hữu Tài; Tổ trưởng; ; Tổ dân phố số 3; 0900 000 103;
Đỗ Thị Bích Liên; Trưởng ban công tác Mặt trận; ; Tổ dân phố số 4; 0900 000 104; lien.to4@nguoidan.example
Lương Xuân Trường; Tổ trưởng; ; Tổ dân phố số 5; 0900 000 105;
Cao Thị Thu Hương; Chi hội trưởng phụ nữ; ; Tổ dân phố số 6; 0900 000 106; huong.to6@nguoidan.example
Ngô Quang Vinh; Tổ trưởng; ; Tổ dân phố số 7; 0900 000 107; vinh.to7@nguoidan.example
Vũ Thị Lan Anh; ; ; Tổ dân phố số 8; ;
Đặng Trọng Nghĩa; Chi hội trưởng Cựu chiến binh; ; Tổ dân phố số 9; 0900 000 109;
Hoàng Thị Kim Chi; Tổ trưởng; ; Tổ dân phố số 10; 0900 000 110; chi.to10@nguoidan.example`;

const others = `
Bùi Thế Hùng; Chủ nhiệm; Hợp tác xã sen Hồ Tây; ; 0900 000 121; hung@htxsen.example
Lâm Thị Ngọc Trâm; Giám đốc; Công ty Du thuyền Hồ Tây; ; 0900 000 122; tram@duthuyen.example
Mai Văn Khánh; Trưởng nhóm; Câu lạc bộ Đạp xe ven hồ; Tổ dân phố số 3; 0900 000 123;
Tạ Thị Hồng Vân; Hiệu trưởng; Trường Tiểu học Quảng An; ; 0900 000 124; van@tieuhoc.example
Đinh Công Thành; Chủ tịch; Hội Sinh vật cảnh; ; ;`;

export const lakeInvitations: DemoInvitations = {
  groups: ["everyone"],
  lists: [`${delegates}${others}`],
  replies: [
    { name: "Nguyễn Đình Lợi", reply: "coming" },
    { name: "Trần Thị Minh Nguyệt", reply: "coming" },
    { name: "Phạm Hữu Tài", reply: "coming" },
    { name: "Đỗ Thị Bích Liên", reply: "substitute", instead: "Nguyễn Thị Thơm" },
    { name: "Bùi Thế Hùng", reply: "coming" },
    { name: "Lâm Thị Ngọc Trâm", reply: "notComing", reason: "Đi công tác đến ngày 28/11." },
    { name: "Cao Thị Thu Hương", reply: "coming" },
    { name: "Mai Văn Khánh", reply: "coming" },
    { name: "Lê Hữu Phước", reply: "coming" },
    { name: "Trần Thị Ngọc Diệp", reply: "coming" },
  ],
  byTelephone: ["Phạm Hữu Tài", "Mai Văn Khánh", "Lê Hữu Phước", "Trần Thị Ngọc Diệp"],
  remindedOn: "2026-11-20",
  addedLater: `Phan Thị Mỹ Duyên; Phóng viên; Báo Đời sống ven hồ; ; ; duyen@bao.example
Kiều Anh Dũng; Phóng viên; Đài Truyền thanh liên phường; ; 0900 000 132;`,
};

export const autumnInvitations: DemoInvitations = {
  groups: ["leaders", "front", "agencies"],
  lists: [
    delegates,
    `Trịnh Văn Sáu; Tổ trưởng; ; Tổ dân phố Xuân La 1; 0900 000 141;
Nguyễn Thị Hoài Thu; Tổ trưởng; ; Tổ dân phố Xuân La 2; 0900 000 142; thu.xl2@nguoidan.example
Lưu Đức Mạnh; Tổ phó; ; Tổ dân phố Xuân La 3; 0900 000 143;
Hà Thị Phương Mai; Bí thư chi bộ; ; Tổ dân phố Xuân La 4; 0900 000 144; mai.xl4@nguoidan.example`,
  ],
  replies: [
    { name: "Nguyễn Đình Lợi", reply: "coming" },
    { name: "Trần Thị Minh Nguyệt", reply: "coming" },
    { name: "Ngô Quang Vinh", reply: "notComing", reason: "Có việc gia đình." },
    { name: "Hoàng Thị Kim Chi", reply: "coming" },
    { name: "Nguyễn Thị Hoài Thu", reply: "coming" },
    { name: "Hà Thị Phương Mai", reply: "substitute", instead: "Đoàn Văn Hậu" },
    { name: "Trịnh Văn Sáu", reply: "coming" },
    { name: "Lương Xuân Trường", reply: "coming" },
  ],
  byTelephone: ["Trịnh Văn Sáu", "Lương Xuân Trường"],
  remindedOn: "2026-11-12",
  absent: ["Ngô Quang Vinh", "Vũ Thị Lan Anh", "Lưu Đức Mạnh"],
  walkIns: [
    "Khuất Thị Nhàn; Tổ dân phố số 2",
    "Nghiêm Văn Tú; Tổ dân phố số 5",
    "Chu Thị Bảo Yến; Tổ dân phố Xuân La 1",
  ],
};
