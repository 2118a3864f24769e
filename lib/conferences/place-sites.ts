import type { Tx } from "@/lib/platform/db";
import { Refusal } from "@/lib/refusals";
import type { ConferenceFacts } from "./schema";

type Site = ConferenceFacts["sites"][number];

/** The columns that a row of the form fills. */
export function siteFacts({
  name,
  address,
  mode,
  link,
  capacity,
  deskOfficerId,
}: Omit<Site, "id">) {
  return {
    ...{ name, address, mode },
    link: link ?? null,
    capacity: capacity ?? null,
    deskOfficerId: deskOfficerId ?? null,
  };
}

type Place = Pick<Site, "name" | "address">;

/** The sites that stay where they are: under the same name, at the same address, be it typed anew. */
export function keptPlaces(before: (Place & { id: string })[], after: Site[]): string[] {
  const isSame = (one: Place & { id: string }, other: Site) =>
    (other.id ?? one.id) === one.id && other.name === one.name && other.address === one.address;
  return before.filter((one) => after.some((other) => isSame(one, other))).map(({ id }) => id);
}

/** Where it takes place, in words: a line for each site. */
export function placesOf(sites: Place[]): string[] {
  return sites.map(({ name, address }) => [name, address].filter(Boolean).join(", "));
}

type Conference = { id: string; sites: { id: string }[] };

/**
 * Makes the sites of a conference those of the form, in its order. A site that stays keeps its
 * id, since opinions were raised there; one with opinions cannot be left out.
 */
export async function placeSites(tx: Tx, conference: Conference, sites: Site[]) {
  const known = new Set(conference.sites.map(({ id }) => id));
  const staying = sites.flatMap(({ id }) => (id && known.has(id) ? [id] : []));
  const left = [...known].filter((id) => !staying.includes(id));
  await refuseSitesInUse(tx, left);
  await tx.conferenceSite.deleteMany({ where: { id: { in: left } } });
  await makeRoom(tx, conference.id);
  for (const [position, { id, ...site }] of sites.entries()) {
    const facts = { ...siteFacts(site), position };
    if (id && known.delete(id)) {
      await tx.conferenceSite.update({ where: { id }, data: facts, select: { id: true } });
    } else {
      await tx.conferenceSite.create({
        data: { ...facts, conferenceId: conference.id },
        select: { id: true },
      });
    }
  }
}

async function refuseSitesInUse(tx: Tx, siteIds: string[]) {
  const used = await tx.opinion.findFirst({
    where: { siteId: { in: siteIds } },
    select: { id: true },
  });
  if (used) throw new Refusal("site-in-use", {}, "sites.0.name");
}

// Positions are unique: moved out of the way, they can be given anew in any order.
async function makeRoom(tx: Tx, conferenceId: string) {
  await tx.$executeRaw`
    UPDATE conference_site SET position = -1 - position WHERE conference_id = ${conferenceId}::uuid`;
}
