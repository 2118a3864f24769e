import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { inviteGroup, inviteList } from "@/lib/invitations/invite-group";
import { inviteByName, invitePerson } from "@/lib/invitations/invite-person";
import {
  countInvitations,
  countInvitationsBy,
  getInvitation,
  listInvitations,
} from "@/lib/invitations/queries";
import { invitationFilters } from "@/lib/invitations/schema";
import { withdrawInvitation } from "@/lib/invitations/withdraw-invitation";
import { db } from "@/lib/platform/db";
import { eventsOf, scheduled, today } from "../conferences/scheduled";
import { invitations, invited, inviteeOf, send } from "./inviting";

const everybody = invitationFilters.parse({});

it("invites somebody without an account and says so in the audit", async () => {
  const s = await scheduled("planned");
  await inviteByName(s.secretariat, inviteeOf(s), today);
  expect(await invitations()).toMatchObject([
    { fullName: "Nguyễn Văn Bình", personId: null, role: "delegate", sentAt: null, version: 1 },
  ]);
  const events = await eventsOf(s.conference.conferenceId);
  expect(events.at(-1)).toEqual({ type: "invitation.added", count: 1 });
});

it("refuses the same person twice, however the name is written", async () => {
  const s = await scheduled();
  await inviteByName(s.secretariat, inviteeOf(s), today);
  const again = inviteeOf(s, { fullName: "nguyen van  BÌNH", residentialGroup: "to dan pho so 5" });
  await expect(inviteByName(s.secretariat, again, today)).rejects.toMatchObject({
    code: "already-invited",
    field: "fullName",
  });
  const other = inviteeOf(s, { residentialGroup: "Tổ dân phố số 6" });
  await inviteByName(s.secretariat, other, today);
  expect(await invitations()).toHaveLength(2);
});

it("invites once when two secretaries press at the same moment, and once when one presses twice", async () => {
  const s = await scheduled();
  const both = [inviteeOf(s), inviteeOf(s)].map((input) =>
    inviteByName(s.secretariat, input, today),
  );
  const outcomes = await Promise.allSettled(both);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const twice = inviteeOf(s, { fullName: "Lê Văn Dũng" });
  await inviteByName(s.secretariat, twice, today);
  await inviteByName(s.secretariat, twice, today);
  expect(await invitations()).toHaveLength(2);
});

it("keeps the database from holding one person twice", async () => {
  const { binh } = await invited();
  const { id: _, linkHash: __, ...copy } = binh;
  await expect(db.invitation.create({ data: { ...copy, linkHash: "x" } })).rejects.toMatchObject({
    code: "P2002",
  });
});

it("invites a colleague in the post of that day, and nobody who holds none", async () => {
  const s = await scheduled();
  const { conferenceId } = s.conference;
  const place = { conferenceId, role: "guest" as const, siteId: null };
  const input = { ...place, personId: s.frontChair.personId, submissionKey: randomUUID() };
  await invitePerson(s.secretariat, input, today);
  expect(await invitations()).toMatchObject([
    { personId: s.frontChair.personId, title: "Chủ tịch Ủy ban MTTQ phường", email: null },
  ]);
  const stranger = { ...input, personId: s.cauGiayLeader.personId, submissionKey: randomUUID() };
  await expect(invitePerson(s.secretariat, stranger, today)).rejects.toMatchObject({
    code: "invitee-not-in-post",
  });
});

it("adds a group at once, leaves out who is there, and refuses where nobody is left", async () => {
  const s = await scheduled();
  const { conferenceId } = s.conference;
  const group = { conferenceId, role: "guest" as const, siteId: null, group: "heads" as const };
  expect(await inviteGroup(s.secretariat, group, today)).toMatchObject({ added: 3, known: 0 });
  const everyone = { ...group, group: "everyone" as const };
  const { added, known } = await inviteGroup(s.secretariat, everyone, today);
  expect(known).toBe(3);
  expect(added).toBeGreaterThan(1);
  await expect(inviteGroup(s.secretariat, group, today)).rejects.toMatchObject({
    code: "nobody-to-invite",
    params: { known: 3 },
  });
});

