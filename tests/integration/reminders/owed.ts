import { assignOpinion } from "@/lib/assignments/assign-opinion";
import { dayOf, plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { on, routed, seen, whole, type Routed } from "@/tests/integration/assignments/routed";

export const dueOn = "2026-11-27";
/** Tuesday: three working days before it is due. */
export const tuesday = on("2026-11-24");

/** The cast, all with addresses, and an opinion that the agency owes an answer to on Friday 27/11/2026. */
export async function owed(): Promise<Routed> {
  const w = await routed();
  const charge = { assignee: whole(w.agency.id), note: null, dueOn, dueReason: "theo chỉ đạo" };
  await assignOpinion(
    w.secretariat,
    { ...(await seen(w.opinion.id)), ...charge },
    on("2026-11-16"),
  );
  // Next year's holidays are asked for elsewhere: here they are known.
  await db.holiday.updateMany({ data: { isProvisional: false } });
  await db.notification.deleteMany();
  await db.outboxMessage.deleteMany();
  for (const { id } of await db.person.findMany({ select: { id: true } })) {
    await db.person.update({ where: { id }, data: { email: `${id}@phuong.example` } });
  }
  return w;
}

/** As many further opinions as that, charged to the same agency for the same day. */
export async function owedMany(w: Routed, count: number): Promise<void> {
  const first = await db.opinion.findUniqueOrThrow({ where: { id: w.opinion.id } });
  await db.opinion.createMany({
    data: Array.from({ length: count }, (_, index) => ({
      ...first,
      id: newId(),
      number: 1_000 + index,
      code: `PTH-2026-${1_000 + index}`,
      dueOn: plainDate(dueOn),
      receivedOn: dayOf(tuesday),
    })),
  });
}

export const reminders = () =>
  db.reminder.findMany({ select: { opinionId: true, step: true, dueOn: true, recipients: true } });

export async function toldOf(kind: string) {
  const rows = await db.notification.findMany({ where: { kind }, select: { personId: true } });
  return rows.map(({ personId }) => personId).sort();
}
