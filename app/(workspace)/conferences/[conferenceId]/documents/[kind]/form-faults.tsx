import { getTranslations } from "next-intl/server";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Notice } from "@/components/ui/notice";
import { prepareDraft } from "@/lib/drafts/prepare-draft";
import { type DraftKind, draftInput } from "@/lib/drafts/schema";
import type { Actor } from "@/lib/platform/actor";

type FormFaultsProps = {
  actor: Actor;
  kind: DraftKind;
  conferenceId: string;
  values: Record<string, string | string[]>;
};

/** What the form of a document is wrong in; asked for once more, it is handed out as it is. */
export async function FormFaults({ actor, kind, conferenceId, values }: FormFaultsProps) {
  const t = await getTranslations("documents");
  const input = draftInput.parse(values);
  const { faults } = await prepareDraft(actor, { conferenceId, kind, input });
  if (faults.length === 0) return null;

  return (
    <>
      <Notice tone="warning" title={t("faults.title", { count: faults.length })}>
        <ul>
          {faults.map(({ code, found }) => (
            <li key={code + found}>{t(`fault.${code}`, { found })}</li>
          ))}
        </ul>
        <p className="mt-1">{t("faults.next")}</p>
      </Notice>
      <HiddenInput name="anyway" value="1" />
    </>
  );
}
