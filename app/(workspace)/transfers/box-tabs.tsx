import { useTranslations } from "next-intl";
import { transferBoxes } from "@/lib/transfers/filters";
import type { BoxCounts } from "@/lib/transfers/list-transfers";

type BoxTabsProps = { current: (typeof transferBoxes)[number]; counts: BoxCounts };

/** What came and what went, each with how much of it waits. */
export function BoxTabs({ current, counts }: BoxTabsProps) {
  const t = useTranslations("transfers.box");
  const waiting = { incoming: counts.toAccept, outgoing: counts.toTell };

  return (
    <nav className="tabs" aria-label={t("label")}>
      {transferBoxes.map((box) => (
        <a
          key={box}
          href={box === "incoming" ? "/transfers" : `/transfers?box=${box}`}
          aria-current={box === current ? "page" : undefined}
        >
          {waiting[box] > 0 ? t(`${box}Count`, { count: waiting[box] }) : t(box)}
        </a>
      ))}
    </nav>
  );
}
