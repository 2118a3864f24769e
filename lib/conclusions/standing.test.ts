import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/platform/dates";
import { itemMoves, missingOf, type ItemVerb, whyItemNotMoved, whyNotIssued } from "./rules";
import { countStandings, stateAt, standingOn } from "./standing";
import { itemStatuses, standings } from "./vocabulary";

const day = fc.date({
  min: plainDate("2023-01-01"),
  max: plainDate("2027-01-01"),
  noInvalidDate: true,
});
const state = fc.record({
  status: fc.constantFrom(...itemStatuses),
  percent: fc.integer({ min: 0, max: 100 }),
  dueOn: fc.option(day),
});

describe("how items stand", () => {
  it("is one way each, so that the ways always add up to the total", () => {
    fc.assert(
      fc.property(fc.array(state), day, (states, today) => {
        const { total, ...counts } = countStandings(states.map((one) => standingOn(one, today)));
        expect(total).toBe(states.length);
        expect(standings.reduce((sum, standing) => sum + counts[standing], 0)).toBe(total);
      }),
    );
  });

  it("is late only where somebody still has to do it and the day has passed", () => {
    const today = plainDate("2026-11-22");
    const due = (dueOn: string) => ({ percent: 0, dueOn: plainDate(dueOn) });
    expect(standingOn({ status: "inProgress", ...due("2026-11-21") }, today)).toBe("late");
    expect(standingOn({ status: "inProgress", ...due("2026-11-22") }, today)).toBe("underWay");
    expect(standingOn({ status: "reportedDone", ...due("2026-11-01") }, today)).toBe("reported");
    expect(standingOn({ status: "open", dueOn: null }, today)).toBe("notBegun");
  });

  it("on a day of the past knows nothing of what came later", () => {
    const at = (iso: string) => new Date(`${iso}T10:00:00+07:00`);
    const record = {
      firstDueOn: plainDate("2024-06-30"),
      steps: [
        { toStatus: "inProgress" as const, takenAt: at("2024-03-01") },
        { toStatus: "verified" as const, takenAt: at("2024-12-10") },
      ],
      progress: [{ percent: 40, reportedAt: at("2024-03-01") }],
      extensions: [
        { toDay: plainDate("2024-11-30"), decision: "approved", decidedAt: at("2024-08-20") },
      ],
    };
    expect(stateAt(record, at("2024-02-01"))).toMatchObject({ status: "open", percent: 0 });
    expect(stateAt(record, at("2024-12-05"))).toEqual({
      ...{ status: "inProgress", percent: 40, dueOn: plainDate("2024-11-30") },
    });
    expect(stateAt(record, at("2025-01-01")).status).toBe("verified");
  });
});

describe("the life of an item", () => {
  it("never leaves what was closed or carried over", () => {
    for (const verb of Object.keys(itemMoves) as ItemVerb[]) {
      for (const status of ["closed", "carriedOver"] as const) {
        expect(whyItemNotMoved({ status }, verb)).toBe("item-not-in-this-state");
      }
    }
  });

  it("reaches verified only through a report that it is done", () => {
    expect(itemStatuses.filter((status) => !whyItemNotMoved({ status }, "verify"))).toEqual([
      "reportedDone",
    ]);
  });
});

describe("what an item must have", () => {
  const clear = {
    ...{ content: "Nạo vét cống", leadOrganisationId: "a", responsibleId: "b" },
    ...{ dueOn: plainDate("2026-06-30"), product: "Biên bản" },
  };

  it("is what, who, whose responsibility, when and what product", () => {
    expect(missingOf(clear)).toEqual([]);
    expect(missingOf({ ...clear, product: "  ", dueOn: null })).toEqual(["dueOn", "product"]);
  });

  it("keeps a notice from being issued, as does an opinion without a word", () => {
    expect(whyNotIssued({ unclearItems: 0, leftOver: [] })).toBeNull();
    expect(whyNotIssued({ unclearItems: 1, leftOver: [] })).toBe("conclusion-items-unclear");
    expect(whyNotIssued({ unclearItems: 0, leftOver: [{ code: "TH-2024-003" }] })).toBe(
      "opinions-left-over",
    );
  });
});
