import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { enqueueAll } from "@/lib/platform/outbox";
import { recipientsOf } from "./recipients";
import type { IssueResponseInput } from "./schema";

type Sending = {
  opinion: { id: string; unitId: string };
  responseId: string;
  input: IssueResponseInput;
  answeredOn: Date;
};

/** Writes down whom the answer goes to, and leaves the mails to the worker. */
export async function sendToRecipients(
  tx: Tx,
  { opinion, responseId, input, answeredOn }: Sending,
  now: Date,
): Promise<void> {
  const { recipients = [], contributorWay = "front", contributorEmail = null } = input;
  const { otherRecipients = null } = input;
  const given = { recipients, contributorWay, contributorEmail, otherRecipients };
  const all = await recipientsOf(tx, opinion, given, answeredOn);
  const rows = all.map((recipient, position) => ({
    id: newId(now.getTime()),
    responseId,
    position,
    ...recipient,
  }));
  await tx.responseRecipient.createMany({ data: rows });
  await enqueueAll(
    tx,
    rows
      .filter(({ way }) => way === "mail")
      .map(({ id }) => ({
        dedupeKey: `answer:${id}`,
        kind: "answer" as const,
        payload: { recipientId: id },
        now,
      })),
  );
}
