import { sendChairAway } from "./absences";
import { keepOwnTemplate } from "./answer-ways";
import { openOffice, type Administrator, type Cast } from "./cast";
import { addOwnTopics, tellComplaintsApart } from "./classification";
import { statePresentTerm } from "./conclusions";
import { writeNoticeOf } from "./announcements";
import {
  advance,
  advanceUntilToday,
  schedule,
  type DemoConference,
  type NewConference,
} from "./conferences";
import { foldText } from "@/lib/platform/text";
import { currentLaw } from "./legal-bases";
import { presentWard, presentWardInBrief } from "./offices";
import { follow, logAt, logBefore, type DemoOpinion } from "./opinions";
import { leaveSlipsWaiting } from "./slips";
import { groupSame } from "./matters";
import { draftTable } from "./syntheses";
import { type DemoPaper, givePapers } from "./papers";
import { type DemoProgramme, giveProgramme, leaveUnfinished } from "./programmes";
import { checkPeopleIn, type DemoInvitations, invitePeople } from "./invitations";
import { together } from "./together";
import { fulfil, planYear, quarterOfDay, type PlanLine } from "./year-plans";
import {
  dongDaWard,
  phucLoiWard,
  cauGiayWard,
  tayHoWard,
  thanhTriCommune,
} from "./today-conferences";
import { moreWards } from "./today-more-wards";
import type { DemoRole } from "./accounts";

export type ConferenceThisYear = Omit<NewConference, "legalBasis" | "chairs"> & {
  chairs?: string[];
  before?: DemoOpinion[];
  /** When the first of these was received. */
  collectedFrom?: string;
  at?: DemoOpinion[];
  /** What the notice says it is about. */
  notice?: string;
  /** Of a conference that is not held yet: how far its preparation has come. */
  until?: "draft" | "planned" | "announced";
  programme?: DemoProgramme;
  papers?: DemoPaper[];
  /** Scanned that day and not read yet. */
  slips?: { count: number; on: string };
  /** The day on which the Front drafted its table. */
  table?: string;
  invited?: DemoInvitations;
};

export type WardToday = {
  name: string;
  word: "phường" | "xã";
  sign: string;
  names: Record<DemoRole, string>;
  conferences: ConferenceThisYear[];
  /** The plan of the year; its first lines are what the first conferences fulfil. */
  plan?: PlanLine[];
};

const wards: WardToday[] = [tayHoWard, dongDaWard, phucLoiWard, cauGiayWard, thanhTriCommune];

/** The five localities as they are in 2026, and further wards that have held a conference this year. */
export async function loadToday(administrator: Administrator): Promise<Map<string, Cast>> {
  const casts = new Map<string, Cast>();
  for (const { name, word, sign, names, conferences, plan = [] } of wards) {
    const cast = await openOffice(administrator, presentWard(name, word, sign, names));
    await statePresentTerm(cast);
    const lines = await planYear(cast, 2026, plan);
    if (sign === "tayho") await addOwnTopics(cast);
    const told: DemoConference[] = [];
    for (const conference of conferences) told.push(await tell(cast, conference));
    await fulfil(cast, lines, told.slice(0, plan.filter(({ isOpen }) => !isOpen).length));
    casts.set(sign, cast);
    if (sign === "tayho") {
      await sendChairAway(administrator, cast);
      const collecting = conferences.findIndex(({ until }) => until === "announced");
      await tellComplaintsApart(told[collecting]!);
      await keepOwnTemplate(cast);
    }
  }
  return casts;
}

async function tell(cast: Cast, given: ConferenceThisYear): Promise<DemoConference> {
  const {
    before = [],
    at = [],
    collectedFrom,
    until,
    programme,
    notice,
    invited,
    papers,
    slips,
    table,
    ...facts
  } = given;
  const conference = await schedule(cast, {
    legalBasis: currentLaw,
    chairs: ["chair", "councilChair"],
    ...facts,
  });
  if (programme) await giveProgramme(conference, programme);
  if (until && until !== "draft") await advance(conference, until);
  else if (!until) await advance(conference, "planned");
  if (notice) await writeNoticeOf(conference, notice);
  const logged = await logBefore(conference, before, collectedFrom ?? given.day);
  await groupSame(conference, before, logged, "2026-11-20");
  if (invited) await invitePeople(conference, invited);
  if (papers) await givePapers(conference, papers);
  if (slips) await leaveSlipsWaiting(conference, slips);
  if (table) await draftTable(conference, table);
  if (until) return conference;
  await advance(conference, "inProgress", "planned");
  if (invited) await checkPeopleIn(conference, invited);
  logged.push(...(await logAt(conference, at)));
  await advanceUntilToday(conference, "inProgress");
  if (programme) await leaveUnfinished(conference, programme);
  await follow(logged);
  return conference;
}

export async function loadMoreWards(administrator: Administrator): Promise<void> {
  const offices = moreWards.map((ward) => {
    const word = communes.has(ward.name) ? ("xã" as const) : ("phường" as const);
    const sign = foldText(ward.name).replaceAll(" ", "");
    return { ...ward, word, office: presentWardInBrief(ward.name, word, sign) };
  });
  await together(offices, async ({ name, word, office, days, opinions = [] }) => {
    const cast = await openOffice(administrator, office);
    await statePresentTerm(cast);
    const lines = await planYear(cast, 2026, planOfDays(days));
    const told: DemoConference[] = [];
    for (const day of days) {
      const site = {
        name: `Hội trường UBND ${word} ${name}`,
        address: null,
        mode: "inPerson" as const,
      };
      const conference = {
        day,
        sites: [site],
        chairs: ["chair"],
        at: day === days.at(-1) ? opinions : [],
      };
      told.push(await tell(cast, conference));
    }
    await fulfil(cast, lines, told);
  });
}

/** A line for each conference that was held, and one for the end of the year where there was but one. */
function planOfDays(days: string[]): PlanLine[] {
  const held = days.map((day) => ({ quarter: quarterOfDay(day) }));
  return held.length > 1 ? held : [...held, { quarter: 4, note: "Trước kỳ họp HĐND cuối năm" }];
}

const communes = new Set([
  "Đông Anh",
  "Gia Lâm",
  "Sóc Sơn",
  "Đại Thanh",
  "Hoài Đức",
  "Thạch Thất",
  "Ba Vì",
]);
