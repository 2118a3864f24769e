import { describe, expect, it } from "vitest";
import { kindHint } from "./kind-hints";

describe("what an opinion reads like", () => {
  it.each([
    ["Tôi tố cáo cán bộ địa chính nhận tiền của dân.", "denunciation", "tố cáo"],
    ["Đề nghị xử lý kỷ luật người đã ký giấy phép này.", "denunciation", "Đề nghị xử lý kỷ luật"],
    ["Cán bộ một cửa nhũng nhiễu, gợi ý bồi dưỡng.", "denunciation", "nhũng nhiễu"],
    [
      "Bà Nguyễn Thị Lan, tổ trưởng, vi phạm quy định thu quỹ.",
      "denunciation",
      "Bà Nguyễn Thị Lan … vi phạm",
    ],
    ["Gia đình tôi khiếu nại Quyết định số 12/QĐ-UBND.", "complaint", "khiếu nại"],
    ["Đề nghị hủy quyết định thu hồi đất của phường.", "complaint", "Đề nghị hủy quyết định"],
  ])("%s", (text, kind, words) => {
    expect(kindHint(text)).toEqual({ kind, words });
  });

  it.each([
    "Đề nghị bổ sung đèn chiếu sáng ở ngõ 52.",
    "Đề nghị đẩy nhanh công tác giải quyết đơn thư khiếu nại, tố cáo của công dân.",
    "Đề nghị niêm yết công khai số vụ việc khiếu nại, tố cáo đã giải quyết.",
    "Nhiều hộ vi phạm trật tự xây dựng, đề nghị phường xử lý.",
    "Ông Nguyễn Văn Bình đề nghị sửa đường ngõ 35.",
    "",
  ])("is an ordinary opinion: %s", (text) => {
    expect(kindHint(text)).toBeNull();
  });

  it("knows the words also without accents and in decomposed letters", () => {
    expect(kindHint("toi to cao ong ay")?.words).toBe("to cao");
    expect(kindHint("Tôi khiếu nại".normalize("NFD"))).toEqual({
      kind: "complaint",
      words: "khiếu nại",
    });
  });
});
