import { describe, expect, it } from "vitest";
import { opinionInput } from "./schema";

const slip = {
  ...{ conferenceId: "01890a5d-ac96-774b-bcce-b302099a8057", moment: "before", channel: "slip" },
  ...{ text: "Đề nghị bổ sung đèn chiếu sáng.", topicId: "transport" },
  submissionKey: "0f0c1c44-2a8f-4f4c-9a5b-0a3cbb8f6a11",
};

describe("what arrives at the door", () => {
  const sent = (changes: object) => {
    const { success, data, error } = opinionInput.safeParse({
      ...slip,
      ...changes,
    });
    return success ? data : error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  };

  it.each([
    ["a missing text", { text: "  \n " }, ["text required"]],
    ["a megabyte of text", { text: "ă".repeat(1_000_000) }, ["text tooLong|10000"]],
    ["a NUL in the text", { text: "đèn\0đường" }, ["text controlCharacter"]],
    ["an object for the text", { text: { not: "x" } }, ["text text"]],
    ["a list for the place", { place: ["a"] }, ["place text"]],
    ["an operator for the conference", { conferenceId: { not: "x" } }, ["conferenceId notInList"]],
    ["a moment that is none", { moment: "during" }, ["moment notInList"]],
    ["no moment", { moment: "" }, ["moment chooseOne"]],
    ["30 February", { receivedOn: "30/02/2026" }, ["receivedOn noSuchDay"]],
    ["a day to come", { receivedOn: "01/01/2099" }, ["receivedOn futureDay"]],
    ["a phone with letters", { contributorPhone: "không có" }, ["contributorPhone phone"]],
    ["an old form", { submissionKey: "1" }, ["submissionKey staleForm"]],
  ])("%s gets a sentence at its field", (_name, changes, faults) => {
    expect(sent(changes)).toEqual(faults);
  });

  it("text of two forms is one, and markup and formulas are text", () => {
    expect(sent({ text: "Hòa Đống Đa\u200B".normalize("NFD") })).toMatchObject({
      text: "Hòa Đống Đa",
    });
    expect(sent({ text: "=1+1 <script>alert(1)</script>" })).toMatchObject({
      text: "=1+1 <script>alert(1)</script>",
    });
  });
});
