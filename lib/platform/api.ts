import "server-only";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { Refusal, refusalStatus } from "@/lib/refusals";
import type { Actor } from "./actor";
import { refusalOfDatabaseError } from "./database-errors";
import { currentActor } from "./session";
import { shapeErrors } from "./shape-errors";

const largestBody = 64 * 1024;
const uncached = { "cache-control": "no-store" };

/**
 * Makes a route handler of the HTTP API: actor, perform, answer. A refusal becomes its status and
 * its sentence; a fault is thrown on. What writes is refused to other sites.
 */
export async function apiAnswer(
  request: Request,
  perform: (actor: Actor) => Promise<Response>,
): Promise<Response> {
  try {
    if (request.method !== "GET") refuseOtherSites(request);
    const actor = await currentActor();
    if (!actor) return problem(401, "not-signed-in");
    return await perform(actor);
  } catch (error) {
    if (error instanceof BodyProblem) return problem(error.status, error.code);
    // A database that cannot be reached in time is a 503 for a query as it is for a use case.
    const refusal = refusalOfDatabaseError(error);
    if (!(refusal instanceof Refusal)) throw error;
    const { code, params } = refusal;
    const t = await getTranslations("refusals");
    return answer({ error: code, message: t(code, params) }, refusalStatus[code]);
  }
}

export function answer(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: uncached });
}

/** A body of the wrong shape: 400, with a sentence for each field. */
export async function wrongShape(error: z.ZodError): Promise<Response> {
  return answer({ error: "wrong-shape", ...(await shapeErrors(error)) }, 400);
}

/** The JSON object in a request of at most 64 KB. @throws what apiAnswer turns into 400, 413 or 415 */
export async function readJson(request: Request): Promise<Record<string, unknown>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\b/i.test(type)) throw new BodyProblem(415, "not-json");
  const body = await readBounded(request);
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) {
      return parsed as Record<string, unknown>;
    }
  } catch {
    // Told like any other body that is no object.
  }
  throw new BodyProblem(400, "not-json");
}

class BodyProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: "not-json" | "too-large",
  ) {
    super(code);
  }
}

// The length that a sender declares is a claim; what counts is what arrives.
async function readBounded(request: Request): Promise<string> {
  if (Number(request.headers.get("content-length")) > largestBody)
    throw new BodyProblem(413, "too-large");
  const decoder = new TextDecoder();
  let [text, length] = ["", 0];
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > largestBody) throw new BodyProblem(413, "too-large");
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

const problems = {
  "not-signed-in": "notSignedIn",
  "not-json": "notJson",
  "too-large": "bodyTooLarge",
} as const;

async function problem(status: number, code: keyof typeof problems) {
  const t = await getTranslations("validation");
  return answer({ error: code, message: t(problems[code]) }, status);
}

export function refuseOtherSites(request: Request): void {
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin")?.replace(/^https?:\/\//, "");
  const isOtherSite = site !== null && site !== "same-origin" && site !== "none";
  const isOtherOrigin = origin !== undefined && origin !== request.headers.get("host");
  if (isOtherSite || isOtherOrigin) throw new Refusal("sent-from-elsewhere");
}
