import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { listTellings } from "@/lib/invitations/dispatch-queries";
import type { ConferencePageProps } from "../../read-conference";
import { PartHead } from "../part-head";
import { conferenceToInvite } from "../read-invitations";
import { TellingTable } from "./telling-table";

export async function generateMetadata() {
  return { title: (await getTranslations("invitations.tell"))("title") };
}

/** Whom no mail reaches, for each change of the conference, and who has been told. */
export default async function TellPage(props: ConferencePageProps) {
  const { actor, conference } = await conferenceToInvite(props);
  const { mailed, rows } = await listTellings(actor, conference);
  const t = await getTranslations("invitations.tell");

  return (
    <>
      <PartHead conference={conference} title={t("title")} />
      {rows.length === 0 ? (
        <EmptyState title={t("none")}>{t("mailed", { count: mailed })}</EmptyState>
      ) : (
        <>
          <p className="mb-4">
            {t("text")} <span className="text-soft">{t("mailed", { count: mailed })}</span>
          </p>
          <TellingTable conferenceId={conference.id} rows={rows} />
        </>
      )}
    </>
  );
}
