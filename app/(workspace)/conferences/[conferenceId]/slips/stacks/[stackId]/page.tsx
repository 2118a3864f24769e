import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { History } from "@/components/audit/history";
import { shortTitle } from "@/components/opinions/short-title";
import { fileSize } from "@/components/papers/file-size";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHead } from "@/components/ui/page-head";
import { listEventsOf } from "@/lib/audit/queries";
import type { Address } from "@/lib/opinions/filters";
import { whyOpinionIsRefused } from "@/lib/opinions/rules";
import { requireActor } from "@/lib/platform/session";
import { getStack } from "@/lib/slips/stack-queries";
import { readConference } from "../../../read-conference";
import { PdfFrame } from "../../pdf-frame";
import { slipsAddress } from "../../slip-address";
import { SlipFlash } from "../../slip-flash";
import { UploadResult } from "../../upload-result";
import { DivideForm } from "./divide-form";
import { DividedStack } from "./divided-stack";

type StackPageProps = {
  params: Promise<{ conferenceId: string; stackId: string }>;
  searchParams: Promise<Address>;
};

export async function generateMetadata() {
  return { title: (await getTranslations("slips.stack"))("list") };
}

export default async function StackPage({ params, searchParams }: StackPageProps) {
  const actor = await requireActor();
  const { conferenceId, stackId } = await params;
  const conference = (await readConference(conferenceId)) ?? notFound();
  const stack = (await getStack(actor, conference, stackId)) ?? notFound();
  const [t, history, address] = await Promise.all([
    getTranslations("slips"),
    listEventsOf(stack.id),
    searchParams,
  ]);
  const { unit, size } = fileSize(stack.file.size);
  const mayWork = !whyOpinionIsRefused(conference, "before");

  return (
    <>
      <PageHead
        title={t("stack.title", {
          divided: stack.dividedAt ? "yes" : "no",
          name: stack.fileName,
        })}
        subtitle={t("stack.facts", { pages: stack.pages, size: t(`list.size.${unit}`, { size }) })}
        crumbs={[
          { label: shortTitle(conference.title), href: `/conferences/${conference.id}` },
          { label: t("title"), href: slipsAddress(conference.id) },
        ]}
      />
      <SlipFlash address={address} />
      <UploadResult actor={actor} conference={conference} address={address} />
      <div className="slip-desk">
        <PdfFrame
          source={`/api/slip-stacks/${stack.id}`}
          label={t("stack.frame", { pages: stack.pages })}
          note={t("stack.frameNote")}
          open={t("view.open")}
        />
        {stack.dividedAt ? (
          <DividedStack {...{ stack, mayWork }} conferenceId={conference.id} />
        ) : (
          mayWork && <DivideForm stack={stack} />
        )}
      </div>
      <Disclosure className="mt-8" summary={t("stack.history")}>
        <History entries={history} />
      </Disclosure>
    </>
  );
}
