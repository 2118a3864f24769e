import type { DeliveryWay, RecipientKind } from "@/lib/generated/prisma/enums";
import { keepersOf, onDay } from "@/lib/people/current-holders";
import type { Tx } from "@/lib/platform/db";
import { Refusal } from "@/lib/refusals";
import { leaderRecipients, type LeaderRecipient, type UsualRecipient } from "./vocabulary";

type Reader = Pick<Tx, "unit" | "postHolding" | "contributor" | "opinion">;

export type NewRecipient = {
  kind: RecipientKind;
  title: string;
  name: string | null;
  personId: string | null;
  opinionId: string | null;
  email: string | null;
  way: DeliveryWay;
};

/** On the list also while nobody holds the post; in Vietnamese, since it goes on official paper. */
const vacant: Record<LeaderRecipient, string> = {
  partySecretary: "Bí thư cấp ủy",
  committeeChair: "Chủ tịch Ủy ban nhân dân",
  frontChair: "Chủ tịch Ủy ban Mặt trận Tổ quốc",
};

/**
 * The three leaders whom an answer goes to besides the person who asked: those of the unit it was
 * asked in, in post on that day, each by mail where there is an address.
 */
export async function leadersToTell(tx: Reader, unitId: string, day: Date) {
  const unitIds = await keepersOf(tx, unitId);
  const holdings = await tx.postHolding.findMany({
    where: {
      ...onDay(day),
      post: { kind: { in: [...leaderRecipients] }, organisation: { unitId: { in: unitIds } } },
    },
    select: {
      personId: true,
      person: { select: { fullName: true, email: true } },
      post: { select: { kind: true, title: true, organisation: { select: { unitId: true } } } },
    },
    orderBy: [{ heldFrom: "desc" }, { id: "asc" }],
  });
  return leaderRecipients.map((kind): NewRecipient => {
    const held = unitIds.flatMap((id) =>
      holdings.filter(({ post }) => post.kind === kind && post.organisation.unitId === id),
    )[0];
    return {
      kind,
      title: held?.post.title ?? vacant[kind],
      name: held?.person.fullName ?? null,
      personId: held?.personId ?? null,
      opinionId: null,
      email: null,
      way: held?.person.email ? "mail" : "byHand",
    };
  });
}

export type RecipientsGiven = {
  recipients: readonly UsualRecipient[];
  contributorWay: DeliveryWay;
  contributorEmail: string | null;
  /** One a line, with an e-mail in angle brackets where it goes by mail. */
  otherRecipients: string | null;
};

/** @throws Refusal where the contributor is unknown, or is to be mailed without an address */
export async function recipientsOf(
  tx: Reader,
  { id: opinionId, unitId }: { id: string; unitId: string },
  given: RecipientsGiven,
  day: Date,
): Promise<NewRecipient[]> {
  const leaders = await leadersToTell(tx, unitId, day);
  return [
    ...(given.recipients.includes("contributor") ? await contributorsOf(tx, opinionId, given) : []),
    ...leaders.filter(({ kind }) => given.recipients.some((asked) => asked === kind)),
    ...otherRecipients(given.otherRecipients),
  ];
}

/** Everybody who raised the matter: opinions that were grouped are answered by the one answer. */
async function contributorsOf(
  tx: Reader,
  opinionId: string,
  { contributorWay, contributorEmail }: RecipientsGiven,
): Promise<NewRecipient[]> {
  const { matterId } = await tx.opinion.findUniqueOrThrow({
    where: { id: opinionId },
    select: { matterId: true },
  });
  const known = await tx.contributor.findMany({
    where: matterId ? { opinion: { matterId } } : { opinionId },
    select: { opinionId: true, email: true },
    orderBy: { opinionId: "asc" },
  });
  if (known.length === 0) throw new Refusal("contributor-unknown", {}, "recipients");
  return known.map((contributor) => {
    const isOwn = contributor.opinionId === opinionId;
    const email = isOwn ? contributorEmail : null;
    const hasAddress = Boolean(email ?? contributor.email);
    if (isOwn && contributorWay === "mail" && !hasAddress) {
      throw new Refusal("recipient-without-address", {}, "contributorEmail");
    }
    const way = contributorWay === "mail" && !hasAddress ? "front" : contributorWay;
    const base = { kind: "contributor", title: "", name: null, personId: null } as const;
    const of = { opinionId: contributor.opinionId, email: way === "mail" ? email : null };
    return { ...base, ...of, way };
  });
}

/** "Sở Xây dựng <vanthu@…>" by mail, "Sở Xây dựng" by post. */
function otherRecipients(lines: string | null): NewRecipient[] {
  return (lines ?? "").split("\n").flatMap((line): NewRecipient[] => {
    const [, title = "", email = null] =
      /^[-–+•\s]*([^<]*?)\s*(?:<([^<>\s]+@[^<>\s]+)>)?[\s;.,]*$/u.exec(line) ?? [];
    if (!title) return [];
    const base = { kind: "other", name: null, personId: null, opinionId: null } as const;
    return [{ ...base, title, email, way: email ? "mail" : "post" }];
  });
}
