import { expect, it } from "vitest";
import { groupOptions } from "./options";

it("groups options in the order in which their groups first appear", () => {
  const [first, none, other, second] = [
    { value: "1", label: "Tổ 1", group: "Bưởi" },
    { value: "2", label: "Khác" },
    { value: "3", label: "Tổ 3", group: "Tứ Liên" },
    { value: "4", label: "Tổ 4", group: "Bưởi" },
  ] as const;

  expect(groupOptions([first, none, other, second])).toEqual([
    { group: "Bưởi", options: [first, second] },
    { group: "", options: [none] },
    { group: "Tứ Liên", options: [other] },
  ]);
});
