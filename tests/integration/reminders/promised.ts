import { plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { issued, on, type Issued } from "@/tests/integration/conclusions/concluded";
import { appoint } from "@/tests/support/appoint";

/** Thursday: three working days before Tuesday 30/06/2026, when both items of the notice are due. */
export const thursday = on("2026-06-25");

/** The cast with the head of the agency, and a notice whose two items are due on Tuesday 30/06/2026. */
export async function promised() {
  const w = await issued();
  const head = await appoint(w.cityAdministrator, {
    ...{ fullName: "Đỗ Minh Quân", unitId: w.units.tayHo.id, organisation: "agency" },
    ...{ kind: "agencyHead", title: "Trưởng phòng" },
  });
  // The opinions of the conference have a ladder of their own, which is tested beside this.
  await db.opinion.updateMany({ data: { answerStatus: "answeredInWriting" } });
  await db.holiday.updateMany({ data: { isProvisional: false } });
  await db.notification.deleteMany();
  await db.outboxMessage.deleteMany();
  for (const { id } of await db.person.findMany({ select: { id: true } })) {
    await db.person.update({ where: { id }, data: { email: `${id}@phuong.example` } });
  }
  return { ...w, head };
}

/** As many further items of the notice, charged to the same agency for the same day. */
export async function promisedMany(w: Issued, count: number): Promise<void> {
  const first = await db.conclusionItem.findUniqueOrThrow({ where: { id: w.items[0]!.id } });
  await db.conclusionItem.createMany({
    data: Array.from({ length: count }, (_, index) => ({
      ...{ ...first, id: newId(), position: 1_000 + index },
      dueOn: plainDate("2026-06-30"),
    })),
  });
}

export const steps = () =>
  db.reminder.findMany({
    select: { itemId: true, step: true, dueOn: true, recipients: true },
    orderBy: { remindedAt: "asc" },
  });
