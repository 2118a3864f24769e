import { getTranslations } from "next-intl/server";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import type { WaitingPromise } from "@/lib/conclusions/due-items";
import { soonDays } from "@/lib/opinions/rules";
import { daysBetween } from "@/lib/platform/dates";

type WaitingPromisesProps = { promises: WaitingPromise[]; today: Date };

/** What waits for me in the notices of conclusion: when, what, and the act beside it. */
export async function WaitingPromises({ promises, today }: WaitingPromisesProps) {
  const t = await getTranslations("conclusions.work");
  if (promises.length === 0) return null;

  return (
    <Section id="promises" title={t("title")} className="mt-8">
      <Lines>
        {promises.map((promise) => (
          <PromiseLine key={`${promise.act}:${promise.id}`} promise={promise} today={today} />
        ))}
      </Lines>
    </Section>
  );
}

async function PromiseLine({ promise, today }: { promise: WaitingPromise; today: Date }) {
  const t = await getTranslations("conclusions.work");
  const { act, sign, content, dueOn } = promise;
  const days = dueOn && daysBetween(today, dueOn);
  const place = placeOf(promise);

  return (
    <Line
      lead={whenWords(t, days)}
      leadTone={days === null || days > soonDays ? "grey" : days < 0 ? "late" : "soon"}
      act={
        <a
          className="act"
          href={place}
          aria-label={`${t(`act.${act}`)} ${sign}: ${content.slice(0, 60)}`}
        >
          {t(`act.${act}`)}
        </a>
      }
    >
      <a href={place} className="block">
        <span className="code">{sign}</span>{" "}
        <span className="text-small text-soft">{t(`matter.${act}`)}</span>
        <span className="line-clamp-2">{content}</span>
      </a>
    </Line>
  );
}

type Translate = Awaited<ReturnType<typeof getTranslations<"conclusions.work">>>;

function whenWords(t: Translate, days: number | null): string {
  if (days === null) return t("none");
  if (days === 0) return t("today");
  return days < 0 ? t("overdue", { days: -days }) : t("left", { days });
}

function placeOf({ act, id, conclusionId }: WaitingPromise): string {
  if (act === "draftNotice") return `/conferences/${id}/conclusion`;
  const part = act === "decide" ? "#extensions" : act === "progress" ? "#progress" : "";
  return `/conclusions/${conclusionId}/items/${id}${part}`;
}
