import { recordEvent } from "@/lib/audit/record-event";
import { dayOf } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { found, Refusal, refuse } from "@/lib/refusals";
import { whyUnitCannotAct } from "@/lib/units/rules";
import { hashPassword } from "./hash-password";
import { firstAdministratorInput, type FirstAdministratorInput } from "./schema";

/**
 * The person a real installation begins with, made by a command at the server: refused as soon as
 * anybody can administer that unit, who then makes the others.
 * @throws ZodError where name or password will not do
 */
export async function createFirstAdministrator(given: FirstAdministratorInput, now = new Date()) {
  const input = firstAdministratorInput.parse(given);
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    const unit = await lockUnit(tx, input.unitSymbol, now);
    const administrators = await tx.account.count({
      where: {
        disabledAt: null,
        person: {
          holdings: {
            some: { post: { kind: "administrator", organisation: { unitId: unit.id } } },
          },
        },
      },
    });
    if (administrators > 0) throw new Refusal("already-exists");
    const organisation = await officeOf(tx, unit.id);

    const person = await tx.person.create({
      data: {
        fullName: input.fullName,
        createdAt: now,
        account: { create: { username: input.username, passwordHash, createdAt: now } },
        holdings: {
          create: {
            heldFrom: dayOf(now),
            post: {
              connectOrCreate: {
                where: {
                  organisationId_title: { organisationId: organisation.id, title: postTitle },
                },
                create: {
                  organisationId: organisation.id,
                  kind: "administrator",
                  title: postTitle,
                },
              },
            },
          },
        },
      },
      select: { id: true },
    });
    const event = { type: "account.opened", subjectId: person.id, unitId: unit.id } as const;
    await recordEvent(tx, null, { ...event, username: input.username }, now);
    return person;
  });
}

const postTitle = "Quản trị hệ thống";

async function lockUnit(tx: Tx, symbol: string, now: Date) {
  await tx.$queryRaw`SELECT 1 FROM unit WHERE symbol = ${symbol} FOR UPDATE`;
  const unit = found(
    await tx.unit.findUnique({
      where: { symbol },
      select: { id: true, validFrom: true, validTo: true },
    }),
  );
  refuse(whyUnitCannotAct(unit, dayOf(now)));
  return unit;
}

/** The organisation whose staff keeps the accounts; the People's Committee where there is no office. */
async function officeOf(tx: Tx, unitId: string) {
  const offices = await tx.organisation.findMany({
    where: { unitId, validTo: null, kind: { in: ["governmentOffice", "peoplesCommittee"] } },
    select: { id: true, kind: true },
  });
  return found(offices.find(({ kind }) => kind === "governmentOffice") ?? offices[0]);
}
