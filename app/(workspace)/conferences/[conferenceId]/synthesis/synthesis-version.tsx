import { getTranslations } from "next-intl/server";
import type { Actor } from "@/lib/platform/actor";
import { fingerprintOf } from "@/lib/syntheses/fingerprint";
import { outsideOf, sumsOf } from "@/lib/syntheses/judge-opinions";
import { mayApproveSynthesis, mayDraftSynthesis } from "@/lib/syntheses/policy";
import { getTable, type SynthesisRecord } from "@/lib/syntheses/queries";
import { whyNotApproved } from "@/lib/syntheses/rules";
import { ApproveForm, DiscardForm, SendForm } from "./act-forms";
import { Differences } from "./differences";
import { IncludedTable } from "./included-table";
import { LeftOutTable } from "./left-out-table";
import { UnruledSection } from "./unruled-section";

type SynthesisVersionProps = {
  actor: Actor;
  conference: { id: string; unitId: string; unit: { level: "city" | "district" | "ward" } };
  synthesis: SynthesisRecord;
  previous?: SynthesisRecord;
};

/** A version of the table, with the acts of whoever may draft, approve or send it at its foot. */
export async function SynthesisVersion(props: SynthesisVersionProps) {
  const { actor, conference, synthesis, previous } = props;
  const t = await getTranslations("syntheses");
  const table = await getTable(synthesis);
  const before = previous && (await getTable(previous));
  const mayDraft = mayDraftSynthesis(actor, conference);
  const isDraft = synthesis.state === "drafted";
  const isEditable = mayDraft && isDraft;
  const sums = sumsOf(table);
  const lines = table.included.length;

  return (
    <>
      <p className="say mb-4">
        {t("sums", { ...sums, lines, isMerged: String(lines < sums.included) })}
      </p>
      {table.unruled.length > 0 && (
        <UnruledSection
          synthesis={synthesis}
          entries={table.unruled}
          level={conference.unit.level}
          mayRule={isEditable}
        />
      )}
      {table.included.length > 0 && (
        <IncludedTable synthesis={synthesis} entries={table.included} isEditable={isEditable} />
      )}
      <LeftOutTable synthesis={synthesis} entries={outsideOf(table)} isEditable={isEditable} />
      {before && previous && <Differences number={previous.number} before={before} after={table} />}
      {isEditable && !whyNotApproved(synthesis, table) && (
        <ApproveForm
          synthesis={synthesis}
          seen={fingerprintOf(table)}
          mayApprove={mayApproveSynthesis(actor, conference)}
        />
      )}
      {mayDraft && synthesis.state === "approved" && <SendForm synthesis={synthesis} />}
      {isEditable && <DiscardForm synthesis={synthesis} />}
    </>
  );
}
