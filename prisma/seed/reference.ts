// What every installation begins with: topics, the units of Hà Nội, their organisations, the
// working calendar and the rules on deadlines.
// npx tsx prisma/seed/reference.ts; running it again changes nothing.
import { pathToFileURL } from "node:url";
import { plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { importUnits } from "@/lib/units/import-units";
import { deadlineRules } from "./calendar/deadline-rules";
import { frequencyRules } from "./calendar/frequency-rules";
import { loadHolidays } from "./calendar/load-holidays";
import { hanoiUnits } from "./units/hanoi";
import { organisationsOfCity, organisationsOfWard } from "./units/organisations";
import { topics } from "./units/topics";

export async function loadReference() {
  const { count: topicCount } = await db.topic.createMany({
    data: topics.map((topic, index) => ({ ...topic, position: index + 1 })),
    skipDuplicates: true,
  });
  const units = await importUnits(null, hanoiUnits());
  return {
    topics: topicCount,
    ...units,
    organisations: await loadOrganisations(),
    holidays: await loadHolidays(),
    deadlineRules: await loadDeadlineRules(),
    frequencyRules: await loadFrequencyRules(),
  };
}

/** Only codes of which no row is there: what an administrator has stated is not stated again. */
async function loadDeadlineRules(): Promise<number> {
  const known = await db.deadlineRule.findMany({ select: { code: true }, distinct: ["code"] });
  const codes = new Set(known.map(({ code }) => code));
  const data = deadlineRules.filter(({ code }) => !codes.has(code));
  return (await db.deadlineRule.createMany({ data, skipDuplicates: true })).count;
}

async function loadFrequencyRules(): Promise<number> {
  const known = await db.frequencyRule.findMany({
    where: { code: { not: null } },
    select: { code: true },
  });
  const codes = new Set(known.map(({ code }) => code));
  const data = frequencyRules.filter(({ code }) => !codes.has(code));
  return (await db.frequencyRule.createMany({ data, skipDuplicates: true })).count;
}

async function loadOrganisations(): Promise<number> {
  const units = await db.unit.findMany({
    where: { validTo: null },
    select: { id: true, level: true, type: true, fullName: true },
  });
  const { count } = await db.organisation.createMany({
    data: units.flatMap((unit) =>
      (unit.level === "city" ? organisationsOfCity : organisationsOfWard(unit)).map(
        (organisation) => ({
          ...organisation,
          unitId: unit.id,
          validFrom: plainDate(organisation.validFrom),
        }),
      ),
    ),
    skipDuplicates: true,
  });
  return count;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const loaded = await loadReference();
  console.log(
    `  ${loaded.created} units, ${loaded.successions} successions, ${loaded.organisations} organisations, ${loaded.topics} topics, ${loaded.holidays} holidays, ${loaded.deadlineRules} deadline rules`,
  );
  await db.$disconnect();
}
