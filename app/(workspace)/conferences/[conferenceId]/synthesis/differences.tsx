import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { compareVersions } from "@/lib/syntheses/compare-versions";
import type { Table } from "@/lib/syntheses/judge-opinions";

type DifferencesProps = { number: number; before: Table; after: Table };

const kinds = ["added", "gone", "taken", "leftOut", "reworded"] as const;

/** What this version has that the one before it had not. */
export function Differences({ number, before, after }: DifferencesProps) {
  const t = useTranslations("syntheses.differences");
  const differences = compareVersions(before, after);
  const codesOf = (kind: (typeof kinds)[number]) =>
    differences.filter(({ what }) => what === kind).map(({ code }) => code);

  return (
    <Disclosure className="mt-6" summary={t("title", { number, count: differences.length })}>
      <ul className="list-disc pl-5">
        {kinds.map((kind) => {
          const codes = codesOf(kind);
          return codes.length > 0 && <li key={kind}>{t(kind, { codes: codes.join(", ") })}</li>;
        })}
      </ul>
    </Disclosure>
  );
}
