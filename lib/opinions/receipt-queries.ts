import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/platform/actor";
import { readRows } from "@/lib/platform/rows";
import { opinionsSeen } from "./lock-records";
import { hashOfReceiptSecret, receiptAddress, receiptSecretOf } from "./receipt-link";

export type ReceiptSlip = {
  id: string;
  code: string;
  text: string;
  unitId: string;
  unitName: string;
  receivedOn: Date;
  recordedAt: Date;
  /** The post of whoever recorded it, as it was then. */
  recordedAsPost: string | null;
  conferenceTitle: string | null;
  hasAddress: boolean;
  mailedAt: Date | null;
  /** Where it is followed; null while no address was opened for it. */
  address: string | null;
};

/** What stands on the slip for whoever raised the opinion; who that is does not. */
export async function getReceipt(actor: Actor, code: string): Promise<ReceiptSlip | null> {
  if (!/^[A-Za-z0-9-]{1,40}$/.test(code)) return null;
  const [slip] = await readRows<
    Omit<ReceiptSlip, "address"> & { linkHash: string | null }
  >(Prisma.sql`
    SELECT o.id, o.code, o.text, o.unit_id AS "unitId", u.full_name AS "unitName",
      o.received_on AS "receivedOn", o.recorded_at AS "recordedAt", c.title AS "conferenceTitle",
      (SELECT e.post_title FROM audit_event e WHERE e.opinion_id = o.id AND e.type = 'opinion.recorded'
        ORDER BY e.seq LIMIT 1) AS "recordedAsPost",
      w.email IS NOT NULL AS "hasAddress", r.mailed_at AS "mailedAt", r.link_hash AS "linkHash"
    FROM opinion o JOIN unit u ON u.id = o.unit_id
      LEFT JOIN conference c ON c.id = o.conference_id
      LEFT JOIN contributor w ON w.opinion_id = o.id
      LEFT JOIN opinion_receipt r ON r.opinion_id = o.id
    WHERE o.code = ${code.toUpperCase()} AND ${opinionsSeen(actor)}`);
  if (!slip) return null;
  const { linkHash, ...facts } = slip;
  const isOpen = linkHash === hashOfReceiptSecret(receiptSecretOf(slip.id));
  return { ...facts, address: isOpen ? receiptAddress(slip.id) : null };
}
