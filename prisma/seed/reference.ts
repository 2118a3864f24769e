// What every installation begins with: topics, the units of Hà Nội, their organisations.
// npx tsx prisma/seed/reference.ts; running it again changes nothing.
import { pathToFileURL } from "node:url";
import { plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { importUnits } from "@/lib/units/import-units";
import { hanoiUnits } from "./units/hanoi";
import { organisationsOfCity, organisationsOfWard } from "./units/organisations";
import { topics } from "./units/topics";

export async function loadReference() {
  const { count: topicCount } = await db.topic.createMany({
    data: topics.map((topic, index) => ({ ...topic, position: index + 1 })),
    skipDuplicates: true,
  });
  const units = await importUnits(null, hanoiUnits());
  return { topics: topicCount, ...units, organisations: await loadOrganisations() };
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
    `  ${loaded.created} units, ${loaded.successions} successions, ${loaded.organisations} organisations, ${loaded.topics} topics`,
  );
  await db.$disconnect();
}
