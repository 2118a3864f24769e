import { expect, it } from "vitest";
import { conferenceStatuses } from "@/lib/conferences/schema";
import { whyCannotMove } from "./rules";

it("lets only conferences be moved that nobody was told of yet", () => {
  const movable = conferenceStatuses.filter((status) => whyCannotMove({ status }) === null);
  expect(movable).toEqual(["draft", "planned"]);
  expect(whyCannotMove({ status: "announced" })).toBe("conference-already-announced");
});
