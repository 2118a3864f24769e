import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { listVersions } from "@/lib/conclusions/queries";
import { formatInstant } from "@/lib/platform/dates";

/** Every saved version of a draft, each a page of its own. */
export async function Versions({ draft }: { draft: { id: string; conferenceId: string } }) {
  const t = await getTranslations("conclusions.versions");
  const versions = await listVersions(draft.id);

  return (
    <Disclosure className="mt-6" summary={t("title", { count: versions.length })}>
      <ul>
        {versions.map(({ version, savedAt, savedBy, savedAs }) => (
          <li key={version} className="py-1 text-table">
            <a
              className="link"
              href={`/conferences/${draft.conferenceId}/conclusion/versions/${version}?of=${draft.id}`}
            >
              {t("version", { version })}
            </a>{" "}
            {formatInstant(savedAt)} · {savedBy}, {savedAs}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
