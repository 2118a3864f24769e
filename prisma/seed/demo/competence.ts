import { ruleOnCompetence } from "@/lib/opinions/rule-on-competence";
import { moment } from "./clock";
import type { Logged } from "./opinions";

/** On the evening of its conference the office says under whose competence each opinion falls: most under its own. */
export async function ruleOnAll(logged: Logged[]): Promise<void> {
  for (const [conference, opinions] of byConference(logged)) {
    const now = moment(`${conference.day} 17:00`);
    const office = await conference.cast.actor(conference.by, now);
    const own = opinions.filter(({ story }) => !story.competence).map((one) => one.opinionId);
    const { level } = conference.cast.unit;
    if (own.length > 0)
      await ruleOnCompetence(office, { opinionIds: own, competence: level, reason: null }, now);
    for (const { opinionId, story } of opinions) {
      if (!story.competence) continue;
      const [competence, reason] = story.competence;
      await ruleOnCompetence(office, { opinionIds: [opinionId], competence, reason }, now);
    }
  }
}

function byConference(logged: Logged[]) {
  const groups = new Map<NonNullable<Logged["conference"]>, Logged[]>();
  for (const one of logged) {
    if (!one.conference) continue;
    groups.set(one.conference, [...(groups.get(one.conference) ?? []), one]);
  }
  return groups;
}
