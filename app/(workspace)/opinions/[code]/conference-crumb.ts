import { shortTitle } from "@/components/opinions/short-title";

type OfConference = { conferenceId: string | null; conferenceTitle: string | null };

/** The conference at which the opinion was raised, as a step back from it; none where there is none. */
export function conferenceCrumb(opinion: OfConference) {
  const { conferenceId, conferenceTitle } = opinion;
  return conferenceId && conferenceTitle
    ? [{ label: shortTitle(conferenceTitle), href: `/conferences/${conferenceId}` }]
    : [];
}
