import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/platform/dates";
import { competences, opinionKinds } from "@/lib/opinions/vocabulary";
import { compareVersions } from "./compare-versions";
import { fingerprintOf } from "./fingerprint";
import { type Collected, judgeOpinions, outsideOf, sumsOf } from "./judge-opinions";

const none = new Map<string, string>();

function opinion(number: number, change: Partial<Collected> = {}): Collected {
  const code = `PTH-2026-${String(number).padStart(3, "0")}`;
  return {
    ...{ opinionId: `id-${number}`, code, topicId: "transport", topicName: "Giao thông" },
    ...{ text: `Ý kiến ${number}`, place: null, sourceOrganisation: "Tổ dân phố số 3" },
    ...{ channel: "frontSystem", moment: "before", receivedOn: plainDate("2026-11-16") },
    ...{ kind: "recommendation", competence: "ward", outcome: null },
    ...{ matterId: null, isLead: false },
    ...change,
  };
}

const judge = (opinions: Collected[], omissions: ReadonlyMap<string, string> = none) =>
  judgeOpinions(opinions, { within: "ward", omissions });

describe("judging what was collected", () => {
  it("takes what the unit decides on, and names a reason for all else", () => {
    const table = judge(
      [
        opinion(1),
        opinion(2, { competence: "city" }),
        opinion(3, { competence: null }),
        opinion(4, { outcome: "withdrawn" }),
        opinion(5),
        opinion(6, { kind: "denunciation", competence: null }),
      ],
      new Map([["id-5", "đã trả lời tại kỳ trước"]]),
    );
    expect(table.included.map(({ code }) => code)).toEqual(["PTH-2026-001"]);
    expect(table.unruled.map(({ code }) => code)).toEqual(["PTH-2026-003"]);
    expect(table.leftOut.map(({ leftOut, because }) => [leftOut, because])).toEqual([
      ["outOfCompetence", "city"],
      ["withdrawn", null],
      ["officer", "đã trả lời tại kỳ trước"],
      ["redirected", null],
    ]);
  });

  it("puts one line for a matter that several raised, its lead first, and the others behind it", () => {
    const matterId = "m";
    const table = judge([
      opinion(1, { matterId }),
      opinion(2, { matterId, isLead: true }),
      opinion(3, { matterId, competence: "city" }),
      opinion(4),
    ]);
    expect(table.included.map(({ sourceCodes }) => sourceCodes)).toEqual([
      ["PTH-2026-002", "PTH-2026-001"],
      ["PTH-2026-004"],
    ]);
    expect(table.leftOut.map(({ code, leftOut, because }) => [code, leftOut, because])).toEqual([
      ["PTH-2026-001", "duplicate", "PTH-2026-002"],
      ["PTH-2026-003", "outOfCompetence", "city"],
    ]);
  });

  it("tells nothing of a complaint but that it was counted", () => {
    const given = opinion(1, { kind: "complaint", text: "Khiếu nại của bà Lan", place: "ngõ 52" });
    const { leftOut } = judge([given]);
    expect(leftOut[0]).toMatchObject({ text: "", place: null, sourceOrganisation: null });
  });

  it("counts opinions that share a line within the table, once each", () => {
    const table = judge([
      opinion(1, { matterId: "m", isLead: true }),
      opinion(2, { matterId: "m" }),
      opinion(3),
      opinion(4, { outcome: "duplicate" }),
    ]);
    expect(sumsOf(table)).toEqual({ collected: 4, included: 3, leftOut: 1, unruled: 0 });
    expect(table.included.map(({ sourceCodes }) => sourceCodes.length)).toEqual([2, 1]);
    expect(outsideOf(table).map(({ code }) => code.slice(-1))).toEqual(["4"]);
  });

  it("loses and doubles nothing, whatever was collected", () => {
    const anyOpinion = fc.record({
      kind: fc.constantFrom(...opinionKinds),
      competence: fc.constantFrom(null, ...competences),
      outcome: fc.constantFrom(null, "resolved" as const, "withdrawn" as const),
      matterId: fc.constantFrom(null, "m1", "m2"),
      isLead: fc.boolean(),
      isOmitted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyOpinion, { maxLength: 30 }), (given) => {
        const opinions = given.map((change, index) => opinion(index, change));
        const omitted = opinions.filter((_, index) => given[index]!.isOmitted);
        const omissions = new Map(omitted.map(({ opinionId }) => [opinionId, "lý do"]));
        const table = judge(opinions, omissions);
        const all = [...table.included, ...table.leftOut, ...table.unruled];
        expect(new Set(all.map(({ code }) => code)).size).toBe(opinions.length);
        const { collected, included, leftOut, unruled } = sumsOf(table);
        expect(collected).toBe(opinions.length);
        expect(included + leftOut + unruled).toBe(collected);
        expect(table.leftOut.every((entry) => entry.leftOut !== null)).toBe(true);
      }),
    );
  });
});

describe("a later version", () => {
  it("names what came, went, moved and changed", () => {
    const before = judge([opinion(1), opinion(2), opinion(3), opinion(4, { competence: "city" })]);
    const after = judge([
      opinion(1, { text: "Viết lại" }),
      opinion(3, { outcome: "withdrawn" }),
      opinion(4),
      opinion(5),
    ]);
    expect(
      compareVersions(before, after).map(({ code, what }) => `${code.slice(-1)} ${what}`),
    ).toEqual(["1 reworded", "4 taken", "5 added", "3 leftOut", "2 gone"]);
    expect(compareVersions(before, before)).toEqual([]);
  });

  it("has another sum as soon as a line is another", () => {
    const one = judge([opinion(1)]);
    expect(fingerprintOf(one)).toBe(fingerprintOf(judge([opinion(1)])));
    expect(fingerprintOf(one)).not.toBe(fingerprintOf(judge([opinion(1, { place: "ngõ 52" })])));
  });
});
