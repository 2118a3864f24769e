import type { FormFamily, Issuer } from "@/lib/documents/official-document";
import type { UnitWords } from "@/lib/documents/templates/conference-facts";
import type { UnitType } from "@/lib/generated/prisma/enums";
import { insideSentence, typeWord } from "@/lib/units/labels";

type Unit = { type: UnitType; name: string; fullName: string };
export type IssuingUnit = Unit & { parent: Unit | null };

/** What the Party committee of each type of unit is called, and its sign. */
const partyNames: Record<UnitType, { word: string; withType: boolean; symbol: string }> = {
  thanhPho: { word: "Thành ủy", withType: false, symbol: "TU" },
  tinh: { word: "Tỉnh ủy", withType: false, symbol: "TU" },
  quan: { word: "Quận ủy", withType: false, symbol: "QU" },
  huyen: { word: "Huyện ủy", withType: false, symbol: "HU" },
  thiXa: { word: "Thị ủy", withType: false, symbol: "ThU" },
  thiTran: { word: "Đảng ủy", withType: true, symbol: "ĐU" },
  phuong: { word: "Đảng ủy", withType: true, symbol: "ĐU" },
  xa: { word: "Đảng ủy", withType: true, symbol: "ĐU" },
  dacKhu: { word: "Đảng ủy", withType: true, symbol: "ĐU" },
};

/** The Party committee, the People's Committee or the Front of a unit, as its documents name it. */
export function issuerOf(unit: IssuingUnit, family: FormFamily): Issuer {
  return issuers[family](unit);
}

/** "Đảng ủy phường Tây Hồ", "Quận ủy Tây Hồ". */
function partyCommittee({ type, name, fullName }: Unit): string {
  const { word, withType } = partyNames[type];
  return `${word} ${withType ? insideSentence(fullName) : name}`;
}

const issuers: Record<FormFamily, (unit: IssuingUnit) => Issuer> = {
  party: (unit) => {
    const { word, symbol } = partyNames[unit.type];
    const committee = partyCommittee(unit);
    return {
      superior: unit.parent ? [upper(`Đảng bộ ${unit.parent.fullName}`)] : [],
      name: [upper(committee)],
      inSentence: committee,
      actingBody: `Ban Thường vụ ${committee}`,
      office: `Văn phòng ${word}`,
      symbol,
      place: placeOf(unit),
    };
  },
  state: (unit) => {
    const committee = `Ủy ban nhân dân ${insideSentence(unit.fullName)}`;
    return {
      superior: [],
      name: ["ỦY BAN NHÂN DÂN", upper(unit.fullName)],
      inSentence: committee,
      actingBody: committee,
      office: `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ${wordOf(unit)}`,
      symbol: "UBND",
      place: placeOf(unit),
    };
  },
  front: (unit) => {
    const front = `Ủy ban MTTQ Việt Nam ${insideSentence(unit.fullName)}`;
    return {
      superior: ["ỦY BAN MTTQ VIỆT NAM", upper(unit.fullName)],
      name: ["BAN THƯỜNG TRỰC"],
      inSentence: front,
      actingBody: `Ban Thường trực ${front}`,
      office: `Ban Thường trực Ủy ban MTTQ Việt Nam ${wordOf(unit)}`,
      symbol: "MTTQ-BTT",
      place: placeOf(unit),
    };
  },
};

const groups: Partial<Record<UnitType, string>> = {
  xa: "thôn",
  huyen: "thôn, tổ dân phố",
  dacKhu: "thôn, tổ dân phố",
};

/** The words by which texts speak of a unit and of where its people live. */
export function unitWords(unit: Unit): UnitWords {
  return {
    inSentence: insideSentence(unit.fullName),
    word: wordOf(unit),
    groups: groups[unit.type] ?? "tổ dân phố",
  };
}

function wordOf({ type }: Unit): string {
  return typeWord[type].toLocaleLowerCase("vi");
}

/** A unit whose name is a number is named in full. */
function placeOf({ name, fullName }: Unit): string {
  return /^\d/.test(name) ? fullName : name;
}

function upper(text: string): string {
  return text.toLocaleUpperCase("vi");
}
