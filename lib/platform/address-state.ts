import "server-only";
import type { z } from "zod";
import { type RefusalCode, refusalStatus } from "@/lib/refusals";
import type { FormState } from "./form-state";
import { refusalState } from "./refusal-state";
import { shapeErrors } from "./shape-errors";

export type Address = Record<string, string | string[] | undefined>;

/** What a route handler adds to the address of the form it sends somebody back to. */
const marks = { sent: "sent", refused: "refused", at: "at" } as const;

/**
 * Back to a form's page with what was typed in its address: the way of a route handler to answer
 * as a form action does, without JavaScript.
 */
export function backToForm(
  page: string,
  typed: Record<string, string>,
  refusal?: { code: string; field?: string },
): Response {
  const query = new URLSearchParams({ ...typed, [marks.sent]: "1" });
  if (refusal) query.set(marks.refused, refusal.code);
  if (refusal?.field) query.set(marks.at, refusal.field);
  return new Response(null, { status: 303, headers: { location: `${page}?${query}` } });
}

/**
 * What became of a form that a route handler sent back: the faults of what was typed, judged anew,
 * or the refusal that it met.
 * @param params what the sentence of a refusal names; never taken from the address
 */
export async function stateInAddress(
  address: Address,
  schema: z.ZodType,
  params: Record<string, string | number> = {},
): Promise<FormState> {
  if (address[marks.sent] === undefined) return { status: "idle" };
  const values = typedIn(address);
  const parsed = schema.safeParse(values);
  if (!parsed.success) return { status: "invalid", ...(await shapeErrors(parsed.error)), values };
  const [code] = [address[marks.refused]].flat();
  if (!isRefusal(code)) return { status: "idle", values };
  const [field] = [address[marks.at]].flat();
  const state = await refusalState({ code, params, field });
  return { ...state, values: { ...values, ...state.values } };
}

function typedIn(address: Address): Record<string, string> {
  const names = Object.keys(address).filter((name) => !(name in marks));
  return Object.fromEntries(names.map((name) => [name, [address[name]].flat()[0] ?? ""]));
}

function isRefusal(code: string | undefined): code is RefusalCode {
  return code !== undefined && Object.hasOwn(refusalStatus, code);
}
