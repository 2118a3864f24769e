import { beforeEach, describe, expect, it } from "vitest";
import { askExtension } from "@/lib/assignments/ask-extension";
import { decideExtension } from "@/lib/assignments/decide-extension";
import { getAnswerClock } from "@/lib/assignments/queries";
import { resumeClock } from "@/lib/assignments/resume-clock";
import { stopClock } from "@/lib/assignments/stop-clock";
import { isoDay } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { charged, monday, on, seen, standing, told, trail, type Routed } from "./routed";
import { refusal } from "@/tests/support/refusal";

let cast: Routed;
beforeEach(async () => {
  cast = await charged();
});

const now = () => seen(cast.opinion.id);
const dueOn = async () => {
  const { dueOn } = await standing(cast.opinion.id);
  return dueOn && isoDay(dueOn);
};

const stop = async (actor = cast.secretariat, at = on("2026-11-26")) =>
  stopClock(actor, { ...(await now()), cause: "otherLevel", reason: "chờ Sở Xây dựng" }, at);

describe("stopping the clock", () => {
  it("leaves nothing due while it stands, and gives the days back when it runs again", async () => {
    expect(await dueOn()).toBe("2026-12-03");
    await stop();
    expect(await dueOn()).toBeNull();
    await resumeClock(cast.secretariat, await now(), on("2026-12-01"));
    // From 26/11 to 30/11 five days did not count.
    expect(await dueOn()).toBe("2026-12-08");
    const { steps } = await getAnswerClock(cast.secretariat, cast.opinion.id);
    expect(steps).toContainEqual(
      expect.objectContaining({ kind: "paused", days: 5, reason: "chờ Sở Xây dựng" }),
    );
    expect((await trail(cast.opinion.id)).slice(1)).toEqual([
      { type: "clock.stopped", cause: "otherLevel", reason: "chờ Sở Xây dựng" },
      { type: "clock.resumed", dueOn: "2026-12-08" },
    ]);
  });

  it("and going on the same day takes nothing", async () => {
    await stop();
    await resumeClock(cast.committeeChair, await now(), on("2026-11-26", "16:00"));
    expect(await dueOn()).toBe("2026-12-03");
  });

  it("is refused twice, to the agency, and where nothing was stopped", async () => {
    await expect(resumeClock(cast.secretariat, await now(), monday)).rejects.toEqual(
      refusal("clock-not-stopped"),
    );
    await expect(stop(cast.agencyOfficer)).rejects.toEqual(refusal("not-allowed"));
    await stop();
    await expect(stop()).rejects.toEqual(refusal("clock-already-stopped"));
    expect(await db.answerPause.count()).toBe(1);
  });
});

describe("more time", () => {
  const asking = { amount: 3, unit: "workingDays", reason: "chờ đo đạc" } as const;
  const ask = async (actor = cast.agencyOfficer) =>
    askExtension(actor, { ...(await now()), ...asking }, on("2026-12-01"));
  const decide = async (verdict: "granted" | "refused", actor = cast.committeeChair) => {
    const { id } = await db.answerExtension.findFirstOrThrow({ orderBy: { askedAt: "desc" } });
    const decision = verdict === "refused" ? "Đã có đủ thời gian" : null;
    return decideExtension(actor, { extensionId: id, verdict, decision }, on("2026-12-02"));
  };

  it("is never taken silently: the date moves only when somebody grants it", async () => {
    await ask();
    expect(await dueOn()).toBe("2026-12-03");
    expect(await told("extensionAsked")).toEqual(
      [cast.secretariat, cast.committeeChair, cast.partySecretary]
        .map(({ personId }) => personId)
        .sort(),
    );
    await decide("granted");
    // Three working days from Thursday 3/12: Friday, Monday, Tuesday.
    expect(await dueOn()).toBe("2026-12-08");
    expect(await told("extensionDecided")).toEqual([cast.agencyOfficer.personId]);
    const { steps } = await getAnswerClock(cast.secretariat, cast.opinion.id);
    expect(steps).toContainEqual(
      expect.objectContaining({ kind: "extended", amount: 3, reason: "chờ đo đạc" }),
    );
  });

  it("is refused with a reason, and the date stays", async () => {
    await ask();
    await decide("refused", cast.secretariat);
    expect(await dueOn()).toBe("2026-12-03");
    expect((await trail(cast.opinion.id)).at(-1)).toEqual({
      ...{ type: "extension.refused", reason: "Đã có đủ thời gian" },
    });
  });

  it("is asked by the agency, decided by another, each once", async () => {
    await expect(ask(cast.secretariat)).rejects.toEqual(refusal("not-allowed"));
    await ask();
    await expect(ask()).rejects.toEqual(refusal("extension-already-asked"));
    await expect(decide("granted", cast.agencyOfficer)).rejects.toEqual(refusal("not-allowed"));
    const both = {
      ...cast.agencyOfficer,
      posts: [...cast.agencyOfficer.posts, ...cast.secretariat.posts],
    };
    await expect(decide("granted", both)).rejects.toEqual(refusal("own-extension"));
    const decided = await Promise.allSettled([
      decide("granted"),
      decide("refused", cast.secretariat),
    ]);
    expect(decided.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});
