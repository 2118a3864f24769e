import { getTranslations } from "next-intl/server";
import { Line, Lines } from "@/components/ui/lines";
import { dayOf, daysBetween } from "@/lib/platform/dates";
import { soonDays } from "@/lib/opinions/rules";
import type { Waiting, WaitingItem } from "@/lib/responses/waiting";
import { placeOf } from "./waiting-places";

type WaitingLinesProps = { waiting: Pick<Waiting, "items">; now: Date };

/** What waits, one line each: when, what, and the act beside it. */
export async function WaitingLines({ waiting, now }: WaitingLinesProps) {
  const approvals = waiting.items.filter(({ act }) => act === "approve").length;
  const responses = await getTranslations("responses.approvals");

  return (
    <>
      {approvals > 0 && (
        <p className="mb-3">
          <a className="link" href="/work/approvals">
            {responses("link")}
          </a>
        </p>
      )}
      <Lines>
        {waiting.items.map((item) => (
          <WaitingLine key={`${item.act}:${item.recordId}`} item={item} today={dayOf(now)} />
        ))}
      </Lines>
    </>
  );
}

async function WaitingLine({ item, today }: { item: WaitingItem; today: Date }) {
  const t = await getTranslations("work");
  const days = item.dueOn && daysBetween(today, item.dueOn);
  const place = placeOf(item);

  return (
    <Line
      lead={await whenWords(item, today)}
      leadTone={toneOf(days)}
      act={
        <a className="act" href={place} aria-label={`${t(`act.${item.act}`)} ${item.code}`}>
          {t(`act.${item.act}`)}
        </a>
      }
    >
      <a href={place} className="block">
        <span className="code">{item.code}</span>{" "}
        <span className="text-small text-soft">{t(`matter.${item.act}`)}</span>
        <span className="line-clamp-2">{item.gist}</span>
      </a>
    </Line>
  );
}

async function whenWords({ dueOn, since }: WaitingItem, today: Date) {
  const t = await getTranslations("work.due");
  if (!dueOn) return since ? t("waiting", { days: daysBetween(since, today) }) : t("none");
  const days = daysBetween(today, dueOn);
  if (days === 0) return t("today");
  return days < 0 ? t("overdue", { days: -days }) : t("left", { days });
}

function toneOf(days: number | null) {
  if (days === null) return "grey";
  if (days < 0) return "late";
  return days <= soonDays ? "soon" : "grey";
}
