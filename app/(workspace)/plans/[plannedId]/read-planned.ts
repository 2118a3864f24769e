import { notFound } from "next/navigation";
import { mayPlanYear } from "@/lib/plans/policy";
import { getPlannedConference } from "@/lib/plans/queries";
import { isOpen } from "@/lib/plans/rules";
import { requireActor } from "@/lib/platform/session";

export type PlannedPageProps = { params: Promise<{ plannedId: string }> };

/** The line of a page on which it is changed; not found for whoever may only read it, or once it is fixed. */
export async function plannedToChange({ params }: PlannedPageProps) {
  const actor = await requireActor();
  const planned = (await getPlannedConference(actor, (await params).plannedId)) ?? notFound();
  if (!mayPlanYear(actor, planned.unit) || !isOpen(planned)) notFound();
  return { actor, planned };
}
