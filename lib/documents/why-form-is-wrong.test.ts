import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/platform/dates";
import type { OfficialDocument } from "./official-document";
import { signAs } from "./sign-as";
import { whyFormIsWrong } from "./why-form-is-wrong";

const sound: OfficialDocument = {
  family: "party",
  issuer: {
    superior: ["ĐẢNG BỘ THÀNH PHỐ HÀ NỘI"],
    name: ["ĐẢNG ỦY PHƯỜNG TÂY HỒ"],
    inSentence: "Đảng ủy phường Tây Hồ",
    actingBody: "Ban Thường vụ Đảng ủy phường Tây Hồ",
    office: "Văn phòng Đảng ủy",
    symbol: "ĐU",
    place: "Tây Hồ",
  },
  type: { name: "THÔNG BÁO", symbol: "TB" },
  number: "365",
  day: plainDate("2026-11-22"),
  draftedOn: plainDate("2026-11-22"),
  abstract: "về việc tổ chức Hội nghị đối thoại",
  blocks: [{ kind: "paragraph", text: "Hội nghị họp ngày 10 tháng 12 năm 2026, toàn thể." }],
  signature: signAs("party", { rank: "deputy", name: "Ông Ích Khiêm" }),
  recipients: ["Thành ủy (để báo cáo)", "Lưu Văn phòng Đảng ủy"],
  annexes: [],
};

const faultsOf = (change: Partial<OfficialDocument>) =>
  whyFormIsWrong({ ...sound, ...change }).map(({ code }) => code);

const saying = (text: string) => faultsOf({ blocks: [{ kind: "paragraph", text }] });

it("finds nothing in a sound document", () => {
  expect(faultsOf({})).toEqual([]);
});

it("asks a programme, which has no number, neither for a signature nor for recipients", () => {
  const programme = { type: { name: "CHƯƠNG TRÌNH", symbol: null }, abstract: "Hội nghị" };
  expect(faultsOf({ ...programme, signature: null, recipients: [] })).toEqual([]);
});

describe("marks and abstract", () => {
  it("wants the number as digits alone, since the sign is the form's", () => {
    expect(faultsOf({ number: "365-TB/ĐU" })).toEqual(["numberNotDigits"]);
    expect(faultsOf({ number: null })).toEqual([]);
  });

  it("wants the Party's abstract to begin small and to end without a mark", () => {
    expect(faultsOf({ abstract: "Về việc họp." })).toEqual(["abstractCapital", "abstractEnds"]);
    const state = {
      family: "state" as const,
      signature: signAs("state", { rank: "head", name: null }),
    };
    expect(faultsOf({ ...state, abstract: "Về việc họp" })).toEqual([]);
  });
});

describe("signature", () => {
  it("knows the authority lines of the other family", () => {
    const signature = signAs("state", { rank: "head", name: null });
    expect(whyFormIsWrong({ ...sound, signature })).toEqual([
      { code: "authorityOfOtherFamily", found: "TM. ỦY BAN NHÂN DÂN" },
    ]);
    expect(faultsOf({ family: "state" })).toContain("authorityOfOtherFamily");
  });

  it("does not let a deputy secretary sign in the secretary's place", () => {
    const signature = { authority: ["K/T BÍ THƯ"], position: "PHÓ BÍ THƯ", name: null };
    expect(faultsOf({ signature })).toEqual(["partyDeputyInPlaceOf"]);
  });

  it("wants the bare name, without comrade or academic title", () => {
    const named = (name: string) => faultsOf({ signature: { ...sound.signature!, name } });
    expect(named("TS. Nguyễn Văn An")).toEqual(["nameWithTitle"]);
    expect(named("đồng chí Nguyễn Văn An")).toEqual(["nameWithTitle"]);
    expect(named("Tsering Norbu")).toEqual([]);
  });
});

it("wants the recipients to end with the keeper, and to leave dashes and marks to the form", () => {
  expect(faultsOf({ recipients: [] })).toEqual(["recipientsMissing"]);
  expect(faultsOf({ recipients: ["Thành ủy"] })).toEqual(["lastRecipientKeepsNot"]);
  expect(faultsOf({ recipients: ["- Thành ủy;", "Lưu: VT"] })).toEqual(["recipientEnds"]);
});

describe("text", () => {
  it("finds doubled spaces, spaces before marks and days without their zero", () => {
    expect(saying("Hội  nghị")).toEqual(["doubleSpace"]);
    expect(saying("Hội nghị , họp")).toEqual(["spaceBeforeMark"]);
    expect(saying("họp ngày 5 tháng 12")).toEqual(["dayWithoutZero"]);
    expect(saying("họp tháng 2 năm 2026")).toEqual(["dayWithoutZero"]);
    expect(saying("họp tháng 12 năm 2026")).toEqual([]);
  });

  it("finds two ways of placing the tone in one document", () => {
    expect(saying("Đảng uỷ phường và Đảng ủy xã")).toEqual(["mixedSpelling"]);
    expect(saying("toàn thể Ủy ban nhân dân, hòa bình")).toEqual([]);
  });
});
