import type { WaitingItem } from "@/lib/responses/waiting";

/** Where the act of a waiting item is done. */
export function placeOf({ act, code, recordId }: WaitingItem): string {
  switch (act) {
    case "approve":
    case "issue":
      return `/opinions/${code}/answers/${recordId}`;
    case "draft":
      return `/opinions/${code}/answers/new`;
    case "deliver":
      return `/opinions/${code}/answers/${recordId}#deliveries`;
    case "publicise":
      return `/opinions/${code}/answers/${recordId}#publicising`;
    case "finish":
    case "revise":
      return `/opinions/${code}/answers/${recordId}/edit`;
    case "confirm":
    case "reportAnew":
      return `/opinions/${code}#outcome`;
    case "redirect":
      return `/opinions/redirected/${code}`;
    case "answer":
      return `/opinions/${code}#answer`;
    case "charge":
      return `/opinions/${code}`;
    case "receive":
      return `/transfers/${recordId}`;
    case "tell":
      return `/opinions/${code}#transfers`;
    case "accept":
    case "contribute":
    case "decide":
      return `/opinions/${code}#routing`;
    case "hold":
    case "replan":
      return `/conferences/${recordId}`;
    case "collect":
      return `/opinions/new?conference=${recordId}`;
  }
}
