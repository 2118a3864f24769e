import { createTranslator } from "use-intl/core";
import vietnamese from "@/messages/vi/programmes.json";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { found, refuse } from "@/lib/refusals";
import { fillProgramme } from "./fill-programme";
import { aboutProgramme, lockProgramme } from "./lock-programme";
import { whyProgrammeIsFixed } from "./rules";
import { type ProgrammeStart, templateItems } from "./schema";
import { isStandardProgramme, itemsOfStandard } from "./standard-programmes";

/** From a standard programme or a template of the unit, in place of whatever there is. */
export function startProgramme(actor: Actor, input: ProgrammeStart, now = new Date()) {
  return transaction(async (tx) => {
    const programme = await lockProgramme(tx, actor, input);
    const { conference } = programme;
    refuse(whyProgrammeIsFixed(conference));
    const { name, items } = await readTemplate(tx, input.template, conference.unitId);

    await fillProgramme(tx, programme, items);
    await recordEvent(
      tx,
      actor,
      {
        type: "programme.filled",
        ...aboutProgramme(programme),
        template: name,
        items: items.length,
      },
      now,
    );
  });
}

async function readTemplate(tx: Tx, template: string, unitId: string) {
  if (isStandardProgramme(template)) {
    const t = createTranslator({ locale: "vi", messages: vietnamese, namespace: "standard" });
    return { name: t(`${template}.name`), items: itemsOfStandard(template) };
  }
  const id = found(recordId().safeParse(template).data);
  const kept = found(
    await tx.programmeTemplate.findFirst({
      where: { id, unitId },
      select: { name: true, items: true },
    }),
  );
  return { name: kept.name, items: templateItems.parse(kept.items) };
}
