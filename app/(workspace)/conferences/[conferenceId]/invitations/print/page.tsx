import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ConferenceSubtitle } from "@/components/conferences/conference-subtitle";
import { PrintButton } from "@/components/invitations/print-button";
import { EmptyState } from "@/components/ui/empty-state";
import { listForPrint } from "@/lib/invitations/desk-queries";
import { maySeeInvitees } from "@/lib/invitations/policy";
import { requireActor } from "@/lib/platform/session";
import { type ConferencePageProps, readConference } from "../../read-conference";
import { SignList } from "./sign-list";

export async function generateMetadata() {
  return { title: (await getTranslations("invitations.print"))("title") };
}

/** The list of delegates to print and to sign at the door, one part for each site. */
export default async function PrintPage({ params }: ConferencePageProps) {
  const actor = await requireActor();
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  if (!maySeeInvitees(actor, conference)) notFound();
  const rows = await listForPrint(actor, conference);
  const t = await getTranslations("invitations");
  const parts = [...conference.sites, { id: null, name: t("print.anySite") }]
    .map((site) => ({ ...site, rows: rows.filter((row) => (row.site?.id ?? null) === site.id) }))
    .filter((part) => part.rows.length > 0);

  return (
    <>
      <div className="no-print mb-4 flex justify-between gap-4">
        <a className="link" href={`/conferences/${conference.id}/invitations`}>
          {t("form.back")}
        </a>
        <PrintButton>{t("print.button")}</PrintButton>
      </div>
      <header className="mb-4 text-center">
        <h1>{t("print.title")}</h1>
        <p className="mx-auto">{conference.title}</p>
        <div className="text-small">
          <ConferenceSubtitle conference={conference} />
        </div>
      </header>
      {parts.length === 0 && <EmptyState title={t("list.none")} />}
      {parts.map((part) => (
        <SignList key={part.id} title={parts.length > 1 ? part.name : null} rows={part.rows} />
      ))}
    </>
  );
}
