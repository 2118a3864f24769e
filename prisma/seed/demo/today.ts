import { openOffice, type Administrator, type Cast } from "./cast";
import { advance, advanceUntilToday, schedule, type NewConference } from "./conferences";
import { foldText } from "@/lib/platform/text";
import { currentLaw } from "./legal-bases";
import { presentWard, presentWardInBrief } from "./offices";
import { follow, logAt, logBefore, type DemoOpinion } from "./opinions";
import { type DemoProgramme, giveProgramme, leaveUnfinished } from "./programmes";
import { together } from "./together";
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
  /** Of a conference that is not held yet: how far its preparation has come. */
  until?: "draft" | "planned" | "announced";
  programme?: DemoProgramme;
};

export type WardToday = {
  name: string;
  word: "phường" | "xã";
  sign: string;
  names: Record<DemoRole, string>;
  conferences: ConferenceThisYear[];
};

const wards: WardToday[] = [tayHoWard, dongDaWard, phucLoiWard, cauGiayWard, thanhTriCommune];

/** The five localities as they are in 2026, and further wards that have held a conference this year. */
export async function loadToday(administrator: Administrator): Promise<Map<string, Cast>> {
  const casts = new Map<string, Cast>();
  for (const { name, word, sign, names, conferences } of wards) {
    const cast = await openOffice(administrator, presentWard(name, word, sign, names));
    for (const conference of conferences) await tell(cast, conference);
    casts.set(sign, cast);
  }
  return casts;
}

async function tell(
  cast: Cast,
  { before = [], at = [], collectedFrom, until, programme, ...given }: ConferenceThisYear,
) {
  const conference = await schedule(cast, {
    legalBasis: currentLaw,
    chairs: ["chair", "councilChair"],
    ...given,
  });
  if (programme) await giveProgramme(conference, programme);
  if (until && until !== "draft") await advance(conference, until);
  else if (!until) await advance(conference, "planned");
  const logged = await logBefore(conference, before, collectedFrom ?? given.day);
  if (until) return;
  await advance(conference, "inProgress", "planned");
  logged.push(...(await logAt(conference, at)));
  await advanceUntilToday(conference, "inProgress");
  if (programme) await leaveUnfinished(conference, programme);
  await follow(logged);
}

export async function loadMoreWards(administrator: Administrator): Promise<void> {
  const offices = moreWards.map((ward) => {
    const word = communes.has(ward.name) ? ("xã" as const) : ("phường" as const);
    const sign = foldText(ward.name).replaceAll(" ", "");
    return { ...ward, word, office: presentWardInBrief(ward.name, word, sign) };
  });
  await together(offices, async ({ name, word, office, days, opinions = [] }) => {
    const cast = await openOffice(administrator, office);
    for (const day of days) {
      const site = {
        name: `Hội trường UBND ${word} ${name}`,
        address: null,
        mode: "inPerson" as const,
      };
      await tell(cast, {
        day,
        sites: [site],
        chairs: ["chair"],
        at: day === days.at(-1) ? opinions : [],
      });
    }
  });
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
