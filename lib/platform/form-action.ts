import "server-only";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { Refusal } from "@/lib/refusals";
import type { Actor } from "./actor";
import { refusalOfDatabaseError } from "./database-errors";
import type { FormState } from "./form-state";
import { refusalState } from "./refusal-state";
import { currentActor } from "./session";
import { shapeErrors } from "./shape-errors";

type Perform<A, I> = (actor: A, input: I) => Promise<string | FormState>;

/**
 * Makes a server action of a use case: actor, parse, perform, go on. The use case answers where to
 * go next, or a state to stay with. A shape that is wrong comes back as sentences at the fields, a
 * refusal as one sentence above the form, both with what was typed, as does what is still to be
 * confirmed; a fault is thrown on.
 */
export function formAction<S extends z.ZodType>(schema: S, perform: Perform<Actor, z.output<S>>) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    return submit(schema, form, signedIn, perform);
  };
}

/** The same for doors that nobody has to be signed in for. */
export function publicFormAction<S extends z.ZodType>(
  schema: S,
  perform: (input: z.output<S>) => Promise<string | FormState>,
) {
  return async (_previous: FormState, form: FormData): Promise<FormState> =>
    submit(schema, form, nobody, (_, input) => perform(input));
}

/** Whose session has ended stays with the form: sent to sign in, they would lose what they typed. */
async function signedIn(): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) throw new Refusal("signed-out");
  return actor;
}

const nobody = async () => undefined;

async function submit<S extends z.ZodType, A>(
  schema: S,
  form: FormData,
  whoever: () => Promise<A>,
  perform: Perform<A, z.output<S>>,
): Promise<FormState> {
  const typed = typedValues(form);
  const sent = { values: withoutPasswords(typed), ...sentLabels(form) };
  let next: string | FormState;
  try {
    await refuseOtherSites();
    const actor = await whoever();
    const parsed = schema.safeParse(typed);
    if (!parsed.success)
      return { status: "invalid", ...(await shapeErrors(parsed.error)), ...sent };
    next = await perform(actor, parsed.data);
  } catch (error) {
    const refusal = refusalOfDatabaseError(error);
    if (!(refusal instanceof Refusal)) throw error;
    // The page behind the form is shown anew, so that nobody decides on what they have not seen.
    if (refusal.code === "changed-meanwhile") refresh();
    const state = await refusalState(refusal);
    return { ...state, ...sent, values: { ...sent.values, ...state.values } };
  }
  if (typeof next === "string") redirect(next);
  return next.status === "unconfirmed" ? { ...next, ...sent } : next;
}

// Next compares Origin with Host but lets requests without an Origin pass.
async function refuseOtherSites() {
  const site = (await headers()).get("sec-fetch-site");
  if (site && site !== "same-origin" && site !== "none") throw new Refusal("sent-from-elsewhere");
}

const labelMark = "label:";

/** A page without JavaScript sends what its fields are called: the summary stands above them. */
function sentLabels(form: FormData): Pick<FormState, "labels"> {
  const labels = [...form]
    .filter(([name]) => name.startsWith(labelMark))
    .map(([name, label]) => [name.slice(labelMark.length), String(label)]);
  return labels.length > 0 ? { labels: Object.fromEntries(labels) } : {};
}

function typedValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION") || name.startsWith(labelMark)) continue;
    const given = form.getAll(name).filter((value) => typeof value === "string");
    values[name] = given.length > 1 || name.endsWith("[]") ? given : (given[0] ?? "");
  }
  return values;
}

// What comes back stands in the page's source: a password has no business there.
function withoutPasswords<T>(values: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)));
}
