import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { transaction } from "@/lib/platform/db";
import { unitOfTree, unitsInherited, unitsOver } from "@/lib/platform/unit-tree";
import { asOwner } from "@/tests/support/database";
import { world, type World } from "@/tests/support/world";

let w: World;

beforeEach(async () => {
  w = await world();
});

afterEach(() => {
  vi.useRealTimers();
});

const inAMinute = () => vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });

it("answers a transaction from memory, however old that is", async () => {
  inAMinute();
  const { tayHo, hanoi } = w.units;
  const over = await transaction(() => unitsOver(tayHo.id));
  expect(over).toEqual([tayHo.id, hanoi.id]);
  expect(await transaction(() => unitsInherited(tayHo.id))).toContain(tayHo.id);
});

it("hears within half a minute of a name that was changed elsewhere", async () => {
  const { id } = w.units.tayHo;
  await asOwner("UPDATE unit SET name = 'Hồ Tây' WHERE id = $1", [id]);
  expect((await unitOfTree({ id }))?.name).toBe("Tây Hồ");
  inAMinute();
  expect((await unitOfTree({ symbol: "PTH" }))?.name).toBe("Hồ Tây");
});
