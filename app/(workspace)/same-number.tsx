import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { Actor } from "@/lib/platform/actor";
import { formatDay } from "@/lib/platform/dates";
import { listSameNumbers, type NumberedKind } from "@/lib/search/same-number";

type Props = { actor: Actor; kind: NumberedKind; ids: string[] };

/** Remarks that a number on this page stands on other documents of the year too, and on which. */
export async function SameNumber({ actor, kind, ids }: Props) {
  const others = await listSameNumbers(actor, kind, ids);
  if (others.length === 0) return null;
  const t = await getTranslations("documents.sameNumber");
  return (
    <Notice tone="warning" title={t("title")} quiet className="my-3">
      <ul>
        {others.map(({ id, is, about, href, number, day }) => (
          <li key={id}>
            {t.rich("used", {
              number,
              day: day ? formatDay(day) : "none",
              what: () => (
                <a className="link" href={href}>
                  {t(`is.${is}`, { about })}
                </a>
              ),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
