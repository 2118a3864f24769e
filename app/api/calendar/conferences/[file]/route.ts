import { getToldConference } from "@/lib/calendars/feed-queries";
import { writeCalendar } from "@/lib/calendars/write-calendar";
import { apiAnswer } from "@/lib/platform/api";
import { env } from "@/lib/platform/env";
import { found } from "@/lib/refusals";
import { icsFile, nameOfFile } from "../../ics-answer";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ file: string }> };

/** One conference as a file that any calendar program opens. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return apiAnswer(request, async (actor) => {
    const id = found(nameOfFile((await params).file));
    const conference = found(await getToldConference(actor, id));
    const { code, unit } = conference;
    const feed = { name: unit.fullName, conferences: [conference] };
    return icsFile(code, writeCalendar(feed, env().APP_ORIGIN));
  });
}
