import { signAs } from "@/lib/documents/sign-as";
import { redirectionNotice } from "@/lib/documents/templates/redirection-notice";
import { writeDocx } from "@/lib/documents/write-docx";
import { issuerOf } from "@/lib/drafts/issuers";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { found, refuseUnless } from "@/lib/refusals";
import { getApart, type ApartRecord } from "./apart-queries";
import { mayRedirectOpinion } from "./policy";
import { viewSender } from "./view-contributor";

const named = { type: true, name: true, fullName: true } as const;
const family = "state";
const blank = "Ông/Bà ………………………………………";

/**
 * The Word file of the notice to whoever sent a complaint or denunciation, in the State's form, with
 * room for number, day and signer. With the sender's name only where it is asked for, and that look
 * is in the trail.
 */
export async function redirectionDocument(
  actor: Actor,
  { code, isNamed }: { code: string; isNamed: boolean },
  now = new Date(),
) {
  const apart = found(await getApart(actor, code));
  refuseUnless(mayRedirectOpinion(actor, apart));
  const sender = isNamed ? await viewSender(actor, { opinionId: apart.id }, now) : null;
  const unit = await db.unit.findUniqueOrThrow({
    where: { id: apart.unitId },
    select: { ...named, parent: { select: named } },
  });
  const letterhead = {
    ...({ family, issuer: issuerOf(unit, family), number: null, day: null } as const),
    ...{ draftedOn: dayOf(now), signature: signAs(family, { rank: "head", name: null }) },
    recipients: ["Như trên", ...(apart.receivingBody ? [apart.receivingBody] : []), "Lưu: VT, VP"],
  };
  const document = redirectionNotice(letterhead, {
    ...{ kind: apart.kind, code: apart.code, receivedOn: apart.receivedOn },
    ...{ addressee: sender?.name ?? blank, redirected: redirectedOf(apart) },
  });
  const name = `Thông báo chuyển đơn - ${apart.code}.docx`;
  return { name, content: await writeDocx([document]), document };
}

function redirectedOf({ receivingBody, redirectedOn, documentNumber }: ApartRecord) {
  return redirectedOn && { body: receivingBody ?? "", on: redirectedOn, documentNumber };
}
