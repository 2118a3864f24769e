import { useTranslations } from "next-intl";
import type { Selection } from "./read-selection";

const mostShown = 12;

/** The first codes of the selection, and the way to take them out as a file. */
export function ChosenList({ selection }: { selection: Selection }) {
  const t = useTranslations("selections.page");
  const { opinions, chosen, unit } = selection;
  const rest = opinions.length - mostShown;
  const query = new URLSearchParams(chosen.query ?? "");
  for (const code of chosen.codes) query.append("codes", code);
  query.set("unit", unit.symbol);

  return (
    <p className="mt-2">
      {opinions.slice(0, mostShown).map(({ code }) => (
        <span key={code}>
          <a className="code link" href={`/opinions/${code}`}>
            {code}
          </a>{" "}
        </span>
      ))}
      {rest > 0 && <span className="text-soft">{t("more", { count: rest })} </span>}
      <a className="act ml-2" href={`/api/opinions/export?${query}`} download>
        {t("export")}
      </a>
    </p>
  );
}
