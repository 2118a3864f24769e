import type { OrganisationKind, PostKind, UnitLevel } from "@/lib/generated/prisma/enums";
import { disableAccount } from "@/lib/people/disable-account";
import { givePost } from "@/lib/people/give-post";
import { openAccount } from "@/lib/people/open-account";
import { registerOrganisation } from "@/lib/people/register-organisation";
import { registerPerson } from "@/lib/people/register-person";
import { actorOfPerson, type Actor } from "@/lib/platform/actor";
import { isoDay, plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { demoPassword } from "@/lib/people/demo-password";
import { moment } from "./clock";

export type DemoPost = {
  kind: PostKind;
  title: string;
  /** The organisation by kind; by the beginning of its name where a unit has several of the kind. */
  of: OrganisationKind | string;
};

export type DemoPerson = {
  name: string;
  posts: DemoPost[];
  username?: string;
  /** Listed for trying out; there but not listed; or of the past, disabled when the post ends. */
  account?: "demo" | "unlisted" | "past";
};

export type NewOffice = {
  unit: { level: UnitLevel; name: string; above?: string; on: string };
  /** Organisations that the register does not have yet: kind and name. */
  organisations?: [OrganisationKind, string][];
  people: Record<string, DemoPerson>;
  heldFrom: string;
  heldTo?: string;
};

export type Unit = {
  id: string;
  symbol: string;
  level: UnitLevel;
  fullName: string;
  validFrom: Date;
};

/** The people of a unit with the posts they hold, by short keys that the story uses. */
export type Cast = {
  unit: Unit;
  actor: (key: string, now: Date) => Promise<Actor>;
  holding: (key: string) => string;
  organisation: (nameOrKind: string) => string;
};

export type Administrator = { personId: string };

export async function findUnit({ level, name, above, on }: NewOffice["unit"]): Promise<Unit> {
  const day = plainDate(on);
  return db.unit.findFirstOrThrow({
    where: {
      level,
      name,
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
      ...(above ? { parent: { name: above } } : {}),
    },
    select: { id: true, symbol: true, level: true, fullName: true, validFrom: true },
  });
}

/** Registers the organisations and people of a unit as its administrator would, on the day they begin. */
export async function openOffice(administrator: Administrator, office: NewOffice): Promise<Cast> {
  const now = moment(`${office.heldFrom} 07:30`);
  const unit = await findUnit(office.unit);
  const admin = await actorOf(administrator.personId, now);
  for (const [kind, name] of office.organisations ?? []) {
    await registerOrganisation(
      admin,
      { unitId: unit.id, kind, name, validFrom: office.heldFrom },
      now,
    );
  }
  const organisations = await db.organisation.findMany({
    where: { unitId: unit.id, validFrom: { lte: plainDate(office.heldFrom) } },
    select: { id: true, kind: true, name: true },
    orderBy: { validFrom: "asc" },
  });
  const organisation = (wanted: string) => {
    const found = organisations.find(
      ({ kind, name }) => kind === wanted || name.startsWith(wanted),
    );
    if (!found) throw new Error(`${unit.fullName} has no organisation "${wanted}"`);
    return found.id;
  };

  const members = new Map<string, { personId: string; holdingIds: string[] }>();
  for (const [key, person] of Object.entries(office.people)) {
    members.set(key, await enter(admin, person, office, organisation, now));
  }
  const member = (key: string) => {
    const found = members.get(key);
    if (!found) throw new Error(`nobody is "${key}" in ${unit.fullName}`);
    return found;
  };
  return {
    unit,
    organisation,
    actor: (key, then) => actorOf(member(key).personId, then),
    holding: (key) => member(key).holdingIds[0] ?? "",
  };
}

async function enter(
  admin: Actor,
  { name, posts, username, account: standing = "demo" }: DemoPerson,
  { heldFrom, heldTo }: NewOffice,
  organisation: (wanted: string) => string,
  now: Date,
) {
  const person = { fullName: name, email: null, phone: null, submissionKey: newSubmissionKey() };
  const { id: personId } = await registerPerson(admin, person, now);
  const holdingIds: string[] = [];
  for (const { of, kind, title } of posts) {
    const post = {
      personId,
      organisationId: organisation(of),
      kind,
      title,
      heldFrom,
      heldTo: heldTo ?? null,
    };
    holdingIds.push((await givePost(admin, post, now)).holdingId);
  }
  if (username) {
    const account = { personId, username, password: demoPassword, isDemo: standing === "demo" };
    const { id } = await openAccount(admin, account, now);
    if (standing === "past") accountsToDisable.push({ accountId: id, on: heldTo ?? isoDay(now) });
  }
  return { personId, holdingIds };
}

const accountsToDisable: { accountId: string; on: string }[] = [];

/** Whoever held a post of an abolished unit leaves with it: their accounts are disabled at the end of its last day. */
export async function disablePastAccounts(administrator: Administrator): Promise<void> {
  for (const { accountId, on } of accountsToDisable.splice(0)) {
    const now = moment(`${on} 17:30`);
    await disableAccount(await actorOf(administrator.personId, now), { accountId }, now);
  }
}

const actors = new Map<string, Promise<Actor>>();

async function actorOf(personId: string, now: Date): Promise<Actor> {
  const key = `${personId} ${isoDay(now)}`;
  const known = actors.get(key) ?? readActor(personId, now);
  actors.set(key, known);
  return known;
}

async function readActor(personId: string, now: Date): Promise<Actor> {
  const actor = await actorOfPerson(personId, now);
  if (!actor || actor.posts.length === 0) throw new Error(`nobody to act on ${isoDay(now)}`);
  return actor;
}
