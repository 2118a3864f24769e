import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { cancelConference } from "@/lib/conferences/cancel-conference";
import { changeConference } from "@/lib/conferences/change-conference";
import type { ConferenceChange } from "@/lib/conferences/schema";
import { postponeConference } from "@/lib/conferences/postpone-conference";
import { rescheduleConference } from "@/lib/conferences/reschedule-conference";
import { listTellings } from "@/lib/invitations/dispatch-queries";
import { inviteByName } from "@/lib/invitations/invite-person";
import { markTold } from "@/lib/invitations/mark-told";
import { replyByLink } from "@/lib/invitations/record-reply";
import { replySecretOf } from "@/lib/invitations/reply-link";
import { tellInvitees } from "@/lib/invitations/tell-invitees";
import { outsideEffects } from "@/lib/outside-effects";
import { addHours, instantAt } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { deliverOutbox } from "@/lib/platform/deliver-outbox";
import { mailServer } from "@/tests/support/mail-server";
import { conferenceOf, read, type Scheduled, today } from "../conferences/scheduled";
import { invitations, invited, inviteeOf, outbox, tomorrow } from "./inviting";

let server: Awaited<ReturnType<typeof mailServer>>;

beforeAll(async () => {
  server = await mailServer();
  vi.stubEnv("MAIL_URL", `smtp://127.0.0.1:${server.port}`);
});

afterAll(() => server.stop());

beforeEach(() => {
  server.taken.length = 0;
});

const deliver = (now: Date) => deliverOutbox(outsideEffects, now);
const reason = "Chuẩn bị chưa xong tài liệu.";

it("mails the invitation with its own link, in the office's words", async () => {
  const s = await invited();
  await deliver(today);
  await deliver(tomorrow);
  expect(server.taken).toHaveLength(1);
  const [mail] = server.taken;
  expect(mail?.to).toBe("binh@nguoidan.example");
  expect(mail?.text).toContain("Kính gửi Nguyễn Văn Bình");
  expect(mail?.text).toContain("08:00, ngày 10/03/2026");
  expect(mail?.text).toContain(`/r/${replySecretOf(s.binh.id)}`);
  expect(mail?.text).not.toContain("Trần Thị Cúc");
});

it("tells the invited of a postponement with its reason, and nobody else", async () => {
  const s = await invited();
  const later = inviteeOf(s, { fullName: "Đỗ Văn Nháp", email: "nhap@nguoidan.example" });
  await inviteByName(s.secretariat, later, today);
  await deliver(today);
  server.taken.length = 0;

  await postponeConference(s.secretariat, { ...s.conference, reason }, tomorrow, tellInvitees);
  await deliver(tomorrow);
  expect(server.taken.map(({ to }) => to)).toEqual(["binh@nguoidan.example"]);
  expect(server.taken[0]?.subject).toMatch(/^Hoãn: /);
  expect(server.taken[0]?.text).toContain(reason);

  const conference = { id: s.conference.conferenceId, unitId: s.units.tayHo.id };
  const { mailed, rows } = await listTellings(s.secretariat, conference);
  expect(mailed).toBe(1);
  expect(rows).toMatchObject([{ fullName: "Trần Thị Cúc", phone: "0912345678", toldAt: null }]);
  expect((await listTellings(s.frontOfficer, conference)).rows).toEqual([]);
});

it("tells each change once, also when the worker runs again", async () => {
  const s = await invited();
  await deliver(today);
  const { conferenceId, version } = s.conference;
  await postponeConference(s.secretariat, { ...s.conference, reason }, tomorrow, tellInvitees);
  const date = { day: "2026-03-20", startTime: "08:00", endTime: null };
  const moved = { conferenceId, version: version + 1, ...date };
  await rescheduleConference(s.secretariat, moved, addHours(tomorrow, 1), tellInvitees);
  const stop = { conferenceId, version: version + 2, reason };
  await cancelConference(s.secretariat, stop, addHours(tomorrow, 2), tellInvitees);
  await deliver(addHours(tomorrow, 2));
  await deliver(addHours(tomorrow, 48));
  const subjects = server.taken.slice(1).map(({ subject }) => subject.split(":")[0]);
  expect(subjects.sort()).toEqual(["Hoãn", "Hủy", "Đổi lịch"]);
  expect(await db.invitationTelling.count()).toBe(6);
});

it("asks for a new reply after a move, and tells the new time", async () => {
  const s = await invited();
  await deliver(today);
  const reply = {
    reply: "coming",
    reason: null,
    substituteName: null,
    substituteTitle: null,
  } as const;
  await replyByLink({ secret: replySecretOf(s.binh.id), ...reply }, today);
  const { unitId: _, submissionKey: __, ...facts } = conferenceOf(s, { day: "2026-03-20" });
  await changeConference(s.secretariat, { ...s.conference, ...facts }, tomorrow, tellInvitees);
  await deliver(tomorrow);
  expect(server.taken[1]?.text).toContain("08:00, ngày 20/03/2026");
  const [binh] = await invitations();
  expect(binh).toMatchObject({ reply: null, repliedAt: null, replyBy: new Date("2026-03-19") });
});

