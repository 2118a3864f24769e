import { useTranslations } from "next-intl";
import { clsx } from "clsx";
import type { ReactNode } from "react";
import { formatDayOf, formatTimeOf } from "@/lib/platform/dates";
import { itemKindLabel } from "@/lib/programmes/labels";
import type { ProgrammeRow } from "@/lib/programmes/queries";
import { useDuration } from "./use-duration";

type AgendaItemProps = {
  item: ProgrammeRow;
  /** To take hold of it with the mouse. */
  grip?: ReactNode;
  acts?: ReactNode;
};

/** One item of the programme in a line: when, what and by whom, how long. */
export function AgendaItem({ item, grip, acts }: AgendaItemProps) {
  const t = useTranslations("programmes");
  const duration = useDuration();
  const minutes = (item.endsAt.getTime() - item.startsAt.getTime()) / 60_000;

  return (
    <li
      id={`item-${item.id}`}
      className={clsx("agenda-item", item.isNested && "agenda-nested")}
      data-item={item.id}
    >
      {grip}
      <span className="agenda-time">
        {t("page.time", { from: formatTimeOf(item.startsAt), to: formatTimeOf(item.endsAt) })}
      </span>
      <div className="agenda-matter">
        <p>{item.title}</p>
        <ItemNotes item={item} />
      </div>
      <span className="agenda-minutes">{minutes > 0 && duration(minutes)}</span>
      {acts && <div className="agenda-acts">{acts}</div>}
    </li>
  );
}

function ItemNotes({ item }: { item: ProgrammeRow }) {
  const t = useTranslations("programmes");
  const { presenterName, presenterTitle, carriedFrom, kind } = item;
  const notes = [
    [presenterName, presenterTitle].filter(Boolean).join(", "),
    kind === "other" ? "" : t(itemKindLabel(kind)),
  ].filter(Boolean);

  return (
    <p className="text-small text-soft">
      {notes.join(" · ")}
      {item.isInternal && (
        <>
          {" · "}
          <span title={t("page.internalNote")}>{t("page.internal")}</span>
        </>
      )}
      {carriedFrom && (
        <>
          {" · "}
          <a className="link" href={`/conferences/${carriedFrom.id}/programme`}>
            {t("page.carried", {
              code: carriedFrom.code,
              day: formatDayOf(carriedFrom.startsAt),
            })}
          </a>
        </>
      )}
      {item.unfinishedSince && (
        <span className="mark mark-half soon ml-2">{t("page.unfinished")}</span>
      )}
    </p>
  );
}
