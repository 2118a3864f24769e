import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { Flash } from "@/components/ui/flash";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";
import { getTransfer } from "@/lib/transfers/queries";
import { SameNumber } from "../../same-number";
import { EndedReceiver } from "./ended-receiver";
import { ReceiverActs } from "./receiver-acts";
import { SenderActs } from "./sender-acts";
import { TransferFacts } from "./transfer-facts";
import { TransferItems } from "./transfer-items";

type Props = {
  params: Promise<{ transferId: string }>;
  searchParams: Promise<{ done?: string }>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("transfers"))("title") };
}

export default async function TransferPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const transfer = (await getTransfer(actor, (await params).transferId)) ?? notFound();
  const done = String((await searchParams).done ?? "");
  const t = await getTranslations("transfers");
  const replied = transfer.items.filter(({ reply }) => reply).map(({ id }) => id);
  const { form, sign, sentOn, fromUnit, receiver } = transfer;

  return (
    <>
      <PageHead
        title={t("section.paper", { form: t(`form.${form}`), sign, day: formatDay(sentOn) })}
        subtitle={t("section.route", { from: fromUnit, to: receiver })}
        crumbs={[{ label: t("title"), href: "/transfers" }]}
        actions={
          <ButtonLink href={`/api/transfers/${transfer.id}/document`} download>
            {t("record.word")}
          </ButtonLink>
        }
      />
      {t.has(`done.${done}`) && <Flash param="done">{t(`done.${done}`)}</Flash>}
      <div className="grid-record">
        <div>
          <SameNumber actor={actor} kind="letter" ids={[transfer.id]} />
          <SameNumber actor={actor} kind="reply" ids={replied} />
          <EndedReceiver transfer={transfer} actor={actor} />
          <ReceiverActs transfer={transfer} actor={actor} />
          <Section title={t("record.items")}>
            <TransferItems transfer={transfer} actor={actor} />
          </Section>
          <Section title={t("record.request")}>
            <p className="reading">{transfer.request}</p>
          </Section>
          <SenderActs transfer={transfer} actor={actor} />
        </div>
        <TransferFacts transfer={transfer} />
      </div>
    </>
  );
}
