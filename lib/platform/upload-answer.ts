import "server-only";
import type { z } from "zod";
import { Refusal, refusalStatus } from "@/lib/refusals";
import type { Actor } from "./actor";
import { backToForm } from "./address-state";
import { refuseOtherSites } from "./api";
import { seeOther } from "./browser-answer";
import { refusalOfDatabaseError } from "./database-errors";
import { env } from "./env";
import { type ReceivedFile, type ReceivedPart, receiveUploads } from "./receive-upload";
import { refusalState } from "./refusal-state";
import { currentActor } from "./session";
import { shapeErrors } from "./shape-errors";

type Form<S extends z.ZodType> = {
  /** The page of the form. */
  page: string;
  schema: S;
  /** Refuses whoever may not upload, before anything is read. */
  allow: (actor: Actor) => Promise<unknown>;
};

type Upload<S extends z.ZodType> = Form<S> & {
  /** @returns where to go next */
  perform: (actor: Actor, input: z.output<S>, file: ReceivedFile) => Promise<string>;
  /** Where a file may be left out: what is done then. */
  performWithout?: (actor: Actor, input: z.output<S>) => Promise<string>;
};

type Uploads<S extends z.ZodType> = Form<S> & {
  maxFiles: number;
  /** Each file is judged for itself: also one that is too large is handed on, cut off. */
  perform: (actor: Actor, input: z.output<S>, files: ReceivedPart[]) => Promise<string>;
};

/**
 * Makes a route handler of a form with a file. A browser without script is sent on, or back to the
 * form with what was typed; a script that asks for JSON is told the same as a state of the form.
 */
export function uploadAnswer<S extends z.ZodType>(
  request: Request,
  upload: Upload<S>,
): Promise<Response> {
  return uploadsAnswer(request, {
    ...upload,
    maxFiles: 1,
    perform: async (actor, input, [file]) => {
      if (!file && upload.performWithout) return upload.performWithout(actor, input);
      if (!file) throw new Refusal("paper-missing", {}, "file");
      if (file.isTooLarge) {
        throw new Refusal("paper-too-large", { max: env().UPLOAD_MAX_MB }, "file");
      }
      return upload.perform(actor, input, file);
    },
  });
}

/** The same for a form with several files at once. */
export async function uploadsAnswer<S extends z.ZodType>(
  request: Request,
  upload: Uploads<S>,
): Promise<Response> {
  const { page, schema, maxFiles } = upload;
  const wantsJson = request.headers.get("accept")?.includes("application/json") ?? false;
  let typed: Record<string, string> = {};
  let discard = async () => {};
  try {
    refuseOtherSites(request);
    const actor = await currentActor();
    if (!actor) return onwards(`/sign-in?next=${encodeURIComponent(page)}`, wantsJson);
    await upload.allow(actor);
    const most = { maxBytes: env().UPLOAD_MAX_MB * 1024 * 1024, maxFiles };
    const received = await receiveUploads(request, most);
    if (!received) throw new Refusal("upload-broken");
    ({ typed, discard } = received);
    const parsed = schema.safeParse(typed);
    if (!parsed.success) return await invalid(page, typed, parsed.error, wantsJson);
    if (received.areTooMany && maxFiles > 1) {
      throw new Refusal("too-many-files", { max: maxFiles }, "file");
    }
    return onwards(await upload.perform(actor, parsed.data, received.files), wantsJson);
  } catch (error) {
    const refusal = refusalOfDatabaseError(error);
    if (!(refusal instanceof Refusal)) throw error;
    if (!wantsJson) return backToForm(page, typed, refusal);
    return Response.json(await refusalState(refusal), { status: refusalStatus[refusal.code] });
  } finally {
    await discard();
  }
}

function onwards(location: string, wantsJson: boolean): Response {
  return wantsJson ? Response.json({ location }) : seeOther(location);
}

async function invalid(
  page: string,
  typed: Record<string, string>,
  error: z.ZodError,
  wantsJson: boolean,
): Promise<Response> {
  if (!wantsJson) return backToForm(page, typed);
  return Response.json({ status: "invalid", ...(await shapeErrors(error)) }, { status: 400 });
}
