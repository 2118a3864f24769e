/** One password for all accounts of the demo. It opens nothing but made-up data. */
export const demoPassword = "hoi-nghi-doi-thoai";

/** The localities whose people may be tried out: sign in usernames, and name. */
export const demoPlaces = [
  { sign: "tayho", vi: "phường Tây Hồ", en: "Tây Hồ ward" },
  { sign: "dongda", vi: "phường Đống Đa", en: "Đống Đa ward" },
  { sign: "phucloi", vi: "phường Phúc Lợi", en: "Phúc Lợi ward" },
  { sign: "caugiay", vi: "phường Cầu Giấy", en: "Cầu Giấy ward" },
  { sign: "thanhtri", vi: "xã Thanh Trì", en: "Thanh Trì commune" },
] as const;

/** What the person of each account does in a ward. */
export const demoRoles = {
  office: {
    prefix: "vanphong",
    vi: "Chuyên viên Văn phòng Đảng ủy: lập lịch hội nghị, giao xử lý, ban hành trả lời",
    en: "Secretariat officer: schedules conferences, charges agencies, issues answers",
  },
  front: {
    prefix: "mattran",
    vi: "Chủ tịch UB MTTQ: ghi ý kiến thu thập, xác nhận kết quả",
    en: "Front chair: logs opinions, confirms outcomes",
  },
  secretary: {
    prefix: "bithu",
    vi: "Bí thư Đảng ủy: trả lời về Đảng và chính quyền, duyệt dự thảo",
    en: "Party Secretary: answers on Party and government, approves drafts",
  },
  chair: {
    prefix: "chutich",
    vi: "Chủ tịch UBND: trả lời về kinh tế - xã hội, an ninh, duyệt dự thảo",
    en: "Committee chair: answers on socio-economic matters and security, approves drafts",
  },
  economy: {
    prefix: "phongkinhte",
    vi: "Trưởng phòng kinh tế: soạn trả lời các ý kiến được giao",
    en: "Head of the economic division: drafts answers to the opinions charged to it",
  },
  culture: {
    prefix: "phongvanhoa",
    vi: "Trưởng phòng Văn hóa - Xã hội: soạn trả lời các ý kiến được giao",
    en: "Head of the cultural and social division: drafts answers to the opinions charged to it",
  },
  councilChair: {
    prefix: "chutich.hdnd",
    vi: "Chủ tịch HĐND: đồng chủ trì hội nghị",
    en: "Council chair: presides together with the others",
  },
  council: {
    prefix: "thuongtruc.hdnd",
    vi: "Chuyên viên giúp việc Thường trực HĐND",
    en: "Officer of the Council's standing body",
  },
} as const;

export type DemoRole = keyof typeof demoRoles;

const cityAccounts = [
  {
    username: "quantri.hanoi",
    vi: "Quản trị viên hệ thống, thành phố Hà Nội: đơn vị, người, chức vụ, tài khoản",
    en: "Administrator of Hà Nội: units, people, posts, accounts",
  },
  {
    username: "vanphong.hanoi",
    vi: "Chuyên viên Văn phòng Thành ủy: xem toàn thành phố",
    en: "Officer of the city's Party office: sees the whole city",
  },
  {
    username: "mattran.hanoi",
    vi: "Chuyên viên Ủy ban MTTQ Thành phố",
    en: "Officer of the city's Fatherland Front",
  },
  {
    username: "lanhdao.hanoi",
    vi: "Phó Bí thư Thành ủy: số liệu 126 phường, xã",
    en: "Deputy Secretary of the city: figures of the 126 wards and communes",
  },
];

export const usernameOf = (role: DemoRole, sign: string) => `${demoRoles[role].prefix}.${sign}`;

/** Every account of the demo with one line on what its person does, in both languages. */
export const demoAccounts: { username: string; vi: string; en: string }[] = [
  ...demoPlaces.flatMap((place) =>
    (Object.keys(demoRoles) as DemoRole[]).map((role) => ({
      username: usernameOf(role, place.sign),
      vi: `${demoRoles[role].vi} (${place.vi})`,
      en: `${demoRoles[role].en} (${place.en})`,
    })),
  ),
  ...cityAccounts,
];
