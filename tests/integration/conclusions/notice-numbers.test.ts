import { describe, expect, it } from "vitest";
import { issueConclusion } from "@/lib/conclusions/issue-conclusion";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { afterwards, clarify, drafted, held, issue, on, type Held } from "./concluded";

describe("the numbers of notices", () => {
  it("are consecutive when 200 are issued at once", async () => {
    const w = await held();
    const ids = await manyDrafts(w, 200);
    const waiting = [...ids];
    const signs: string[] = [];
    const clerk = async () => {
      for (let id = waiting.shift(); id; id = waiting.shift()) {
        const input = {
          conclusionId: id,
          version: 1,
          number: null,
          day: "2026-03-13",
          anyway: true,
        };
        signs.push((await issueConclusion(w.secretariat, input, afterwards)).sign);
      }
    };
    await Promise.all(Array.from({ length: 20 }, clerk));
    const numbers = signs.map((sign) => Number.parseInt(sign, 10)).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    expect(await db.numberSeries.findFirst({ where: { name: "TB-ĐU" } })).toMatchObject({
      last: 200,
      year: 2025,
    });
  }, 120_000);

  it("go back where the notice is refused after all", async () => {
    const w = await held();
    const { id } = await drafted(w);
    await expect(issue(w, id)).rejects.toMatchObject({ code: "conclusion-items-unclear" });
    await clarify(w, id);
    expect((await issue(w, id)).sign).toBe("01-TB/ĐU");
  });
});

/** Conferences that were held without opinions, each with an empty draft. */
async function manyDrafts(w: Held, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  const unitId = w.units.tayHo.id;
  await db.conference.createMany({
    data: ids.map((id, index) => ({
      ...{
        id,
        code: `PTH-2026-X${index}`,
        unitId,
        kind: "thematic" as const,
        theme: "Thử",
        title: "Hội nghị",
      },
      ...{ startsAt: on("2026-03-10"), status: "held" as const },
    })),
  });
  await db.conclusion.createMany({
    data: ids.map((id) => ({
      ...{
        id,
        conferenceId: id,
        unitId,
        form: "party" as const,
        abstract: "kết luận tại Hội nghị",
      },
      ...{
        opening: "Mở đầu",
        recipients: "Lưu Văn phòng",
        signerId: w.partySecretary.posts[0]!.holdingId,
      },
      ...{ startedAt: afterwards, startedById: w.secretariat.personId, startedAs: "Văn phòng" },
    })),
  });
  return ids;
}
