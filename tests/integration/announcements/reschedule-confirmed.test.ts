import { expect, it } from "vitest";
import { onceConfirmed, Unconfirmed } from "@/lib/announcements/once-confirmed";
import { postponeConference } from "@/lib/conferences/postpone-conference";
import { rescheduleConference } from "@/lib/conferences/reschedule-conference";
import { tellInvitees } from "@/lib/invitations/tell-invitees";
import { instantAt, plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { eventsOf, holdingOf, read } from "../conferences/scheduled";
import { invited, tomorrow } from "../invitations/inviting";

/** A conference that was announced, then postponed; its chair leaves the post before the new day. */
async function postponed() {
  const s = await invited();
  const stop = { ...s.conference, reason: "Mưa bão." };
  await postponeConference(s.secretariat, stop, tomorrow, tellInvitees);
  await db.postHolding.update({
    where: { id: holdingOf(s.partySecretary) },
    data: { heldTo: plainDate("2026-03-15") },
  });
  const date = { day: "2026-03-20", startTime: "14:00", endTime: null };
  const input = { ...s.conference, version: s.conference.version + 1, ...date };
  const attempt = (confirmed?: string) =>
    rescheduleConference(s.secretariat, input, tomorrow, onceConfirmed(s.secretariat, confirmed));
  return { ...s, attempt };
}

it("a new date after a postponement says whom it tells and who leaves, then does so", async () => {
  const s = await postponed();
  const { conferenceId } = s.conference;
  const before = await eventsOf(conferenceId);
  const question = await s.attempt().catch((error: unknown) => error);
  expect(question).toBeInstanceOf(Unconfirmed);
  const { consequences, token } = question as Unconfirmed;
  expect(consequences).toMatchObject({
    time: { from: instantAt("2026-03-10", "08:00"), to: instantAt("2026-03-20", "14:00") },
    told: { invited: 2, replied: 0, mailed: 1 },
    isAnnouncedAnew: true,
    duties: [
      { duty: "notice", from: null, to: plainDate("2026-03-13"), state: "due" },
      { duty: "result", from: null, to: plainDate("2026-03-30"), state: "coming" },
    ],
    left: [{ personName: "Nguyễn Đức Hải", postTitle: "Bí thư Đảng ủy phường" }],
  });
  expect(await read(conferenceId)).toMatchObject({ status: "postponed", chairs: [{}] });
  expect(await eventsOf(conferenceId)).toEqual(before);

  await s.attempt(token);
  expect(await read(conferenceId)).toMatchObject({
    status: "planned",
    startsAt: consequences.time!.to,
    chairs: [],
  });
  expect(await db.invitationTelling.count({ where: { kind: "moved" } })).toBe(2);
});
