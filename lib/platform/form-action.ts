import "server-only";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { Refusal } from "@/lib/refusals";
import type { Actor } from "./actor";
import type { FormState } from "./form-state";
import { requireActor } from "./session";

type Perform<A, I> = (actor: A, input: I) => Promise<string | FormState>;

/**
 * Makes a server action of a use case: actor, parse, perform, go on. The use case answers where to
 * go next, or a state to stay with. A shape that is wrong comes back as sentences at the fields, a
 * refusal as one sentence above the form, both with what was typed; a fault is thrown on.
 */
export function formAction<S extends z.ZodType>(schema: S, perform: Perform<Actor, z.output<S>>) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    const actor = await requireActor();
    return submit(schema, form, (input) => perform(actor, input));
  };
}

/** The same for doors that nobody has to be signed in for. */
export function publicFormAction<S extends z.ZodType>(
  schema: S,
  perform: (input: z.output<S>) => Promise<string | FormState>,
) {
  return async (_previous: FormState, form: FormData): Promise<FormState> =>
    submit(schema, form, perform);
}

async function submit<S extends z.ZodType>(
  schema: S,
  form: FormData,
  perform: (input: z.output<S>) => Promise<string | FormState>,
): Promise<FormState> {
  const typed = typedValues(form);
  const values = withoutPasswords(typed);
  let next: string | FormState;
  try {
    await refuseOtherSites();
    const parsed = schema.safeParse(typed);
    if (!parsed.success) return { ...(await shapeErrors(parsed.error)), values };
    next = await perform(parsed.data);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...(await refusalState(error)), values: { ...values, ...latestVersion(error) } };
  }
  if (typeof next === "string") redirect(next);
  return next;
}

// Next compares Origin with Host but lets requests without an Origin pass.
async function refuseOtherSites() {
  const site = (await headers()).get("sec-fetch-site");
  if (site && site !== "same-origin" && site !== "none") throw new Refusal("sent-from-elsewhere");
}

function typedValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const given = form.getAll(name).filter((value) => typeof value === "string");
    values[name] = given.length > 1 || name.endsWith("[]") ? given : (given[0] ?? "");
  }
  return values;
}

// What comes back stands in the page's source: a password has no business there.
function withoutPasswords<T>(values: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)));
}

async function shapeErrors(error: z.ZodError): Promise<FormState> {
  const t = await getTranslations("validation");
  const fieldErrors: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = issue.path.join(".");
    const [key = "text", max = ""] = issue.message.split("|");
    fieldErrors[field] ??= t.has(key) ? t(key, { max }) : t("text");
  }
  return { status: "invalid", message: t("summary"), fieldErrors };
}

// Who was told of another's change may look at it and save again.
function latestVersion({ code, params }: Refusal): Record<string, string> {
  if (code !== "changed-meanwhile" || params.version === undefined) return {};
  return { version: String(params.version) };
}

async function refusalState(refusal: Refusal): Promise<FormState> {
  const t = await getTranslations("refusals");
  const sentence = t(refusal.code, refusal.params);
  const status = refusal.code === "changed-meanwhile" ? "conflict" : "refused";
  if (!refusal.field) return { status, message: sentence };
  const summary = (await getTranslations("validation"))("summary");
  return { status, message: summary, fieldErrors: { [refusal.field]: sentence } };
}
