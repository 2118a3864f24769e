import { MovedNotice } from "@/components/calendars/moved-notice";
import { whyCannotMove } from "@/lib/calendars/rules";
import type { CalendarQuery } from "@/lib/calendars/schema";
import { mayRunConference } from "@/lib/conferences/policy";
import { getConference } from "@/lib/conferences/queries";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, plainDate } from "@/lib/platform/dates";
import { moveConferenceAction } from "./actions";
import { readMovedParam } from "./moved-param";

type MovedProps = { actor: Actor; param: string | string[] | undefined; query: CalendarQuery };

/** The word after a move; an address that somebody made up says nothing. */
export async function Moved({ actor, param, query }: MovedProps) {
  const moved = readMovedParam(param);
  const conference = moved && (await getConference(actor, moved.id));
  if (!conference) return null;
  const from = plainDate(moved.from);
  const canGoBack =
    mayRunConference(actor, conference) &&
    whyCannotMove(conference) === null &&
    from > dayOf(new Date());

  return (
    <MovedNotice
      conference={conference}
      from={from}
      undo={canGoBack ? moveConferenceAction : null}
      query={query}
    />
  );
}
