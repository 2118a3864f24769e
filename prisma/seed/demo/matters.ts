import { groupOpinions } from "@/lib/matters/group-opinions";
import { moment, officeDay } from "./clock";
import type { DemoConference } from "./conferences";
import type { DemoOpinion } from "./opinions";

/** The Front finds which of those collected raise the same, on the evening of a day. */
export async function groupSame(
  { cast }: DemoConference,
  opinions: DemoOpinion[],
  logged: { opinionId: string }[],
  day: string,
) {
  const groups = new Map<string, string[]>();
  for (const [index, { sameAs }] of opinions.entries()) {
    if (sameAs) groups.set(sameAs, [...(groups.get(sameAs) ?? []), logged[index]!.opinionId]);
  }
  const now = moment(`${officeDay(day)} 17:10`);
  for (const opinionIds of groups.values())
    await groupOpinions(await cast.actor("front", now), { opinionIds }, now);
}
