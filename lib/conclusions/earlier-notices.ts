import type { Tx } from "@/lib/platform/db";
import { dayOf } from "@/lib/platform/dates";
import { reachOf } from "@/lib/platform/unit-tree";
import { unsettledStatuses } from "./rules";

type Conference = { id: string; unitId: string; startsAt: Date };

/** Issued before the conference by the unit or one whose promises are its own now, and not replaced by a correction. */
async function issuedBefore({ id, unitId, startsAt }: Conference, reader: Tx) {
  return {
    unitId: { in: (await reachOf(unitId, reader)).actsFor },
    issuedOn: { lt: dayOf(startsAt) },
    conferenceId: { not: id },
    corrections: { none: { issuedAt: { not: null } } },
  };
}

/** The notice on whose execution the next conference hears a report; null where there is none. */
export async function findLastNotice(reader: Tx, conference: Conference) {
  return reader.conclusion.findFirst({
    where: await issuedBefore(conference, reader),
    select: { id: true, sign: true, issuedOn: true, unitId: true },
    orderBy: [{ issuedOn: "desc" }, { issuedAt: "desc" }],
  });
}

/** What earlier notices promised and nobody has confirmed as done or named again. */
export async function listUnsettled(reader: Tx, conference: Conference) {
  return reader.conclusionItem.findMany({
    where: {
      conclusion: await issuedBefore(conference, reader),
      status: { in: unsettledStatuses },
      carriedTo: null,
    },
    select: {
      id: true,
      content: true,
      decision: true,
      product: true,
      dueOn: true,
      status: true,
      leadOrganisationId: true,
      leadOrganisation: { select: { name: true, validTo: true } },
      responsibleId: true,
      responsibleName: true,
      responsiblePost: true,
      supporting: { select: { organisationId: true } },
      conclusion: { select: { id: true, sign: true, issuedOn: true } },
    },
    orderBy: [{ conclusion: { issuedOn: "asc" } }, { position: "asc" }],
  });
}

export type Unsettled = Awaited<ReturnType<typeof listUnsettled>>[number];
