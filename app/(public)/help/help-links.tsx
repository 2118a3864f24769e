import { linkTo } from "@/components/ui/link-to";

/** The places that sentences of the help name. */
export const helpLinks = {
  conferences: linkTo("/conferences"),
  work: linkTo("/work"),
  opinions: linkTo("/opinions"),
  dashboard: linkTo("/dashboard"),
  units: linkTo("/units"),
};
