import { expect, it } from "vitest";
import { cancelConference } from "@/lib/conferences/cancel-conference";
import { findInvitationByLink } from "@/lib/invitations/queries";
import { recordReply, replyByLink } from "@/lib/invitations/record-reply";
import { remindInvitees } from "@/lib/invitations/remind-invitees";
import { hashOfReplySecret, replySecretOf } from "@/lib/invitations/reply-link";
import { withdrawInvitation } from "@/lib/invitations/withdraw-invitation";
import { addHours, instantAt } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { eventsOf, scheduled, today } from "../conferences/scheduled";
import { invitations, invited, outbox, send, tomorrow } from "./inviting";

const coming = {
  reply: "coming",
  reason: null,
  substituteName: null,
  substituteTitle: null,
} as const;

it("sends once to each, by mail where there is an address, without the secret in the outbox", async () => {
  const s = await invited();
  expect(s.binh).toMatchObject({ sentAt: today, replyBy: new Date("2026-03-08") });
  const mails = await outbox("invitation");
  expect(mails.map(({ payload }) => payload)).toEqual([
    { invitationId: s.binh.id, about: "invited" },
  ]);
  expect(JSON.stringify([await invitations(), mails])).not.toContain(replySecretOf(s.binh.id));
  await expect(send(s)).rejects.toMatchObject({ code: "nothing-to-send" });
  expect(await eventsOf(s.conference.conferenceId)).toContainEqual({
    type: "invitation.sent",
    count: 2,
    mailed: 1,
  });
});

it("is not sent for a draft conference, nor with a reply date that has passed or comes too late", async () => {
  const s = await scheduled("draft");
  await expect(send(s)).rejects.toMatchObject({ code: "invitations-not-sendable" });
  const planned = await scheduled("planned");
  await expect(send(planned, "2026-02-28")).rejects.toMatchObject({ code: "reply-date-passed" });
  await expect(send(planned, "2026-03-11")).rejects.toMatchObject({
    code: "day-after-conference",
    field: "replyBy",
  });
});

it("takes a reply by the link, lets it be changed, and keeps the latest", async () => {
  const s = await invited();
  const secret = replySecretOf(s.binh.id);
  expect((await findInvitationByLink(secret))?.fullName).toBe("Nguyễn Văn Bình");
  await replyByLink({ secret, ...coming }, tomorrow);
  const instead = { substituteName: "Lê Thị Sáu", substituteTitle: "Tổ phó" };
  await replyByLink({ secret, ...coming, reply: "substitute", ...instead }, addHours(tomorrow, 1));
  const [binh] = await invitations();
  expect(binh).toMatchObject({ reply: "substitute", replyMeans: "link", ...instead });
  expect(await eventsOf(s.binh.id)).toEqual([
    { type: "invitation.replied", reply: "coming", means: "link" },
    { type: "invitation.replied", reply: "substitute", means: "link" },
  ]);
});

it("finds nothing for a secret that no invitation has", async () => {
  await invited();
  for (const secret of ["x".repeat(44), "", "' OR 1=1", "\u0000"]) {
    expect(await findInvitationByLink(secret)).toBeNull();
  }
  await expect(replyByLink({ secret: "x".repeat(44), ...coming }, tomorrow)).rejects.toMatchObject({
    code: "not-found",
  });
});

it("opens with the sealed secret only, and with the one that was sent before the seal changed", async () => {
  const s = await invited();
  const secret = replySecretOf(s.binh.id);
  expect(
    await findInvitationByLink(replySecretOf(s.cuc.id).slice(0, 22) + secret.slice(22)),
  ).toBeNull();
  const earlier = secret.slice(0, 22) + "sealed-with-another-se";
  expect(await findInvitationByLink(earlier)).toBeNull();
  await db.invitation.update({
    where: { id: s.binh.id },
    data: { linkHash: hashOfReplySecret(earlier) },
  });
  expect((await findInvitationByLink(earlier))?.id).toBe(s.binh.id);
  expect((await findInvitationByLink(secret))?.id).toBe(s.binh.id);
});

it("takes none after the reply date, while the office still types one in", async () => {
  const s = await invited();
  const late = instantAt("2026-03-09", "00:10");
  const secret = replySecretOf(s.binh.id);
  await expect(replyByLink({ secret, ...coming }, late)).rejects.toMatchObject({
    code: "reply-closed",
  });
  const { id: invitationId, version } = s.binh;
  await recordReply(s.secretariat, { invitationId, version, ...coming }, late);
  expect((await invitations())[0]).toMatchObject({ reply: "coming", replyMeans: "desk" });
});

it("takes none for a cancelled conference or a withdrawn invitation", async () => {
  const s = await invited();
  const { id, version } = s.binh;
  await withdrawInvitation(s.secretariat, { invitationId: id, version }, today);
  const secret = replySecretOf(id);
  await expect(replyByLink({ secret, ...coming }, tomorrow)).rejects.toMatchObject({
    code: "reply-closed",
  });
  await cancelConference(s.secretariat, { ...s.conference, reason: "Bão số 3." }, tomorrow);
  await expect(
    replyByLink({ secret: replySecretOf(s.cuc.id), ...coming }, tomorrow),
  ).rejects.toMatchObject({ code: "reply-closed" });
  expect((await invitations()).map(({ reply }) => reply)).toEqual([null, null]);
});

it("tells whoever edits an old version who changed it", async () => {
  const s = await invited();
  const { id: invitationId, version } = s.binh;
  await recordReply(s.secretariat, { invitationId, version, ...coming }, tomorrow);
  await expect(
    recordReply(s.secretariat, { invitationId, version, ...coming }, tomorrow),
  ).rejects.toMatchObject({ code: "changed-meanwhile", params: { name: "Phạm Hồng Nhung" } });
});

it("reminds only who has not replied, once a day, and not on the day of the invitation", async () => {
  const s = await invited();
  const { conferenceId } = s.conference;
  const remind = (now: Date) => remindInvitees(s.secretariat, { conferenceId }, now);
  await expect(remind(addHours(today, 2))).rejects.toMatchObject({ code: "nobody-to-remind" });
  expect(await remind(tomorrow)).toMatchObject({ count: 1 });
  await expect(remind(addHours(tomorrow, 3))).rejects.toMatchObject({ code: "nobody-to-remind" });
  expect(await db.invitationReminder.count()).toBe(1);
  await replyByLink({ secret: replySecretOf(s.binh.id), ...coming }, tomorrow);
  await expect(remind(addHours(tomorrow, 24))).rejects.toMatchObject({ code: "nobody-to-remind" });
  expect(await outbox("invitation")).toHaveLength(2);
});

it("reminds once when two press at the same moment", async () => {
  const s = await invited();
  const { conferenceId } = s.conference;
  const both = [1, 2].map(() => remindInvitees(s.secretariat, { conferenceId }, tomorrow));
  const outcomes = await Promise.allSettled(both);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db.invitationReminder.count()).toBe(1);
});
