import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { formatDay } from "@/lib/platform/dates";
import type { Way } from "@/lib/transfers/queries";
import { ReplySheet } from "./reply-sheet";
import { WayStatus } from "./way-status";
import { WaySteps } from "./way-steps";

/** The whole path of an opinion, one step under the other: by which paper, from whom to whom, how long. */
export function WayList({ ways, now, mayOpen }: { ways: Way[]; now: Date; mayOpen: boolean }) {
  const t = useTranslations("transfers");

  return (
    <ol className="flex flex-col gap-4">
      {ways.map((way, index) => (
        <li key={way.id} className="border-l-2 border-hair-strong pl-4">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <h3>{t("section.route", { from: way.fromUnit, to: way.receiver })}</h3>
            <WayStatus way={way} />
          </div>
          <p className="mt-1 text-small text-soft">
            <PaperLine way={way} mayOpen={mayOpen} />
          </p>
          <Disclosure summary={t("section.step", { number: index + 1 })} open={isLast(ways, index)}>
            <WaySteps way={way} now={now} />
          </Disclosure>
          {way.reply && <ReplySheet reply={way.reply} way={way} />}
        </li>
      ))}
    </ol>
  );
}

function PaperLine({ way, mayOpen }: { way: Way; mayOpen: boolean }) {
  const t = useTranslations("transfers");
  const { transferId, sign, sentOn, dueOn, dueBefore, form } = way;
  const paper = t("section.paper", { form: t(`form.${form}`), sign, day: formatDay(sentOn) });
  const terms = [
    dueOn && t("section.due", { day: formatDay(dueOn) }),
    dueBefore && t("section.dueEarlier", { day: formatDay(dueBefore) }),
  ];

  return (
    <>
      {mayOpen ? (
        <a className="link" href={`/transfers/${transferId}`}>
          {paper}
        </a>
      ) : (
        paper
      )}
      {terms.filter(Boolean).map((term) => ` · ${term}`)}
    </>
  );
}

const isLast = (ways: Way[], index: number) => index === ways.length - 1;
