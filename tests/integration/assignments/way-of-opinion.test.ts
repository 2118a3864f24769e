import { beforeEach, describe, expect, it } from "vitest";
import { acceptAssignment } from "@/lib/assignments/accept-assignment";
import { askSupport } from "@/lib/assignments/ask-support";
import { giveSupport } from "@/lib/assignments/give-support";
import { handOver } from "@/lib/assignments/hand-over";
import { getAnswerClock, listAssignments, listSupports } from "@/lib/assignments/queries";
import { returnAssignment } from "@/lib/assignments/return-assignment";
import { heldUntil, waitingTime } from "@/lib/assignments/waiting-time";
import { withdrawSupport } from "@/lib/assignments/withdraw-support";
import { getOpinion } from "@/lib/opinions/queries";
import { db } from "@/lib/platform/db";
import { asOwner } from "@/tests/support/database";
import { charged, monday, on, seen, standing, told, trail, whole, type Routed } from "./routed";
import { refusal } from "@/tests/support/refusal";

let cast: Routed;
beforeEach(async () => {
  cast = await charged();
});

const now = () => seen(cast.opinion.id);
const way = () => listAssignments(cast.secretariat, cast.opinion.id);

describe("accepting", () => {
  it("says who has it from now on", async () => {
    await acceptAssignment(cast.agencyOfficer, await now(), on("2026-11-24"));
    expect((await way())[0]).toMatchObject({
      ...{ acceptedAt: on("2026-11-24"), person: "Bùi Quốc Việt", acceptedBy: "Bùi Quốc Việt" },
    });
    expect((await trail(cast.opinion.id)).at(-1)).toEqual({
      ...{ type: "assignment.accepted", organisation: cast.agency.name },
    });
  });

  it("is done once, by the agency alone", async () => {
    await expect(acceptAssignment(cast.secretariat, await now(), monday)).rejects.toEqual(
      refusal("not-allowed"),
    );
    await expect(acceptAssignment(cast.cultureOfficer, await now(), monday)).rejects.toEqual(
      refusal("not-found"),
    );
    await acceptAssignment(cast.head, await now(), monday);
    await expect(acceptAssignment(cast.agencyOfficer, await now(), monday)).rejects.toEqual(
      refusal("assignment-already-accepted"),
    );
  });

  it("tells the second of two at once who was first", async () => {
    const same = await now();
    const both = await Promise.allSettled([
      acceptAssignment(cast.head, same, monday),
      acceptAssignment(cast.agencyOfficer, same, monday),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("returning", () => {
  const reason = "Thuộc nhiệm vụ của Phòng Văn hóa";

  it("gives it back to the office with its reason; the due date stays", async () => {
    await returnAssignment(cast.agencyOfficer, { ...(await now()), reason }, on("2026-11-25"));
    expect(await standing(cast.opinion.id)).toMatchObject({
      ...{ leadOrganisationId: null, dueOn: new Date("2026-12-03") },
    });
    expect((await way())[0]).toMatchObject({ end: "returned", endReason: reason });
    expect(await told("assignmentReturned")).toEqual([cast.secretariat.personId]);
  });

  it("gives it back to the agency that handed it over", async () => {
    const handed = { ...(await now()), assignee: whole(cast.culture.id), reason: "đúng việc hơn" };
    await handOver(cast.head, handed, on("2026-11-24"));
    await returnAssignment(cast.cultureOfficer, { ...(await now()), reason }, on("2026-11-25"));
    expect((await standing(cast.opinion.id)).leadOrganisationId).toBe(cast.agency.id);
    expect((await way()).map(({ end }) => end)).toEqual([null, "returned", "handedOver"]);
    expect(await told("assignmentReturned")).toContain(cast.head.personId);
  });

  it("is too late once the outcome is final", async () => {
    await asOwner("UPDATE opinion SET outcome = 'resolved', outcome_confirmed = true");
    await expect(
      returnAssignment(cast.agencyOfficer, { ...(await now()), reason }, monday),
    ).rejects.toEqual(refusal("outcome-already-final"));
  });
});

describe("handing over", () => {
  const reason = "Đồng chí phụ trách đi học";

  it("goes to somebody else in the same agency, and to nobody who has it already", async () => {
    const assignee = { organisationId: cast.agency.id, personId: cast.head.personId };
    await handOver(cast.agencyOfficer, { ...(await now()), assignee, reason }, monday);
    expect((await way())[0]).toMatchObject({ person: "Đỗ Minh Quân", note: reason });
    await expect(
      handOver(cast.agencyOfficer, { ...(await now()), assignee, reason }, monday),
    ).rejects.toEqual(refusal("assignment-unchanged"));
  });

  it("keeps how long each had it, in office hours and by the calendar", async () => {
    const assignee = whole(cast.culture.id);
    await handOver(cast.head, { ...(await now()), assignee, reason }, on("2026-11-26", "10:30"));
    const { calendar } = await getAnswerClock(cast.secretariat, cast.opinion.id);
    const [second, first] = await way();
    const unanswered = { answerStatus: "unanswered" } as const;
    const until = heldUntil(first!, unanswered, on("2026-12-01"));
    // From Monday 9:00 to Thursday 10:30: three days of eight hours, and an hour and a half.
    expect(waitingTime(calendar, first!.givenAt, until)).toEqual({
      ...{ days: 3, hours: 1, calendarDays: 3 },
    });
    // From Thursday 10:30 to Tuesday 9:00 lies a weekend.
    expect(
      waitingTime(calendar, second!.givenAt, heldUntil(second!, unanswered, on("2026-12-01"))),
    ).toEqual({ days: 2, hours: 6, calendarDays: 5 });
  });
});

describe("support", () => {
  const task = "Số vụ vi phạm trật tự ở ngõ 52 trong năm";
  const ask = async (organisationId = cast.culture.id) =>
    askSupport(
      cast.agencyOfficer,
      { ...(await now()), organisationId, task, dueOn: "2026-11-27" },
      monday,
    );

  it("is asked of another agency, which then sees the opinion and answers with its text", async () => {
    expect(await getOpinion(cast.cultureOfficer, cast.opinion.code)).toBeNull();
    await ask();
    expect(await getOpinion(cast.cultureOfficer, cast.opinion.code)).not.toBeNull();
    expect(await told("supportAsked")).toEqual([cast.cultureOfficer.personId]);

    const [asked] = await listSupports(cast.cultureOfficer, cast.opinion.id);
    const given = { supportId: asked!.id, contribution: "Mười hai vụ, đã xử lý mười." };
    await giveSupport(cast.cultureOfficer, given, on("2026-11-26"));
    expect((await listSupports(cast.agencyOfficer, cast.opinion.id))[0]).toMatchObject({
      ...{ contribution: given.contribution, contributedBy: "Vũ Thị Hải Yến" },
    });
    expect(await told("supportGiven")).toContain(cast.agencyOfficer.personId);
    await expect(giveSupport(cast.cultureOfficer, given, monday)).rejects.toEqual(
      refusal("support-already-given"),
    );
  });

  it("is not asked of the lead, nor twice of one", async () => {
    await expect(ask(cast.agency.id)).rejects.toEqual(refusal("support-is-lead"));
    await ask();
    await expect(ask()).rejects.toEqual(refusal("support-already-asked"));
  });

  it("ends when it is withdrawn, and with it the sight of the opinion", async () => {
    await ask();
    const [asked] = await listSupports(cast.agencyOfficer, cast.opinion.id);
    await withdrawSupport(cast.agencyOfficer, { supportId: asked!.id }, monday);
    expect(await getOpinion(cast.cultureOfficer, cast.opinion.code)).toBeNull();
    await ask();
    expect(await db.supportingAgency.count()).toBe(2);
  });

  it("is given by the agency that was asked, and no other", async () => {
    await ask();
    const [asked] = await listSupports(cast.agencyOfficer, cast.opinion.id);
    const given = { supportId: asked!.id, contribution: "…" };
    await expect(giveSupport(cast.agencyOfficer, given, monday)).rejects.toEqual(
      refusal("not-allowed"),
    );
    await expect(giveSupport(cast.cauGiaySecretariat, given, monday)).rejects.toEqual(
      refusal("not-found"),
    );
  });
});
