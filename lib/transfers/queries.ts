import { Prisma } from "@/lib/generated/prisma/client";
import type { DocumentFamily, SignerRank } from "@/lib/generated/prisma/enums";
import { notApart } from "@/lib/opinions/kinds-apart";
import { opinionsSeen } from "@/lib/opinions/lock-records";
import type { AnswerStatus } from "@/lib/opinions/vocabulary";
import type { Actor } from "@/lib/platform/actor";
import { recordId } from "@/lib/platform/fields";
import { readRows } from "@/lib/platform/rows";
import { maySeeTransfers } from "./policy";
import type { TransferDirection, TransferForm, TransferStatus, TransferVerb } from "./vocabulary";

export type ShownStep = {
  verb: TransferVerb;
  reason: string | null;
  doneOn: Date | null;
  takenAt: Date;
  takenBy: string;
  takenAsPost: string;
};

export type ShownReply = {
  text: string;
  documentNumber: string;
  datedOn: Date;
  signer: string | null;
  fileName: string | null;
};

type Paper = {
  transferId: string;
  sign: string;
  sentOn: Date;
  dueOn: Date | null;
  form: TransferForm;
  direction: TransferDirection;
  fromUnitId: string;
  fromUnit: string;
  toUnitId: string | null;
  receiver: string;
  /** The last day of a receiving unit that has ended or will. */
  receiverValidTo: Date | null;
};

/** The way of one opinion by one transmittal, with its steps, the first first. */
export type Way = Paper & {
  id: string;
  status: TransferStatus;
  previousId: string | null;
  dueBefore: Date | null;
  steps: ShownStep[];
  reply: ShownReply | null;
};

const paper = Prisma.sql`t.id AS "transferId", t.sign, t.sent_on AS "sentOn", t.due_on AS "dueOn",
  t.form::text, t.direction::text, t.from_unit_id AS "fromUnitId", f.full_name AS "fromUnit",
  t.to_unit_id AS "toUnitId", t.receiver, r.valid_to AS "receiverValidTo"`;

const steps = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('verb', s.verb, 'reason', s.reason,
    'doneOn', s.done_on, 'takenAt', s.taken_at, 'takenBy', p.full_name, 'takenAsPost', s.taken_as_post)
    ORDER BY s.taken_at, s.id), '[]')
  FROM transfer_step s JOIN person p ON p.id = s.taken_by_id WHERE s.item_id = i.id) AS steps`;

const reply = Prisma.sql`(SELECT json_build_object('text', y.text, 'documentNumber', y.document_number,
    'datedOn', y.dated_on, 'signer', y.signer, 'fileName', y.file_name)
  FROM transfer_reply y WHERE y.item_id = i.id) AS reply`;

const joined = Prisma.sql`transfer_item i JOIN transfer t ON t.id = i.transfer_id
  JOIN opinion o ON o.id = i.opinion_id JOIN unit f ON f.id = t.from_unit_id
  LEFT JOIN unit r ON r.id = t.to_unit_id`;

// JSON knows neither instants nor days.
type Written<T> = {
  [K in keyof T]: T[K] extends Date | null ? string | Extract<T[K], null> : T[K];
};
type WayRow = Omit<Way, "steps" | "reply"> & {
  steps: Written<ShownStep>[];
  reply: Written<ShownReply> | null;
};

function wayOf({ steps, reply, ...way }: WayRow): Way {
  return {
    ...way,
    steps: steps.map((step) => ({
      ...step,
      takenAt: new Date(step.takenAt),
      doneOn: step.doneOn === null ? null : new Date(step.doneOn),
    })),
    reply: reply && { ...reply, datedOn: new Date(reply.datedOn) },
  };
}

/**
 * Every way that an opinion was sent, or the lead of its matter for it, in their order: where it
 * went, and what came back.
 */
export async function listWaysOf(actor: Actor, opinionId: string): Promise<Way[]> {
  const rows = await readRows<WayRow>(Prisma.sql`
    SELECT i.id, i.status::text, i.previous_id AS "previousId", i.due_before AS "dueBefore",
      ${paper}, ${steps}, ${reply}
    FROM ${joined} WHERE ${opinionsSeen(actor)} AND (o.id = ${opinionId}::uuid OR o.id = (
      SELECT m.lead_opinion_id FROM opinion f JOIN matter m ON m.id = f.matter_id
      WHERE f.id = ${opinionId}::uuid))
    ORDER BY t.sent_at, i.id`);
  return rows.map(wayOf);
}

export type TransferItemShown = Way & {
  opinionId: string;
  code: string;
  text: string;
  place: string | null;
  source: string | null;
  receivedOn: Date;
  answerStatus: AnswerStatus;
  /** Those that followed it when it was sent, and went with it. */
  followers: string[];
};

export type ShownTransfer = Paper & {
  id: string;
  family: DocumentFamily;
  number: number;
  request: string;
  signerName: string | null;
  signerPost: string | null;
  signerRank: SignerRank | null;
  sentBy: string;
  sentAsPost: string;
  items: TransferItemShown[];
};

// As the matter was on the day of the paper: who joins or leaves later does not change what it said.
const followers = Prisma.sql`ARRAY(SELECT o.code FROM matter_membership own
    JOIN matter_membership k ON k.matter_id = own.matter_id AND k.opinion_id <> own.opinion_id
    JOIN opinion o ON o.id = k.opinion_id
  WHERE own.opinion_id = i.opinion_id AND ${notApart}
    AND own.joined_at <= t.sent_at AND (own.left_at IS NULL OR own.left_at > t.sent_at)
    AND k.joined_at <= t.sent_at AND (k.left_at IS NULL OR k.left_at > t.sent_at)
  ORDER BY o.year, o.number) AS followers`;

type ItemRow = WayRow & Omit<TransferItemShown, keyof Way> & Omit<ShownTransfer, "items" | "id">;

/** A transmittal with those of its opinions that the actor may see; null where that is none. */
export async function getTransfer(actor: Actor, id: string): Promise<ShownTransfer | null> {
  if (!recordId().safeParse(id).success || !maySeeTransfers(actor)) return null;
  const rows = await readRows<ItemRow>(Prisma.sql`
    SELECT i.id, i.status::text, i.previous_id AS "previousId", i.due_before AS "dueBefore", ${paper},
      t.family::text, t.number, t.request, t.signer_name AS "signerName", t.signer_post AS "signerPost",
      t.signer_rank::text AS "signerRank", b.full_name AS "sentBy", t.sent_as_post AS "sentAsPost",
      o.id AS "opinionId", o.code, o.text, o.place, o.source_organisation AS source,
      o.received_on AS "receivedOn", o.answer_status::text AS "answerStatus", ${followers},
      ${steps}, ${reply}
    FROM ${joined} JOIN person b ON b.id = t.sent_by_id
    WHERE t.id = ${id}::uuid AND ${opinionsSeen(actor)} ORDER BY i.position`);
  const [first] = rows;
  if (!first) return null;
  const { family, number, request, signerName, signerPost, signerRank, sentBy, sentAsPost } = first;
  const { transferId, sign, sentOn, dueOn, form, direction } = first;
  const { fromUnitId, fromUnit, toUnitId, receiver, receiverValidTo } = first;
  return {
    ...{ id: transferId, transferId, sign, sentOn, dueOn, form, direction, fromUnitId, fromUnit },
    ...{ toUnitId, receiver, receiverValidTo, family, number, request, signerName, signerPost },
    ...{ signerRank, sentBy, sentAsPost },
    items: rows.map((row) => ({ ...row, ...wayOf(row) })),
  };
}
