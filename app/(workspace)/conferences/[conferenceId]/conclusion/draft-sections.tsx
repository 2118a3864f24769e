import { getTranslations } from "next-intl/server";
import { NoticeView } from "@/components/conclusions/notice-view";
import { textOfConclusion } from "@/components/conclusions/notice-text";
import { History } from "@/components/audit/history";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { listEventsOf } from "@/lib/audit/queries";
import { otherDrafter } from "@/lib/conclusions/note-drafting";
import { mayDraftConclusion } from "@/lib/conclusions/policy";
import type { ShownConclusion } from "@/lib/conclusions/queries";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import type { Actor } from "@/lib/platform/actor";
import { formatTimeOf } from "@/lib/platform/dates";
import { Comments } from "./comments";
import { LeftOver } from "./left-over";
import { readReadinessOf } from "./read-conclusion";
import { ReadinessNotice } from "./readiness-notice";
import { ToCarry } from "./to-carry";
import { Versions } from "./versions";

type DraftSectionsProps = { actor: Actor; draft: ShownConclusion; conference: ConferenceRecord };

/** The draft on one page: what is missing first, then the text with its items, comments, versions. */
export async function DraftSections({ actor, draft, conference }: DraftSectionsProps) {
  const t = await getTranslations("conclusions");
  const [readiness, history] = await Promise.all([readReadinessOf(draft), listEventsOf(draft.id)]);
  const other = otherDrafter(draft, actor.personId, new Date());
  const mayWrite = mayDraftConclusion(actor, draft);
  const document = (
    <ButtonLink small href={`/api/conclusions/${draft.id}/document`} data-hard>
      {t("word")}
    </ButtonLink>
  );

  return (
    <>
      {other && (
        <Notice
          quiet
          title={t("draft.other", { name: other.name, since: formatTimeOf(other.since) })}
        />
      )}
      <ReadinessNotice readiness={readiness} conferenceId={conference.id} />
      <LeftOver {...{ draft, readiness, mayWrite }} conferenceId={conference.id} />
      {mayWrite && <ToCarry draft={draft} conference={conference} />}
      <Section
        title={t("draft.title", { version: draft.version })}
        actions={document}
        className="mt-8"
      >
        <p className="mb-2 font-medium">{draft.abstract}</p>
        <NoticeView text={textOfConclusion(draft, readiness.carried)} />
      </Section>
      <Comments {...{ actor, draft }} />
      <Versions {...{ draft }} />
      <Section title={t("history")} className="mt-8">
        <History entries={history} />
      </Section>
    </>
  );
}
