import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  competencesFor,
  isRuledAbove,
  isSameRuling,
  whyRulingIsRefused,
  type RulingInForce,
  type RuledUnit,
} from "./competence";
import { competences, rulingWeights } from "./vocabulary";

const wardToday: RuledUnit = { level: "ward", parentLevel: "city" };
const oldWard: RuledUnit = { level: "ward", parentLevel: "district" };
const district: RuledUnit = { level: "district", parentLevel: "city" };

describe("the competences that an opinion may have", () => {
  it("know the district only where there was one", () => {
    expect(competencesFor(wardToday)).not.toContain("district");
    expect(competencesFor(oldWard)).toEqual(competences);
    expect(competencesFor(district)).toEqual(competences);
  });
});

describe("a ruling", () => {
  const why = "Đường do Sở Xây dựng quản lý.";

  it.each([
    ["own competence, nobody before", "ward", null, null, null],
    ["sent away without a reason", "city", null, null, "competence-without-reason"],
    ["sent away with a reason", "city", why, null, null],
    ["otherwise than before, without a reason", "ward", null, "city", "competence-without-reason"],
    ["otherwise than before, with a reason", "ward", why, "city", null],
    ["of a level that has ended", "district", why, null, "competence-of-another-time"],
  ] as const)("%s", (_, competence, reason, before, expected) => {
    const inForce = before && { competence: before, weight: "proposal" as const };
    const ruling = { competence, weight: "ruling" as const, reason };
    expect(whyRulingIsRefused(ruling, wardToday, inForce)).toBe(expected);
  });

  it("is never overturned from below, and always possible from the same height or above", () => {
    const weight = fc.constantFrom(...rulingWeights);
    const competence = fc.constantFrom(...competences);
    const inForce = fc.record({ competence, weight });
    fc.assert(
      fc.property(competence, weight, inForce, (competence, weight, before: RulingInForce) => {
        const refused = whyRulingIsRefused({ competence, weight, reason: why }, oldWard, before);
        const isBelow = rulingWeights.indexOf(weight) < rulingWeights.indexOf(before.weight);
        expect(refused).toBe(isBelow ? "competence-ruled-above" : null);
        expect(isRuledAbove(weight, before)).toBe(isBelow);
      }),
    );
  });

  it("says something new with another word, or with more weight behind the same", () => {
    const before = { competence: "city", weight: "ruling" } as const;
    expect(isSameRuling({ competence: "city", weight: "ruling" }, before)).toBe(true);
    expect(isSameRuling({ competence: "city", weight: "proposal" }, before)).toBe(true);
    expect(isSameRuling({ competence: "city", weight: "decision" }, before)).toBe(false);
    expect(isSameRuling({ competence: "ward", weight: "ruling" }, before)).toBe(false);
    expect(isSameRuling({ competence: "ward", weight: "ruling" }, null)).toBe(false);
  });
});