describe("another place at the same time", () => {
  const hall = { name: "Hội trường UBND phường", address: "Số 657 Lạc Long Quân" };

  async function changeSites(s: Scheduled, sites: ConferenceChange["sites"], now = tomorrow) {
    const { unitId: _, submissionKey: __, ...facts } = conferenceOf(s, { sites });
    const { version } = await read(s.conference.conferenceId);
    await changeConference(
      s.secretariat,
      { ...s.conference, version, ...facts },
      now,
      tellInvitees,
    );
    await deliver(now);
  }

  it("is told to the invited, whose replies stand", async () => {
    const s = await invited();
    await deliver(today);
    const stays = { reply: "coming", reason: null } as const;
    const nobody = { substituteName: null, substituteTitle: null };
    await replyByLink({ secret: replySecretOf(s.binh.id), ...stays, ...nobody }, today);
    const [site] = (await read(s.conference.conferenceId)).sites;
    await changeSites(s, [{ id: site!.id, ...hall, mode: "inPerson" }]);

    const mail = server.taken[1];
    expect(mail?.subject).toMatch(/^Đổi địa điểm: /);
    expect(mail?.text).toContain("Hội trường UBND phường, Số 657 Lạc Long Quân");
    expect(mail?.text).toContain("08:00, ngày 10/03/2026");
    const [binh] = await invitations();
    expect(binh).toMatchObject({ reply: "coming", replyBy: new Date("2026-03-08") });
    const conference = { id: s.conference.conferenceId, unitId: s.units.tayHo.id };
    const { rows } = await listTellings(s.secretariat, conference);
    expect(rows).toMatchObject([{ fullName: "Trần Thị Cúc", kind: "relocated" }]);
  });

  it("is not told to those whose own site stays where it is", async () => {
    const s = await invited();
    const [site] = (await read(s.conference.conferenceId)).sites;
    await db.invitation.update({ where: { id: s.binh.id }, data: { siteId: site!.id } });
    const { id, name, address } = site!;
    const first = { id, name, address, mode: "inPerson" as const };
    await changeSites(s, [first, { ...hall, mode: "inPerson" }]);
    const told = await db.invitationTelling.findMany({ select: { invitationId: true } });
    expect(told).toEqual([{ invitationId: s.cuc.id }]);
  });

  it("is not told where a site only gets more seats, and not after the day", async () => {
    const s = await invited();
    const [site] = (await read(s.conference.conferenceId)).sites;
    const { id, name, address } = site!;
    await changeSites(s, [{ id, name, address, mode: "inPerson", capacity: 300 }]);
    const afterwards = instantAt("2026-03-11", "08:00");
    await changeSites(s, [{ id, ...hall, mode: "inPerson" }], afterwards);
    expect(await db.invitationTelling.count()).toBe(0);
  });
});

it("tells nobody where only other facts change, where nobody was invited, or where it is rolled back", async () => {
  const s = await invited();
  const {
    unitId: _,
    submissionKey: __,
    ...facts
  } = conferenceOf(s, { title: "Hội nghị đối thoại" });
  await changeConference(s.secretariat, { ...s.conference, ...facts }, tomorrow, tellInvitees);
  const stop = { ...s.conference, version: s.conference.version + 1, reason };
  const failing = cancelConference(s.secretariat, stop, tomorrow, async (...change) => {
    await tellInvitees(...change);
    throw new Error("lost");
  });
  await expect(failing).rejects.toThrow("lost");
  expect(await outbox("telling")).toEqual([]);
  expect(await db.invitationTelling.count()).toBe(0);
});

it("tells colleagues behind the bell as well", async () => {
  const s = await invited();
  await db.invitation.update({
    where: { id: s.cuc.id },
    data: { personId: s.frontChair.personId },
  });
  await cancelConference(s.secretariat, { ...s.conference, reason }, tomorrow, tellInvitees);
  expect(await db.notification.findMany()).toMatchObject([
    { personId: s.frontChair.personId, kind: "conferenceCancelled" },
  ]);
});

it("keeps who was told in person, by the secretariat alone", async () => {
  const s = await invited();
  await postponeConference(s.secretariat, { ...s.conference, reason }, tomorrow, tellInvitees);
  const { id } = await db.invitationTelling.findFirstOrThrow({ where: { isMailed: false } });
  await expect(
    markTold(s.frontOfficer, { tellingId: id, isTold: true }, tomorrow),
  ).rejects.toMatchObject({ code: "not-allowed" });
  await markTold(s.secretariat, { tellingId: id, isTold: true }, tomorrow);
  await markTold(s.secretariat, { tellingId: id, isTold: true }, addHours(tomorrow, 1));
  const told = () => db.invitationTelling.findUniqueOrThrow({ where: { id } });
  expect(await told()).toMatchObject({ toldAt: tomorrow, toldById: s.secretariat.personId });
  await markTold(s.secretariat, { tellingId: id, isTold: false }, addHours(tomorrow, 2));
  expect(await told()).toMatchObject({ toldAt: null, toldById: null });
  const mailed = await db.invitationTelling.findFirstOrThrow({ where: { isMailed: true } });
  await expect(
    markTold(s.secretariat, { tellingId: mailed.id, isTold: true }, tomorrow),
  ).rejects.toMatchObject({ code: "not-found" });
});
