import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { accountInput, newPassword, personInput, postInput, signInInput } from "./schema";

function faultsOf(schema: z.ZodType, given: unknown): string[] {
  const result = schema.safeParse(given);
  return result.success ? [] : result.error.issues.map((issue) => issue.message);
}

const id = "01a201d0-2341-7ed6-a2be-a144dd0ec55c";

describe("a new password", () => {
  it.each(["sen hồ tây tháng sáu", "Mưa rào qua Long Biên", "correct horse battery"])(
    "may be %j",
    (given) => {
      expect(faultsOf(newPassword(), given)).toEqual([]);
    },
  );

  it.each([
    ["", "required"],
    ["ngắn quá", "passwordShort"],
    ["matkhau123456", "passwordCommon"],
    ["Mật khẩu 2026!!", "passwordCommon"],
    ["123456789012", "passwordCommon"],
    ["aaaaaaaaaaaaaaa", "passwordCommon"],
    ["abcabcabcabc", "passwordCommon"],
    ["Hanoi2026!!!!!", "passwordCommon"],
    ["x".repeat(201), "tooLong|200"],
    [{ not: "zz" }, "required"],
  ])("may not be %j: %s", (given, fault) => {
    expect(faultsOf(newPassword(), given)).toEqual([fault]);
  });

  it("is the same from two keyboards", () => {
    expect(newPassword().parse("tiếng Việt có dấu".normalize("NFD"))).toBe("tiếng Việt có dấu");
  });
});

describe("a person", () => {
  const person = { fullName: "Lê  Văn\u00a0Thắng", email: "", phone: "", submissionKey: id };

  it("has a tidy name, and contacts or none", () => {
    expect(personInput.parse(person)).toMatchObject({
      fullName: "Lê Văn Thắng",
      email: null,
      phone: null,
    });
    expect(personInput.parse({ ...person, phone: "(024) 3826.1234" }).phone).toBe("02438261234");
  });

  it.each([
    [{ fullName: " \u200b " }, "required"],
    [{ fullName: "A".repeat(121) }, "tooLong|120"],
    [{ fullName: "a\u0000b" }, "controlCharacter"],
    [{ email: "ten@" }, "email"],
    [{ phone: "gọi sau" }, "phone"],
    [{ submissionKey: "again" }, "staleForm"],
  ])("is refused with %j: %s", (change, fault) => {
    expect(faultsOf(personInput, { ...person, ...change })).toEqual([fault]);
  });
});

it("refuses a post that ends before it begins, and days no calendar has", () => {
  const post = { personId: id, organisationId: id, kind: "otherPost", title: "Ủy viên" };
  expect(faultsOf(postInput, { ...post, heldFrom: "01/07/2025", heldTo: "30/06/2025" })).toEqual([
    "dayBeforeStart",
  ]);
  expect(faultsOf(postInput, { ...post, heldFrom: "30/02/2026", heldTo: "" })).toEqual([
    "noSuchDay",
  ]);
});

it("refuses user names that cannot be typed everywhere", () => {
  const account = { personId: id, password: "sen hồ tây tháng sáu" };
  expect(accountInput.parse({ ...account, username: "Pham.Hong.Nhung" }).username).toBe(
    "pham.hong.nhung",
  );
  for (const username of ["phạm.nhung", "ab", "a b c", "-abc", "../etc"]) {
    expect(faultsOf(accountInput, { ...account, username })).toEqual(["username"]);
  }
});

it("lets no object pass for text when signing in", () => {
  const given = { username: { not: "zz" }, password: { not: "zz" } };
  expect(faultsOf(signInInput, given)).toEqual(["text", "required"]);
});
