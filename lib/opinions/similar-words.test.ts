import { expect, it } from "vitest";
import { candidateQuery, likeness, tellingWords, termsOf } from "./similar-words";

const common: Record<string, number> = { ngo: 0.3, mua: 0.1, den: 0.08, cong: 0.1, ngap: 0.02 };
const shares = { total: 100_000, shareOf: (word: string) => common[word] ?? 0.001 };

it("keeps the words that tell something, without accents", () => {
  expect(tellingWords("Đề nghị Ủy ban nhân dân phường nạo vét cống ngõ 12.")).toEqual([
    ...["nao", "vet", "cong", "ngo", "12"],
  ]);
});

it("looks for any of the rare words while they are few", () => {
  expect(candidateQuery("ngõ Thụy Khuê mưa ngập", shares)).toBe("'thuy' | 'khue'");
});

it("looks for several common words together rather than for any of them", () => {
  const query = candidateQuery("mưa ngõ cống đèn ngập", shares);
  expect(query).toContain("&");
  expect(query).not.toMatch(/^'\w+' \|/);
});

it("finds nothing to look for in a text that says nothing", () => {
  expect(candidateQuery("đề nghị các ông bà", shares)).toBeNull();
  expect(candidateQuery("…!?", shares)).toBeNull();
  expect(candidateQuery("ngõ", shares)).toBeNull();
});

it("holds texts on one matter for more alike than texts that share a street", () => {
  const typed = termsOf("Ngõ 12 Thụy Khuê ngập khi mưa to", shares);
  const sameMatter = termsOf("Mưa là ngập ở ngõ 12 Thụy Khuê, cống tắc lâu ngày", shares);
  const sameStreet = termsOf("Phố Thụy Khuê thiếu chỗ đỗ xe, xe máy đi lên vỉa hè", shares);
  expect(likeness(typed, sameMatter)).toBeGreaterThan(likeness(typed, sameStreet) * 1.5);
  expect(likeness(typed, typed)).toBeCloseTo(1);
});

it("finds a text alike with and without accents, however the tone marks stand", () => {
  const one = termsOf("hoà giải ở tổ", shares);
  expect(likeness(one, termsOf("hoa giai o to", shares))).toBeCloseTo(1);
});
