import { describe, expect, it } from "vitest";
import { advanceConference } from "@/lib/conferences/advance-conference";
import { cancelConference } from "@/lib/conferences/cancel-conference";
import { postponeConference } from "@/lib/conferences/postpone-conference";
import { rescheduleConference } from "@/lib/conferences/reschedule-conference";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import { endPost } from "@/lib/people/end-post";
import { world } from "@/tests/support/world";
import { conferenceOf, during, eventsOf, holdingOf, read, scheduled, today } from "./scheduled";

const reason = "Bão số 3 đổ bộ";
const newDate = { day: "2026-04-14", startTime: "14:00", endTime: null };

describe("advancing a conference", () => {
  it("takes it through its whole course, each step with who, in what post and when", async () => {
    const w = await scheduled("concluded");
    const { conferenceId } = w.conference;
    const seen = (version: number) => ({ conferenceId, version });
    await advanceConference(w.secretariat, { ...seen(6), to: "resultPublished" }, during);
    await advanceConference(w.secretariat, { ...seen(7), to: "closed" }, during);
    const { status, version, steps } = await read(conferenceId);
    expect({ status, version }).toEqual({ status: "closed", version: 8 });
    expect(steps.map(({ toStatus }) => toStatus)).toEqual([
      ...["planned", "announced", "inProgress", "held"],
      ...["concluded", "resultPublished", "closed"],
    ]);
    expect(steps[0]).toMatchObject({
      fromStatus: "draft",
      takenById: w.secretariat.personId,
      takenAsPost: "Chuyên viên Văn phòng Đảng ủy",
      takenAt: during,
    });
    expect((await eventsOf(conferenceId)).at(-1)).toEqual({
      type: "conference.advanced",
      from: "resultPublished",
      to: "closed",
    });
  });

  it("skips no step", async () => {
    const w = await scheduled("planned");
    await expect(
      advanceConference(w.secretariat, { ...w.conference, to: "held" }, during),
    ).rejects.toMatchObject({ code: "step-not-possible" });
  });

  it("records no conclusion where no notice was issued", async () => {
    const w = await scheduled("held");
    await expect(
      advanceConference(w.secretariat, { ...w.conference, to: "concluded" }, during),
    ).rejects.toMatchObject({ code: "concluded-by-notice" });
    expect((await read(w.conference.conferenceId)).status).toBe("held");
  });

  it("opens nothing before its time", async () => {
    const w = await scheduled("announced");
    await expect(
      advanceConference(w.secretariat, { ...w.conference, to: "inProgress" }, today),
    ).rejects.toMatchObject({ code: "conference-not-held-yet" });
    expect((await read(w.conference.conferenceId)).steps).toHaveLength(2);
  });

  it("announces nothing without a site", async () => {
    const w = await world();
    const { id } = await scheduleConference(w.secretariat, conferenceOf(w, { sites: [] }), today);
    await advanceConference(w.secretariat, { conferenceId: id, version: 1, to: "planned" }, today);
    await expect(
      advanceConference(w.secretariat, { conferenceId: id, version: 2, to: "announced" }, today),
    ).rejects.toMatchObject({ code: "conference-not-complete" });
  });

  it.each([
    ["frontOfficer", "not-allowed"],
    ["partySecretary", "not-allowed"],
    ["citySecretariat", "not-allowed"],
    ["cauGiaySecretariat", "not-found"],
  ] as const)("is refused to %s: %s", async (who, code) => {
    const w = await scheduled();
    await expect(
      advanceConference(w[who], { ...w.conference, to: "planned" }, today),
    ).rejects.toMatchObject({ code });
    expect(await eventsOf(w.conference.conferenceId)).toHaveLength(1);
  });

  it("happens once when two people press at once; the second is told who was first", async () => {
    const w = await scheduled();
    const press = () => advanceConference(w.secretariat, { ...w.conference, to: "planned" }, today);
    const outcomes = await Promise.allSettled([press(), press()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "changed-meanwhile", params: { name: "Phạm Hồng Nhung", version: 2 } },
    });
    expect((await read(w.conference.conferenceId)).steps).toHaveLength(1);
  });
});

describe("a postponed conference", () => {
  it("waits with its reason, and goes on where it stood with a new date", async () => {
    const w = await scheduled("planned");
    const { conferenceId } = w.conference;
    await postponeConference(w.secretariat, { ...w.conference, reason }, today);
    expect(await read(conferenceId)).toMatchObject({
      status: "postponed",
      statusBeforePostponement: "planned",
    });
    await rescheduleConference(w.secretariat, { conferenceId, version: 3, ...newDate }, today);
    expect(await read(conferenceId)).toMatchObject({
      status: "planned",
      statusBeforePostponement: null,
      startsAt: new Date("2026-04-14T07:00:00.000Z"),
      endsAt: null,
      chairs: [{ personName: "Nguyễn Đức Hải" }],
    });
    expect((await eventsOf(conferenceId)).slice(-2)).toEqual([
      { type: "conference.postponed", reason },
      { type: "conference.rescheduled", startsAt: "2026-04-14T07:00:00.000Z" },
    ]);
  });

  it("must be announced anew, and loses the chairs who will have left", async () => {
    const w = await scheduled("announced");
    const { conferenceId, version } = w.conference;
    await postponeConference(w.secretariat, { ...w.conference, reason }, today);
    const leaving = { holdingId: holdingOf(w.partySecretary), heldTo: "2026-04-13" };
    await endPost(w.cityAdministrator, leaving, today);
    const seen = { conferenceId, version: version + 1 };
    await rescheduleConference(w.secretariat, { ...seen, ...newDate }, today);
    expect(await read(conferenceId)).toMatchObject({ status: "planned", chairs: [] });
  });

  it("gets no date that has passed", async () => {
    const w = await scheduled("planned");
    const { conferenceId } = w.conference;
    await postponeConference(w.secretariat, { ...w.conference, reason }, today);
    const past = { conferenceId, version: 3, ...newDate, day: "2026-02-28" };
    await expect(rescheduleConference(w.secretariat, past, today)).rejects.toMatchObject({
      code: "conference-in-the-past",
      field: "day",
    });
  });

  it("can be cancelled for good", async () => {
    const w = await scheduled("planned");
    const { conferenceId } = w.conference;
    await postponeConference(w.secretariat, { ...w.conference, reason }, today);
    await cancelConference(w.secretariat, { conferenceId, version: 3, reason }, today);
    expect((await read(conferenceId)).status).toBe("cancelled");
    const again = { conferenceId, version: 4, ...newDate };
    await expect(rescheduleConference(w.secretariat, again, today)).rejects.toMatchObject({
      code: "step-not-possible",
    });
  });
});

it("a conference that has begun is neither postponed nor cancelled", async () => {
  const w = await scheduled("inProgress");
  for (const stop of [postponeConference, cancelConference]) {
    await expect(stop(w.secretariat, { ...w.conference, reason }, during)).rejects.toMatchObject({
      code: "step-not-possible",
    });
  }
});
