import type { FrequencyPeriod, UnitLevel, UnitType } from "@/lib/generated/prisma/enums";
import { plainDate } from "@/lib/platform/dates";

type Rule = {
  code: string;
  nameVi: string;
  nameEn: string;
  times?: number;
  period: FrequencyPeriod;
  level?: UnitLevel;
  unitType?: UnitType;
  source: string;
  from: string;
  to?: string;
};

const reformPlan = "Kế hoạch cải cách hành chính năm 2026 của UBND Thành phố Hà Nội";

/** How often the texts demand a dialogue, as far as they were seen. */
const rules: Rule[] = [
  {
    code: "R01",
    nameVi: "Chính quyền cấp xã đối thoại với Nhân dân mỗi năm ít nhất một lần",
    nameEn: "Commune-level government holds a dialogue at least once a year",
    times: 1,
    period: "year",
    level: "ward",
    source: "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
    from: "2025-06-16",
  },
  {
    code: "R04",
    nameVi: "Chính quyền cấp xã đối thoại với Nhân dân mỗi năm ít nhất một lần",
    nameEn: "Commune-level government holds a dialogue at least once a year",
    times: 1,
    period: "year",
    level: "ward",
    source: "Luật Tổ chức chính quyền địa phương số 65/2025/QH15, điều 24",
    from: "2025-03-01",
    to: "2025-06-15",
  },
  {
    code: "R05",
    nameVi: "Chủ tịch UBND phường đối thoại với Nhân dân mỗi năm ít nhất hai lần",
    nameEn: "The chair of a ward's committee holds at least two dialogues a year",
    times: 2,
    period: "year",
    level: "ward",
    unitType: "phuong",
    source:
      "Nghị định số 32/2021/NĐ-CP (thí điểm chính quyền đô thị; phường của quận kết thúc ngày 30/06/2025)",
    from: "2021-07-01",
    to: "2025-06-30",
  },
  {
    code: "R08",
    nameVi: "Người đứng đầu cấp ủy, chính quyền đối thoại định kỳ",
    nameEn: "Heads of Party committee and government hold periodic dialogues",
    period: "year",
    source: "Quyết định số 2200-QĐ/TU ngày 25/05/2017 của Thành ủy Hà Nội",
    from: "2017-05-25",
  },
  {
    code: "R15-2",
    nameVi: "Đối thoại trực tiếp với người dân, doanh nghiệp mỗi năm ít nhất hai lần",
    nameEn: "At least two direct dialogues a year with citizens and businesses",
    times: 2,
    period: "year",
    source: reformPlan,
    from: "2026-01-01",
    to: "2026-12-31",
  },
  {
    code: "R15-6",
    nameVi: "Thủ trưởng UBND các cấp đối thoại sáu tháng ít nhất một lần",
    nameEn: "Heads of committees of all levels hold a dialogue at least every six months",
    times: 1,
    period: "halfYear",
    source: reformPlan,
    from: "2026-01-01",
    to: "2026-12-31",
  },
];

export const frequencyRules = rules.map(({ from, to, ...rule }) => ({
  ...rule,
  times: rule.times ?? null,
  level: rule.level ?? null,
  unitType: rule.unitType ?? null,
  validFrom: plainDate(from),
  validTo: to ? plainDate(to) : null,
}));
