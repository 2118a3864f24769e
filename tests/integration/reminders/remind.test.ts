import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { stopClock } from "@/lib/assignments/stop-clock";
import { plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { changeLadder } from "@/lib/reminders/change-ladder";
import { listReminders } from "@/lib/reminders/queries";
import { remind } from "@/lib/reminders/remind";
import { urgeOpinion } from "@/lib/reminders/urge-opinion";
import { on, seen, trail, type Routed } from "@/tests/integration/assignments/routed";
import { asOwner } from "@/tests/support/database";
import { dueOn, owed, reminders, toldOf, tuesday } from "./owed";
import { refusal } from "@/tests/support/refusal";

let cast: Routed;
beforeEach(async () => {
  cast = await owed();
});

const ids = (...people: { personId: string }[]) => people.map(({ personId }) => personId).sort();

describe("the ladder", () => {
  it("tells the doer, the head of the agency, the chair, then the Secretary and the Front", async () => {
    expect(await remind(on("2026-11-23"))).toBe(0);
    expect(await remind(tuesday)).toBe(1);
    expect(await toldOf("reminderBefore")).toEqual(ids(cast.agencyOfficer, cast.head));
    await remind(on("2026-11-27"));
    expect(await toldOf("reminderDue")).toEqual(ids(cast.head));
    await remind(on("2026-12-02"));
    expect(await toldOf("reminderChair")).toEqual(ids(cast.committeeChair));
    await remind(on("2026-12-08"));
    expect(await toldOf("reminderLeadership")).toEqual(
      ids(cast.partySecretary, cast.frontChair, cast.frontOfficer),
    );
    const told = await listReminders(cast.secretariat, cast.opinion.id);
    expect(told.map(({ step }) => step)).toEqual(["leadership", "chair", "due", "before"]);
    expect(told[2]?.recipients).toEqual(["Đỗ Minh Quân, Trưởng phòng"]);
  });

  it("takes each step once, however often it is asked and on whatever day", async () => {
    for (const day of ["2026-11-24", "2026-11-24", "2026-11-25", "2026-11-26"]) {
      await remind(on(day));
    }
    expect(await reminders()).toHaveLength(1);
    expect(await db.outboxMessage.count()).toBe(2);
  });

  it("tells only the one who is named in the agency", async () => {
    await asOwner("UPDATE assignment SET person_id = $1", [cast.agencyOfficer.personId]);
    await remind(tuesday);
    expect(await toldOf("reminderBefore")).toEqual(ids(cast.agencyOfficer));
  });

  it("tells the office of what no agency has", async () => {
    await asOwner("UPDATE opinion SET lead_organisation_id = NULL");
    await remind(tuesday);
    expect(await toldOf("reminderBefore")).toEqual(ids(cast.secretariat));
  });

  it("leaves out what was answered, what stands still and what was told apart", async () => {
    await asOwner("UPDATE opinion SET answer_status = 'answeredInWriting'");
    expect(await remind(tuesday)).toBe(0);
    await asOwner("UPDATE opinion SET answer_status = 'unanswered', kind = 'complaint'");
    expect(await remind(tuesday)).toBe(0);
    await asOwner("UPDATE opinion SET kind = 'recommendation'");
    const stop = { ...(await seen(cast.opinion.id)), cause: "citizen", reason: "chờ" } as const;
    await stopClock(cast.secretariat, stop, on("2026-11-20"));
    expect(await remind(tuesday)).toBe(0);
    expect(await reminders()).toEqual([]);
  });

  it("begins anew with another due date", async () => {
    await remind(tuesday);
    await asOwner("UPDATE opinion SET due_on = '2026-12-02'");
    await remind(on("2026-11-27"));
    expect((await reminders()).map((one) => one.dueOn)).toEqual([
      plainDate(dueOn),
      plainDate("2026-12-02"),
    ]);
  });

  it("rests on days that are not worked, and mails nobody at night", async () => {
    expect(await remind(on("2026-11-28"))).toBe(0);
    await remind(on("2026-11-24", "02:00"));
    const [mail] = await db.outboxMessage.findMany({ select: { nextAttemptAt: true } });
    expect(mail?.nextAttemptAt).toEqual(on("2026-11-24", "06:30"));
  });

  it("follows the days that the unit has chosen", async () => {
    const unitId = cast.units.tayHo.id;
    const days = { beforeDays: 1, chairAfterDays: 2, leadershipAfterDays: 4 };
    await changeLadder(cast.secretariat, { unitId, version: 0, ...days }, on("2026-11-20"));
    expect(await remind(tuesday)).toBe(0);
    await remind(on("2026-11-26"));
    expect(await toldOf("reminderBefore")).toHaveLength(2);
    await expect(changeLadder(cast.agencyOfficer, { unitId, version: 1, ...days })).rejects.toEqual(
      refusal("not-allowed"),
    );
    await expect(changeLadder(cast.secretariat, { unitId, version: 0, ...days })).rejects.toEqual(
      refusal("changed-meanwhile"),
    );
  });
});

describe("urging", () => {
  const urge = (actor = cast.frontOfficer, submissionKey = randomUUID()) =>
    urgeOpinion(
      actor,
      { opinionId: cast.opinion.id, note: "Người dân hỏi lần thứ ba.", submissionKey },
      tuesday,
    );

  it("tells the head and the doers once, and stays with the record without words in the trail", async () => {
    const key = randomUUID();
    await urge(cast.frontOfficer, key);
    await urge(cast.frontOfficer, key);
    expect(await toldOf("urged")).toEqual(ids(cast.agencyOfficer, cast.head));
    expect(await listReminders(cast.agencyOfficer, cast.opinion.id)).toEqual([
      expect.objectContaining({ step: null, note: "Người dân hỏi lần thứ ba." }),
    ]);
    expect((await trail(cast.opinion.id)).at(-1)).toEqual({ type: "opinion.urged" });
  });

  it("is not for the urged themselves, nor where nobody has it or it was answered", async () => {
    await expect(urge(cast.agencyOfficer)).rejects.toEqual(refusal("not-allowed"));
    await asOwner("UPDATE opinion SET lead_organisation_id = NULL");
    await expect(urge()).rejects.toEqual(refusal("opinion-not-assigned"));
    await asOwner("UPDATE opinion SET answer_status = 'answeredOnSpot'");
    await expect(urge()).rejects.toEqual(refusal("opinion-answered"));
    expect(await db.urging.count()).toBe(0);
  });
});

describe("the coming year's holidays", () => {
  it("are asked for once while they are a guess, of those who keep the calendar", async () => {
    await remind(tuesday);
    expect(await toldOf("holidaysToEnter")).toEqual([]);
    await asOwner("UPDATE holiday SET is_provisional = true WHERE day = '2027-01-01'");
    await remind(tuesday);
    await remind(on("2026-11-25"));
    expect(await toldOf("holidaysToEnter")).toEqual(ids(cast.cityAdministrator));
  });
});
