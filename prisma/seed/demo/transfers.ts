import { actorOfPerson, type Actor } from "@/lib/platform/actor";
import { formatDay, plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { acceptItems } from "@/lib/transfers/accept-items";
import { informSender } from "@/lib/transfers/inform-sender";
import { transferInput } from "@/lib/transfers/schema";
import { sendTransfer } from "@/lib/transfers/send-transfer";
import { takeBackItems } from "@/lib/transfers/take-back-items";
import { moment } from "./clock";

type Paper = {
  /** Opinions by the beginning of their text. */
  texts: string[];
  /** The sign of a unit, or the name of a body outside. */
  to: { unit: string } | { outside: string };
  family?: "party" | "state";
  form?: "slip" | "letter";
  number?: string;
  on: string;
  dueOn?: string;
  request?: string;
};

const usualRequest = "Đề nghị xem xét, giải quyết theo thẩm quyền và trả lời bằng văn bản.";

/** Sends opinions by one transmittal on a day, and tells the ids of their ways in the order of the texts. */
export async function sendOn(office: Actor, paper: Paper): Promise<string[]> {
  const { texts, to, family = "state", form = "letter", on, dueOn } = paper;
  const ids = await Promise.all(texts.map(opinionBeginning));
  const unit =
    "unit" in to ? await db.unit.findUniqueOrThrow({ where: { symbol: to.unit } }) : null;
  const input = transferInput.parse({
    ...{ opinionIds: ids, toUnitId: unit?.id ?? "", family, form, number: paper.number ?? "" },
    outsideBody: "outside" in to ? to.outside : "",
    ...{ sentOn: formatDay(plainDate(on)), dueOn: dueOn ? formatDay(plainDate(dueOn)) : "" },
    ...{ signerId: "", request: paper.request ?? usualRequest },
    submissionKey: newSubmissionKey(),
  });
  const { id } = await sendTransfer(office, input, moment(`${on} 15:10`));
  const items = await db.transferItem.findMany({
    where: { transferId: id },
    select: { id: true, opinionId: true },
  });
  return ids.map((opinionId) => items.find((item) => item.opinionId === opinionId)!.id);
}

export function acceptOn(office: Actor, itemIds: string[], on: string) {
  return acceptItems(office, { itemIds }, moment(`${on} 09:30`));
}

export function takeBackOn(office: Actor, itemIds: string[], on: string, reason: string) {
  return takeBackItems(office, { itemIds, reason }, moment(`${on} 10:00`));
}

export async function tellOn(office: Actor, itemIds: string[], on: string, note: string) {
  const now = moment(`${on} 14:30`);
  for (const itemId of itemIds) await informSender(office, { itemId, doneOn: on, note }, now);
}

/** The opinion of the demo whose text begins so. */
export async function opinionBeginning(text: string): Promise<string> {
  const { id } = await db.opinion.findFirstOrThrow({
    where: { text: { startsWith: text } },
    select: { id: true },
  });
  return id;
}

/** Whoever has that account, with the posts of the day. */
export async function actorNamed(username: string, day: string): Promise<Actor> {
  const { personId } = await db.account.findUniqueOrThrow({
    where: { username },
    select: { personId: true },
  });
  const actor = await actorOfPerson(personId, moment(`${day} 08:00`));
  if (!actor) throw new Error(`${username} has no post on ${day}`);
  return actor;
}
