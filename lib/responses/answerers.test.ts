import { expect, it } from "vitest";
import { defaultAnswerer } from "./answerers";

const deputySecretary = { holdingId: "deputy", kind: "deputyPartySecretary" } as const;
const secretary = { holdingId: "secretary", kind: "partySecretary" } as const;
const chair = { holdingId: "chair", kind: "committeeChair" } as const;
const leaders = [secretary, deputySecretary, chair];

it("proposes the leader whom the topic names, and the first one where none holds that post", () => {
  expect(defaultAnswerer(leaders, "committeeChair", [])).toBe(chair);
  expect(defaultAnswerer([secretary, deputySecretary], "committeeChair", [])).toBe(secretary);
  expect(defaultAnswerer([], "committeeChair", [])).toBeUndefined();
});

it("proposes a leader who types alone, in the post that the topic names among several", () => {
  expect(defaultAnswerer(leaders, "committeeChair", ["deputy", "chair"])).toBe(chair);
  expect(defaultAnswerer(leaders, "partySecretary", ["deputy", "chair"])).toBe(deputySecretary);
  expect(defaultAnswerer(leaders, "committeeChair", ["secretary"])).toBe(secretary);
});
