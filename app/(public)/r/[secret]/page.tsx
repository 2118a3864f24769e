import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { QrCode } from "@/components/invitations/qr-code";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { findInvitationByLink } from "@/lib/invitations/queries";
import { checkInAddress } from "@/lib/invitations/reply-link";
import { whyLinkIsClosed } from "@/lib/invitations/rules";
import { insideSentence } from "@/lib/units/labels";
import { PublicFrame } from "../../public-frame";
import { Letter } from "./letter";
import { ReplyForm } from "./reply-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("invitations.link");
  return { title: t("title"), robots: { index: false, follow: false } };
}

type ReplyPageProps = { params: Promise<{ secret: string }> };

/** One person's invitation, for whoever holds its link: nothing about anybody else stands here. */
export default async function ReplyPage({ params }: ReplyPageProps) {
  const { secret } = await params;
  const invitation = (await findInvitationByLink(secret)) ?? notFound();
  const closure = whyLinkIsClosed(invitation, invitation.conference, new Date());
  const t = await getTranslations("invitations");
  const { reply, conference } = invitation;
  const comes = reply === "coming" || reply === "substitute";
  const form = <ReplyForm secret={secret} invitation={invitation} />;

  return (
    <PublicFrame narrow>
      {closure && (
        <Notice
          tone="warning"
          title={t(`link.closed.${closure}`, { unit: insideSentence(conference.unit.fullName) })}
        />
      )}
      {reply && !invitation.withdrawnAt && (
        <Notice tone="success" title={t("link.thanks", { reply: t(`reply.${reply}`) })} />
      )}
      <Letter invitation={invitation} />
      {!closure && !reply && form}
      {comes && !invitation.withdrawnAt && conference.status !== "cancelled" && (
        <section className="mt-6">
          <h2>{t("link.code")}</h2>
          <p className="mb-3 text-soft">{t("link.codeText")}</p>
          <QrCode text={checkInAddress(invitation)} label={t("link.codeLabel")} />
        </section>
      )}
      {!closure && reply && (
        <Disclosure summary={t("link.change")} className="mt-6">
          {form}
        </Disclosure>
      )}
    </PublicFrame>
  );
}
