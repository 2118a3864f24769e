import { expect, it } from "vitest";
import { deputyKindOf, signatureOf } from "./stand-ins";

it.each([
  ["peoplesCommittee", "Phó Chủ tịch UBND phường", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
  ["council", "Phó Chủ tịch HĐND phường", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
  ["partyCommittee", "Phó Bí thư Đảng ủy phường", ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"]],
  [
    "partyCommittee",
    "Phó Bí thư Thường trực Đảng ủy phường",
    ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC"],
  ],
] as const)("a deputy of the %s, %s, signs %j", (organisation, title, lines) => {
  expect(signatureOf(organisation, title)).toEqual(lines);
});

it.each([
  ["partySecretary", "deputyPartySecretary"],
  ["committeeChair", "committeeViceChair"],
  ["councilChair", "councilViceChair"],
  ["committeeViceChair", "committeeViceChair"],
  ["frontChair", null],
  ["agencyHead", null],
] as const)("in place of a %s presides a %s", (kind, deputy) => {
  expect(deputyKindOf(kind)).toBe(deputy);
});
