import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { addWalkIn } from "@/lib/invitations/add-walk-in";
import { checkIn, undoCheckIn } from "@/lib/invitations/check-in";
import { listArriving } from "@/lib/invitations/desk-queries";
import { countInvitations } from "@/lib/invitations/queries";
import type { WalkInInput } from "@/lib/invitations/schema";
import { addHours, instantAt } from "@/lib/platform/dates";
import { during, eventsOf, today, type Scheduled } from "../conferences/scheduled";
import { invitations, invited } from "./inviting";

const morning = instantAt("2026-03-10", "07:45");

function walkInOf(s: Scheduled, change: Partial<WalkInInput> = {}): WalkInInput {
  return {
    conferenceId: s.conference.conferenceId,
    siteId: null,
    fullName: "Hoàng Văn Ghé",
    organisation: null,
    residentialGroup: "Tổ dân phố số 9",
    submissionKey: randomUUID(),
    ...change,
  };
}

it("marks somebody as present at the only site, and says so in the audit", async () => {
  const s = await invited();
  const arrival = { invitationId: s.binh.id, siteId: null };
  await checkIn(s.frontOfficer, arrival, morning);
  const [binh] = await invitations();
  expect(binh).toMatchObject({ arrivedAt: morning, checkedInById: s.frontOfficer.personId });
  expect(binh?.arrivedSiteId).not.toBeNull();
  expect(await eventsOf(s.binh.id)).toEqual([{ type: "attendance.recorded" }]);
  const conference = { id: s.conference.conferenceId, unitId: s.units.tayHo.id };
  expect(await countInvitations(conference)).toMatchObject({ invited: 2, arrived: 1, walkIns: 0 });
});

it("says of whoever comes a second time when and where they came first", async () => {
  const s = await invited();
  const arrival = { invitationId: s.binh.id, siteId: null };
  await checkIn(s.frontOfficer, arrival, morning);
  await expect(checkIn(s.secretariat, arrival, during)).rejects.toMatchObject({
    code: "already-arrived",
    params: { name: "Nguyễn Văn Bình", at: "07:45", site: "Nhà văn hóa phường" },
  });
});

it("marks once where two desks press at the same moment", async () => {
  const s = await invited();
  const arrival = { invitationId: s.binh.id, siteId: null };
  const both = [s.frontOfficer, s.secretariat].map((actor) => checkIn(actor, arrival, morning));
  const outcomes = await Promise.allSettled(both);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await eventsOf(s.binh.id)).toHaveLength(1);
});

it("takes a mark back, and a walk-in altogether", async () => {
  const s = await invited();
  await checkIn(s.secretariat, { invitationId: s.binh.id, siteId: null }, morning);
  await undoCheckIn(s.secretariat, { invitationId: s.binh.id }, during);
  expect((await invitations())[0]).toMatchObject({ arrivedAt: null, arrivedSiteId: null });
  await addWalkIn(s.secretariat, walkInOf(s), morning);
  const walkIn = (await invitations()).find(({ isWalkIn }) => isWalkIn);
  await undoCheckIn(s.secretariat, { invitationId: walkIn!.id }, during);
  expect(await invitations()).toHaveLength(2);
});

it("adds whoever came uninvited once, and knows who is on the list", async () => {
  const s = await invited();
  const input = walkInOf(s);
  await addWalkIn(s.frontOfficer, input, morning);
  await addWalkIn(s.frontOfficer, input, morning);
  const conference = { id: s.conference.conferenceId, unitId: s.units.tayHo.id };
  expect(await countInvitations(conference)).toMatchObject({ invited: 2, arrived: 1, walkIns: 1 });
  const listed = { fullName: "nguyen van binh", residentialGroup: "Tổ dân phố số 5" };
  await expect(addWalkIn(s.frontOfficer, walkInOf(s, listed), morning)).rejects.toMatchObject({
    code: "on-the-list",
  });
});

it("opens on the morning of the day, for secretariat and Front of the unit", async () => {
  const s = await invited();
  const arrival = { invitationId: s.binh.id, siteId: null };
  const dayBefore = addHours(morning, -24);
  await expect(checkIn(s.secretariat, arrival, dayBefore)).rejects.toMatchObject({
    code: "desk-not-open-yet",
  });
  await expect(checkIn(s.agencyOfficer, arrival, morning)).rejects.toMatchObject({
    code: "not-allowed",
  });
  await expect(checkIn(s.cauGiaySecretariat, arrival, morning)).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(
    checkIn(s.secretariat, { invitationId: randomUUID(), siteId: null }, today),
  ).rejects.toMatchObject({ code: "not-found" });
});

it("shows the desk names and places, and no telephone", async () => {
  const s = await invited();
  const unitId = s.units.tayHo.id;
  const conference = { id: s.conference.conferenceId, unitId, sites: [{ deskOfficerId: null }] };
  const rows = await listArriving(s.frontOfficer, conference);
  expect(rows.map(({ fullName }) => fullName)).toEqual(["Nguyễn Văn Bình", "Trần Thị Cúc"]);
  expect(JSON.stringify(rows)).not.toContain("0912345678");
  expect(await listArriving(s.agencyOfficer, conference)).toEqual([]);
  const sites = [{ deskOfficerId: s.agencyOfficer.personId }];
  expect(await listArriving(s.agencyOfficer, { ...conference, sites })).toHaveLength(2);
});
