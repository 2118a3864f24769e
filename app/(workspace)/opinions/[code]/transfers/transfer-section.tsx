import { getTranslations } from "next-intl/server";
import { WayList } from "@/components/transfers/way-list";
import { ButtonLink } from "@/components/ui/button";
import { Flash } from "@/components/ui/flash";
import { Section } from "@/components/ui/section";
import { CodeLink } from "@/components/opinions/code-link";
import type { MatterRecord } from "@/lib/matters/queries";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { formatDay } from "@/lib/platform/dates";
import { maySeeTransfers } from "@/lib/transfers/policy";
import { listWaysOf } from "@/lib/transfers/queries";
import { AnswerToTell } from "./answer-to-tell";
import { SendOn } from "./send-on";

type Props = {
  opinion: OpinionRecord;
  matter: MatterRecord | null;
  /** The opinion that it goes with; null where it goes by itself. */
  leadCode: string | null;
  actor: Actor;
  done?: string;
};

/** Where the opinion was sent and what came back: the path as one, and what this actor may do about it next. */
export async function TransferSection({ opinion, matter, leadCode, actor, done = "" }: Props) {
  const ways = await listWaysOf(actor, opinion.id);
  const t = await getTranslations("transfers");
  const sendOn = leadCode === null && <SendOn opinion={opinion} actor={actor} ways={ways} />;
  if (ways.length === 0) return sendOn;
  const current = ways.at(-1)!;
  const received = formatDay(opinion.receivedOn);
  const firstDue = ways[0]?.dueBefore;
  const beginning = firstDue
    ? t("section.dueBefore", { day: formatDay(firstDue), received })
    : t("section.received", { received });

  return (
    <Section id="transfers" title={t("section.title")}>
      <div className="flex flex-col gap-4">
        {t.has(`done.${done}`) && <Flash param="done">{t(`done.${done}`)}</Flash>}
        {leadCode !== null && (
          <p>{t.rich("section.withLead", { lead: () => <CodeLink code={leadCode} /> })}</p>
        )}
        <AnswerToTell ways={ways} opinion={opinion} matter={matter} actor={actor} />
        <p className="text-small text-soft">{beginning}</p>
        <WayList ways={ways} now={new Date()} mayOpen={maySeeTransfers(actor)} />
        {current.status === "sent" && current.toUnitId !== null && maySeeTransfers(actor) && (
          <div className="acts">
            <ButtonLink href={`/transfers/${current.transferId}`}>{t("section.open")}</ButtonLink>
          </div>
        )}
        {sendOn}
      </div>
    </Section>
  );
}
