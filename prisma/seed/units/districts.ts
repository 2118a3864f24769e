/**
 * The thirty districts that Hà Nội had until 30/06/2025: code, type, name, sign in record codes,
 * and the present ward or commune at the old seat, which keeps the records.
 */
type District = {
  code: string;
  type: "quan" | "huyen" | "thiXa";
  name: string;
  symbol: string;
  keeper: string;
  validFrom?: string;
  legalBasis?: string;
};

/** Since that day Hà Nội has its present borders; the register goes back no further. */
export const firstDay = "2008-08-01";
export const enlargement = "Nghị quyết số 15/2008/QH12";

const since2009 = { validFrom: "2009-05-08", legalBasis: "Nghị quyết số 19/NQ-CP ngày 08/5/2009" };
const since2014 = {
  validFrom: "2014-04-01",
  legalBasis: "Nghị quyết số 132/NQ-CP ngày 27/12/2013",
};

export const districts: District[] = [
  { code: "001", type: "quan", name: "Ba Đình", symbol: "BD", keeper: "Ba Đình" },
  { code: "002", type: "quan", name: "Hoàn Kiếm", symbol: "HK", keeper: "Hoàn Kiếm" },
  { code: "003", type: "quan", name: "Tây Hồ", symbol: "TH", keeper: "Tây Hồ" },
  { code: "004", type: "quan", name: "Long Biên", symbol: "LB", keeper: "Long Biên" },
  { code: "005", type: "quan", name: "Cầu Giấy", symbol: "CG", keeper: "Cầu Giấy" },
  { code: "006", type: "quan", name: "Đống Đa", symbol: "DD", keeper: "Đống Đa" },
  { code: "007", type: "quan", name: "Hai Bà Trưng", symbol: "HBT", keeper: "Hai Bà Trưng" },
  { code: "008", type: "quan", name: "Hoàng Mai", symbol: "HM", keeper: "Hoàng Mai" },
  { code: "009", type: "quan", name: "Thanh Xuân", symbol: "TX", keeper: "Thanh Xuân" },
  { code: "016", type: "huyen", name: "Sóc Sơn", symbol: "SS", keeper: "Sóc Sơn" },
  { code: "017", type: "huyen", name: "Đông Anh", symbol: "DA", keeper: "Đông Anh" },
  { code: "018", type: "huyen", name: "Gia Lâm", symbol: "GL", keeper: "Gia Lâm" },
  {
    code: "019",
    type: "quan",
    name: "Nam Từ Liêm",
    symbol: "NTL",
    keeper: "Từ Liêm",
    ...since2014,
  },
  { code: "020", type: "huyen", name: "Thanh Trì", symbol: "TT", keeper: "Thanh Trì" },
  {
    code: "021",
    type: "quan",
    name: "Bắc Từ Liêm",
    symbol: "BTL",
    keeper: "Phú Diễn",
    ...since2014,
  },
  { code: "250", type: "huyen", name: "Mê Linh", symbol: "ML", keeper: "Mê Linh" },
  { code: "268", type: "quan", name: "Hà Đông", symbol: "HD", keeper: "Hà Đông", ...since2009 },
  { code: "269", type: "thiXa", name: "Sơn Tây", symbol: "ST", keeper: "Sơn Tây", ...since2009 },
  { code: "271", type: "huyen", name: "Ba Vì", symbol: "BV", keeper: "Quảng Oai" },
  { code: "272", type: "huyen", name: "Phúc Thọ", symbol: "PT", keeper: "Phúc Thọ" },
  { code: "273", type: "huyen", name: "Đan Phượng", symbol: "DP", keeper: "Đan Phượng" },
  { code: "274", type: "huyen", name: "Hoài Đức", symbol: "HDUC", keeper: "Hoài Đức" },
  { code: "275", type: "huyen", name: "Quốc Oai", symbol: "QO", keeper: "Quốc Oai" },
  { code: "276", type: "huyen", name: "Thạch Thất", symbol: "THT", keeper: "Thạch Thất" },
  { code: "277", type: "huyen", name: "Chương Mỹ", symbol: "CM", keeper: "Chương Mỹ" },
  { code: "278", type: "huyen", name: "Thanh Oai", symbol: "TO", keeper: "Thanh Oai" },
  { code: "279", type: "huyen", name: "Thường Tín", symbol: "TTIN", keeper: "Thường Tín" },
  { code: "280", type: "huyen", name: "Phú Xuyên", symbol: "PX", keeper: "Phú Xuyên" },
  { code: "281", type: "huyen", name: "Ứng Hòa", symbol: "UH", keeper: "Vân Đình" },
  { code: "282", type: "huyen", name: "Mỹ Đức", symbol: "MD", keeper: "Mỹ Đức" },
];
