import { parseEvent } from "@/lib/audit/events";
import { assignOpinion } from "@/lib/assignments/assign-opinion";
import type { Assignee } from "@/lib/assignments/schema";
import type { Actor } from "@/lib/platform/actor";
import { instantAt } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { conferenceIn, record } from "@/tests/integration/opinions/desk";
import { appoint } from "@/tests/support/appoint";
import { world } from "@/tests/support/world";

/** Monday: the holidays of these weeks are Saturdays and Sundays alone. */
export const monday = instantAt("2026-11-23", "09:00");
export const on = (day: string, time = "09:00") => instantAt(day, time);

/** The cast, an opinion of phường Tây Hồ that nobody is charged with, and a second agency with its head. */
export async function routed() {
  const w = await world();
  const { id: conferenceId } = await conferenceIn(w, "planned");
  const opinion = await record(w.secretariat, conferenceId);
  const head = await appoint(w.cityAdministrator, {
    ...{ fullName: "Đỗ Minh Quân", unitId: w.units.tayHo.id, organisation: "agency" },
    ...{ kind: "agencyHead", title: "Trưởng phòng" },
  });
  const culture = await db.organisation.findFirstOrThrow({
    where: { unitId: w.units.tayHo.id, name: { startsWith: "Phòng Văn hóa" } },
    select: { id: true, name: true },
  });
  const cultureOfficer = await movedTo(w.cityAdministrator, culture.id, w.units.tayHo.id);
  return { ...w, conferenceId, opinion, head, culture, cultureOfficer };
}

/** An officer of an organisation that world() leaves empty. */
async function movedTo(admin: Actor, organisationId: string, unitId: string): Promise<Actor> {
  const officer = await appoint(admin, {
    ...{ fullName: "Vũ Thị Hải Yến", unitId, organisation: "agency" },
    ...{ kind: "agencyOfficer", title: "Chuyên viên Văn hóa" },
  });
  await db.post.updateMany({
    where: { title: "Chuyên viên Văn hóa" },
    data: { organisationId },
  });
  return { ...officer, posts: officer.posts.map((post) => ({ ...post, organisationId })) };
}

/** The same, with the agency charged since Monday by the rule of the unit. */
export async function charged() {
  const cast = await routed();
  const charge = { assignee: whole(cast.agency.id), note: null, dueOn: null, dueReason: null };
  await assignOpinion(cast.secretariat, { ...(await seen(cast.opinion.id)), ...charge }, monday);
  return cast;
}

export type Routed = Awaited<ReturnType<typeof routed>>;

export const whole = (organisationId: string): Assignee => ({ organisationId, personId: null });

export async function seen(opinionId: string) {
  const { version } = await db.opinion.findUniqueOrThrow({
    where: { id: opinionId },
    select: { version: true },
  });
  return { opinionId, version };
}

export function standing(opinionId: string) {
  return db.opinion.findUniqueOrThrow({
    where: { id: opinionId },
    select: { leadOrganisationId: true, dueOn: true, version: true },
  });
}

/** What the trail tells of an opinion after it was recorded. */
export async function trail(opinionId: string) {
  const rows = await db.auditEvent.findMany({ where: { opinionId }, orderBy: { seq: "asc" } });
  return rows.map(({ type, data }) => parseEvent(type, data)).slice(1);
}

/** Who was told what, by kind. */
export async function told(kind: string) {
  const rows = await db.notification.findMany({ where: { kind }, select: { personId: true } });
  return rows.map(({ personId }) => personId).sort();
}
