/**
 * Made-up names for people of whom nothing is told but a name and a post. Each is the next of a
 * fixed walk through common family, middle and given names, so that every run makes the same.
 */
const family =
  "Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Phan Tạ Lương Mai Đào Chu Kiều".split(
    " ",
  );
const women = {
  middle: "Thị Thu Ngọc Thanh Minh Bích Hồng Kim Phương Diệu".split(" "),
  given:
    "Lan Hương Nga Hạnh Thủy Yến Loan Nhung Quyên Oanh Dung Trang Liên Hiền Ngân Vân Tuyết".split(
      " ",
    ),
};
const men = {
  middle: "Văn Đức Quang Hữu Xuân Đình Công Mạnh Anh Trọng Bá".split(" "),
  given:
    "Long Hải Sơn Tùng Khánh Phúc Thành Lâm Vinh Toàn Bình Quân Hưng Đạt Thắng Trường Nghĩa Hiếu Duy".split(
      " ",
    ),
};

let next = 0;

export function nextName(): string {
  const n = next++;
  const { middle, given } = n % 2 === 0 ? women : men;
  const at = (list: string[], step: number, start: number) =>
    list[(start + n * step) % list.length] ?? "";
  return `${at(family, 7, 3)} ${at(middle, 3, 1)} ${at(given, 5, 2)}`;
}

/** Begins the walk anew: a second load in the same process makes the same names. */
export function restartNames(): void {
  next = 0;
}
