import type { OfficialDocument } from "@/lib/documents/official-document";
import { signAs } from "@/lib/documents/sign-as";
import { transmittal } from "@/lib/documents/templates/transmittal";
import { writeDocx } from "@/lib/documents/write-docx";
import { issuerOf, unitWords } from "@/lib/drafts/issuers";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { found } from "@/lib/refusals";
import { getTransfer } from "./queries";

const named = { type: true, name: true, fullName: true } as const;

/** Who keeps the copy, in each form. */
const keepers = { party: "Lưu Văn phòng", state: "Lưu: VT, VP", front: "Lưu: VT" } as const;

/** The Word file of a transmittal, as it was issued, for whoever may see the transmittal. */
export async function transmittalDocument(
  actor: Actor,
  transferId: string,
): Promise<{ name: string; content: Buffer; document: OfficialDocument }> {
  const transfer = found(await getTransfer(actor, transferId));
  const unit = await db.unit.findUniqueOrThrow({
    where: { id: transfer.fromUnitId },
    select: { ...named, parent: { select: named } },
  });
  const { family, form, sentOn, signerName, signerRank } = transfer;
  const { inSentence } = unitWords(unit);
  const document = transmittal(
    {
      family,
      issuer: issuerOf(unit, family),
      number: String(transfer.number),
      day: sentOn,
      draftedOn: sentOn,
      signature: signAs(family, { rank: signerRank ?? "head", name: signerName }),
      recipients: ["Như trên", `Ủy ban MTTQ Việt Nam ${inSentence} (để giám sát)`, keepers[family]],
    },
    {
      ...{ form, receiver: transfer.receiver, request: transfer.request, dueOn: transfer.dueOn },
      opinions: transfer.items.map(({ code, text, place, source, receivedOn, followers }) => ({
        ...{ code, text, place, source, receivedOn, followers },
      })),
    },
  );
  const title = form === "slip" ? "Phiếu chuyển" : "Công văn chuyển ý kiến";
  const name = `${title} - ${transfer.sign.replaceAll("/", "-")}.docx`;
  return { name, content: await writeDocx([document]), document };
}
