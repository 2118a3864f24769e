import { expect } from "vitest";

/** What a use case throws that says no: with this code and, where one is named, at this field. */
export const refusal = (code: string, field?: string) =>
  expect.objectContaining({ name: "Refusal", code, ...(field && { field }) });
