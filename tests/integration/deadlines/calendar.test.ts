import { describe, expect, it } from "vitest";
import { addHoliday } from "@/lib/deadlines/add-holiday";
import { dueDate } from "@/lib/deadlines/due-date";
import { listHolidays, readCalendar } from "@/lib/deadlines/queries";
import { removeHoliday } from "@/lib/deadlines/remove-holiday";
import { instantAt, isoDay, plainDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { eventsOf } from "@/tests/integration/conferences/scheduled";
import { world } from "@/tests/support/world";

const now = instantAt("2026-11-22", "09:00");
const cultureDay = {
  day: "2026-11-24",
  kind: "dayOff",
  name: "Ngày Văn hóa Việt Nam",
  source: "Công văn số 1/VPCP",
} as const;

async function fiveDaysFrom(from: string) {
  const terms = { unit: "workingDays", amount: 5, direction: "after" } as const;
  return isoDay(dueDate(terms, plainDate(from), await readCalendar()).due!);
}

describe("the working calendar of a new installation", () => {
  it("has 2016 to 2027, each day with its source, and only 2027 not announced", async () => {
    await world();
    const { years, provisionalYears } = await readCalendar();
    expect([...years]).toEqual(Array.from({ length: 12 }, (_, n) => 2016 + n));
    expect([...provisionalYears]).toEqual([2027]);
    expect(await db.holiday.count({ where: { source: "" } })).toBe(0);
  });

  it("gives the due dates of Tết 2025", async () => {
    await world();
    expect(await fiveDaysFrom("2025-01-24")).toBe("2025-02-07");
  });
});

describe("entering a day", () => {
  it("moves what is counted over it, and says so in the trail", async () => {
    const { cityAdministrator } = await world();
    expect(await fiveDaysFrom("2026-11-23")).toBe("2026-11-30");
    const { id } = await addHoliday(cityAdministrator, cultureDay, now);
    expect(await fiveDaysFrom("2026-11-23")).toBe("2026-12-01");
    expect(await eventsOf(id)).toEqual([
      { type: "holiday.added", day: "2026-11-24", name: "Ngày Văn hóa Việt Nam" },
    ]);
  });

  it("takes the place of what was only derived for that day", async () => {
    const { cityAdministrator } = await world();
    const announced = { ...cultureDay, day: "2027-02-04", name: "Tết Nguyên đán Đinh Mùi" };
    await addHoliday(cityAdministrator, announced, now);
    const [first] = (await listHolidays(2027)).filter(({ day }) => isoDay(day) === "2027-02-04");
    expect(first).toMatchObject({ source: "Công văn số 1/VPCP", isProvisional: false });
  });

  it("is refused where the day was announced already, and for a working day that is one anyway", async () => {
    const { cityAdministrator } = await world();
    const before = await db.holiday.count();
    await expect(
      addHoliday(cityAdministrator, { ...cultureDay, day: "2026-09-02" }, now),
    ).rejects.toMatchObject({
      code: "holiday-is-there",
      params: { day: "02/09/2026", name: "Quốc khánh" },
      field: "day",
    });
    await expect(
      addHoliday(cityAdministrator, { ...cultureDay, kind: "workingDay" }, now),
    ).rejects.toMatchObject({ code: "day-is-worked-anyway", field: "kind" });
    expect(await db.holiday.count()).toBe(before);
  });

  it.each(["wardAdministrator", "secretariat", "citySecretariat"] as const)(
    "is not for %s",
    async (who) => {
      const w = await world();
      await expect(addHoliday(w[who], cultureDay, now)).rejects.toMatchObject({
        code: "not-allowed",
      });
    },
  );
});

describe("removing a day", () => {
  it("makes it an ordinary day again, once", async () => {
    const { cityAdministrator } = await world();
    const [first] = await listHolidays(2026);
    await removeHoliday(cityAdministrator, { holidayId: first!.id }, now);
    expect(await eventsOf(first!.id)).toEqual([
      { type: "holiday.removed", day: "2026-01-01", name: "Tết Dương lịch" },
    ]);
    await expect(
      removeHoliday(cityAdministrator, { holidayId: first!.id }, now),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  it("is not for a ward's administrator", async () => {
    const { wardAdministrator } = await world();
    const [first] = await listHolidays(2026);
    await expect(
      removeHoliday(wardAdministrator, { holidayId: first!.id }, now),
    ).rejects.toMatchObject({ code: "not-allowed" });
  });
});
