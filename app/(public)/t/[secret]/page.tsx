import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { StatusMark } from "@/components/ui/status-mark";
import { answerMarks } from "@/lib/opinions/labels";
import { formatDay } from "@/lib/platform/dates";
import { trackOpinion } from "@/lib/responses/track-opinion";
import { insideSentence } from "@/lib/units/labels";
import { PublicFrame } from "../../public-frame";
import { ConfirmedOutcome } from "./confirmed-outcome";
import { GivenAnswers } from "./given-answers";
import { OutcomeInWords } from "./outcome-in-words";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("receipts.track");
  return {
    title: t("title"),
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  };
}

type TrackPageProps = { params: Promise<{ secret: string }> };

/** How one opinion stands, for whoever holds the address on its receipt. */
export default async function TrackPage({ params }: TrackPageProps) {
  const opinion = (await trackOpinion((await params).secret)) ?? notFound();
  const t = await getTranslations("receipts.track");
  const words = await getTranslations("opinions");
  const { code, unitName, receivedOn, answerStatus, outcome, isApart, answers } = opinion;

  return (
    <PublicFrame narrow>
      <h1>{t("heading", { code })}</h1>
      {isApart ? (
        <Notice title={t("apart", { unit: insideSentence(unitName) })} className="mt-4" />
      ) : (
        <div className="mt-4">
          <Facts
            items={[
              {
                term: t("answer"),
                children: (
                  <StatusMark {...answerMarks[answerStatus]}>
                    {words(`answer.${answerStatus}`)}
                  </StatusMark>
                ),
              },
              { term: t("outcome"), children: outcome && <OutcomeInWords outcome={outcome} /> },
              { term: t("received"), children: formatDay(receivedOn) },
              { term: t("unit"), children: unitName },
            ]}
          />
        </div>
      )}
      {outcome?.standing === "confirmed" && outcome.report && (
        <ConfirmedOutcome report={outcome.report} />
      )}
      <GivenAnswers answers={answers} />
      <p className="mt-8 text-small text-soft">
        {t("ask", { unit: insideSentence(unitName), code })}
      </p>
    </PublicFrame>
  );
}
