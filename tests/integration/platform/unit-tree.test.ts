import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { unitOfTree } from "@/lib/platform/unit-tree";
import { asOwner } from "@/tests/support/database";
import { world, type World } from "@/tests/support/world";

let w: World;

beforeEach(async () => {
  w = await world();
});

afterEach(() => {
  vi.useRealTimers();
});

it("hears within half a minute of a name that was changed elsewhere", async () => {
  const { id } = w.units.tayHo;
  await asOwner("UPDATE unit SET name = 'Hồ Tây' WHERE id = $1", [id]);
  expect((await unitOfTree({ id }))?.name).toBe("Tây Hồ");
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
  expect((await unitOfTree({ symbol: "PTH" }))?.name).toBe("Hồ Tây");
});
