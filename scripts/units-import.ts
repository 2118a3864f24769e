// npm run units:import -- FILE: brings the units of a file into the register, all or none.
// The format is described in docs/unit-file.md.
import fs from "node:fs";
import { parseArgs } from "node:util";
import { createTranslator } from "use-intl/core";
import units from "@/messages/vi/units.json";
import validation from "@/messages/vi/validation.json";
import { db } from "@/lib/platform/db";
import { importUnits, UnitFileRefusal } from "@/lib/units/import-units";

const { positionals } = parseArgs({ allowPositionals: true });
const t = createTranslator({ locale: "vi", messages: { units, validation } });

function sentencesOf({ faults, shape }: UnitFileRefusal): string[] {
  return [
    ...shape.map(({ path, message }) => {
      const [key = "text", max = ""] = message.split("|");
      const name = `validation.${key}` as "validation.text";
      return `${path}: ${t.has(name) ? t(name, { max }) : message}`;
    }),
    ...faults.map(({ part, row, code, reason }) =>
      t("units.fileFault.place", { part, row, code, fault: t(`units.fileFault.${reason}`) }),
    ),
  ];
}

try {
  const [file] = positionals;
  if (!file) throw new Error("Name the file: npm run units:import -- units.json");
  const done = await importUnits(null, JSON.parse(fs.readFileSync(file, "utf8")));
  console.log(
    `Đơn vị mới: ${done.created}, sửa: ${done.changed}; kế thừa: ${done.successions} (new, changed, successions).`,
  );
} catch (error) {
  process.exitCode = 1;
  if (error instanceof UnitFileRefusal) {
    const sentences = sentencesOf(error);
    console.error("Chưa nhập đơn vị nào (nothing was imported):");
    for (const sentence of sentences.slice(0, 50)) console.error(`  ${sentence}`);
    if (sentences.length > 50) console.error(`  … ${sentences.length - 50}`);
  } else {
    console.error(error instanceof Error ? error.message : error);
  }
} finally {
  await db.$disconnect();
}
