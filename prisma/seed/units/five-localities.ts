/**
 * The wards of the five localities as they were at the end of 2024, by district code. The address
 * package spells some of them after the old rules of tone marks and knows nothing of those that
 * ended before 2025: this list decides, and a test compares the two.
 */
export const wardsOfFiveLocalities: Record<string, string[]> = {
  "003": "Phú Thượng, Nhật Tân, Tứ Liên, Quảng An, Xuân La, Yên Phụ, Bưởi, Thụy Khuê".split(", "),
  "004": (
    "Thượng Thanh, Ngọc Thụy, Giang Biên, Đức Giang, Việt Hưng, Gia Thụy, Ngọc Lâm, Phúc Lợi, " +
    "Bồ Đề, Sài Đồng, Long Biên, Thạch Bàn, Phúc Đồng, Cự Khối"
  ).split(", "),
  "005":
    "Nghĩa Đô, Nghĩa Tân, Mai Dịch, Dịch Vọng, Dịch Vọng Hậu, Quan Hoa, Yên Hòa, Trung Hòa".split(
      ", ",
    ),
  "006": (
    "Cát Linh, Văn Miếu, Quốc Tử Giám, Láng Thượng, Ô Chợ Dừa, Văn Chương, Hàng Bột, Láng Hạ, " +
    "Khâm Thiên, Thổ Quan, Nam Đồng, Trung Phụng, Quang Trung, Trung Liệt, Phương Liên, Thịnh Quang, " +
    "Trung Tự, Kim Liên, Phương Mai, Ngã Tư Sở, Khương Thượng"
  ).split(", "),
  "020": (
    "Văn Điển, Tân Triều, Thanh Liệt, Tả Thanh Oai, Hữu Hòa, Tam Hiệp, Tứ Hiệp, Yên Mỹ, Vĩnh Quỳnh, " +
    "Ngũ Hiệp, Duyên Hà, Ngọc Hồi, Vạn Phúc, Đại Áng, Liên Ninh, Đông Mỹ"
  ).split(", "),
};
