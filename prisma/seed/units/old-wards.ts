/**
 * What the address package does not know of the wards before 1 July 2025: those of Đống Đa and
 * Long Biên that ended on 31/12/2024, what became of them, and which of the wards it does know
 * were only founded on 01/01/2025. Sources: Nghị quyết số 1286/NQ-UBTVQH15 and the press of its days.
 */
export const rearrangement = "Nghị quyết số 1286/NQ-UBTVQH15 ngày 14/11/2024";
export const rearrangedOn = "2025-01-01";

type EndedWard = { code: string; name: string; district: string; symbol?: string; into: string[] };

/** `into`: codes of the wards of 2025 it went into; the first keeps its records. */
export const wardsEndedIn2024: EndedWard[] = [
  { code: "00181", name: "Văn Miếu", district: "006", into: ["00181"] },
  { code: "00184", name: "Quốc Tử Giám", district: "006", into: ["00181"] },
  { code: "00211", name: "Trung Phụng", district: "006", into: ["00202"] },
  { code: "00220", name: "Phương Liên", district: "006", into: ["00226"] },
  { code: "00223", name: "Thịnh Quang", district: "006", into: ["00235"] },
  { code: "00226", name: "Trung Tự", district: "006", into: ["00226", "00229"] },
  { code: "00235", name: "Ngã Tư Sở", district: "006", into: ["00235", "00238"] },
  { code: "00142", name: "Sài Đồng", district: "004", symbol: "SD", into: ["00136", "00151"] },
];

/** Codes whose ward or commune, by that name, existed from 01/01/2025 to 30/06/2025 only. */
export const foundedIn2025 = new Set([
  ...[
    "00181",
    "00226",
    "00235",
    "00292",
    "00373",
    "00541",
    "00562",
    "00589",
    "09538",
    "09574",
    "09646",
  ],
  ...[
    "09724",
    "09742",
    "09745",
    "09904",
    "09928",
    "09934",
    "09973",
    "10006",
    "10096",
    "10108",
    "10174",
  ],
  ...[
    "10264",
    "10291",
    "10312",
    "10318",
    "10363",
    "10378",
    "10396",
    "10402",
    "10435",
    "10459",
    "10483",
  ],
]);

/** Signs that people already use; every other is made from the name. */
export const knownSymbols: Record<string, string> = {
  "Phường Tây Hồ": "PTH",
  "Phường Đống Đa": "PDD",
  "Phường Cầu Giấy": "PCG",
  "Phường Phúc Lợi": "PPL",
  "Phường Long Biên": "PLB",
  "Phường Phú Thượng": "PPT",
  "Xã Thanh Trì": "XTT",
};