it("adds a pasted list once, without its faulty rows", async () => {
  const s = await scheduled();
  const list = [
    "Họ và tên\tChức vụ\tĐơn vị\tTổ dân phố\tĐiện thoại",
    "Nguyễn Văn An\tTổ trưởng\t\tTổ dân phố số 1\t0912 345 678",
    "Nguyễn Văn An\tTổ trưởng\t\tTổ dân phố số 1\t0912 345 678",
    "\tTổ phó\t\tTổ dân phố số 2\t",
    "Phạm Thị Hoa; Phóng viên; Báo Hà Nội mới; ; hoa@bao.example",
  ].join("\n");
  const { conferenceId } = s.conference;
  const input = { conferenceId, role: "delegate" as const, siteId: null, list, confirmed: true };
  expect(await inviteList(s.secretariat, input, today)).toMatchObject({ added: 2, known: 1 });
  expect(await invitations()).toMatchObject([
    { fullName: "Nguyễn Văn An", phone: "0912345678", residentialGroup: "Tổ dân phố số 1" },
    { fullName: "Phạm Thị Hoa", organisation: "Báo Hà Nội mới", email: "hoa@bao.example" },
  ]);
});

it("is the secretariat's work, and of its own unit", async () => {
  const s = await scheduled();
  await expect(inviteByName(s.frontOfficer, inviteeOf(s), today)).rejects.toMatchObject({
    code: "not-allowed",
  });
  await expect(inviteByName(s.cauGiaySecretariat, inviteeOf(s), today)).rejects.toMatchObject({
    code: "not-found",
  });
  const elsewhere = inviteeOf(s, { siteId: randomUUID() });
  await expect(inviteByName(s.secretariat, elsewhere, today)).rejects.toMatchObject({
    code: "not-found",
    field: "siteId",
  });
  expect(await invitations()).toEqual([]);
});

it("closes the list once the conference has begun", async () => {
  const s = await scheduled("held");
  await expect(inviteByName(s.secretariat, inviteeOf(s), today)).rejects.toMatchObject({
    code: "invitations-closed",
  });
});

it("shows names to those who prepare it, contacts to the secretariat, counts to all", async () => {
  const s = await invited();
  const conference = { id: s.conference.conferenceId, unitId: s.units.tayHo.id };
  expect((await listInvitations(s.secretariat, conference, everybody)).total).toBe(2);
  expect((await listInvitations(s.partySecretary, conference, everybody)).total).toBe(2);
  expect((await listInvitations(s.citySecretariat, conference, everybody)).total).toBe(0);
  expect((await getInvitation(s.secretariat, s.binh.id))?.contact?.phone).toBe("0912345678");
  expect((await getInvitation(s.frontOfficer, s.binh.id))?.contact).toBeNull();
  expect(await getInvitation(s.agencyOfficer, s.binh.id)).toBeNull();
  expect(await getInvitation(s.cauGiaySecretariat, s.binh.id)).toBeNull();
  expect(await countInvitations(conference)).toMatchObject({ invited: 2, noReply: 2, arrived: 0 });
  expect(await countInvitationsBy(conference, "organisation")).toHaveLength(2);
});

it("finds by words without accents and by standing", async () => {
  const s = await invited();
  const conference = { id: s.conference.conferenceId, unitId: s.units.tayHo.id };
  const found = async (filters: object) => {
    const { rows } = await listInvitations(
      s.secretariat,
      conference,
      invitationFilters.parse(filters),
    );
    return rows.map(({ fullName }) => fullName);
  };
  expect(await found({ q: "cuc so 7" })).toEqual(["Trần Thị Cúc"]);
  expect(await found({ q: "%" })).toHaveLength(2);
  expect(await found({ standing: "draft" })).toEqual([]);
  expect(await found({ standing: "noReply" })).toHaveLength(2);
});

it("withdraws what was sent and keeps it, drops a draft, and lets the person be invited anew", async () => {
  const s = await invited();
  const { id, version } = s.binh;
  await withdrawInvitation(s.secretariat, { invitationId: id, version }, today);
  await inviteByName(s.secretariat, inviteeOf(s), today);
  expect(await invitations()).toHaveLength(3);
  const draft = await db.invitation.findFirstOrThrow({ where: { sentAt: null } });
  await withdrawInvitation(s.secretariat, { invitationId: draft.id, version: 1 }, today);
  expect(await invitations()).toHaveLength(2);
  await expect(
    withdrawInvitation(s.secretariat, { invitationId: id, version: version + 1 }, today),
  ).rejects.toMatchObject({ code: "invitation-withdrawn" });
  await expect(send(s)).rejects.toMatchObject({ code: "nothing-to-send" });
});
