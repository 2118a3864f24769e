import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Notice } from "@/components/ui/notice";
import { listArriving } from "@/lib/invitations/desk-queries";
import { mayCheckIn } from "@/lib/invitations/policy";
import { countInvitations } from "@/lib/invitations/queries";
import { whyCannotCheckIn } from "@/lib/invitations/rules";
import { requireActor } from "@/lib/platform/session";
import { PartHead } from "../invitations/part-head";
import { readConference } from "../read-conference";
import { deskParams } from "./desk-params";
import { Desk } from "./desk";
import { WalkInForm } from "./walk-in-form";

type CheckInPageProps = {
  params: Promise<{ conferenceId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("invitations.desk"))("title") };
}

/** The desk at the door: find a name, mark it; the code on an invitation opens this page on its person. */
export default async function CheckInPage({ params, searchParams }: CheckInPageProps) {
  const actor = await requireActor();
  const conference = (await readConference((await params).conferenceId)) ?? notFound();
  if (!mayCheckIn(actor, conference)) notFound();
  const asked = deskParams.parse(await searchParams);
  const [rows, counts, t, refusals] = await Promise.all([
    listArriving(actor, conference),
    countInvitations(conference),
    getTranslations("invitations.desk"),
    getTranslations("refusals"),
  ]);
  const reason = whyCannotCheckIn(conference, new Date());
  const { arrived, invited, walkIns } = counts;

  return (
    <>
      <PartHead conference={conference} title={t("title")} />
      <p className="figures mb-4">
        {t.rich("present", { b: (figure) => <b>{figure}</b>, arrived, invited, walkIns })}
      </p>
      {reason ? (
        <Notice tone="warning" title={refusals(reason)} />
      ) : (
        <div className="grid-two">
          <Desk conference={conference} rows={rows} asked={asked} />
          <WalkInForm key={asked.after} conference={conference} siteId={asked.site} />
        </div>
      )}
    </>
  );
}
