import { uploadAnswer } from "@/lib/platform/upload-answer";
import { found, refuseUnless } from "@/lib/refusals";
import { codeOfAnswer, getPublicising } from "@/lib/responses/issue-queries";
import { mayPublicise } from "@/lib/responses/policy";
import { recordPublicising } from "@/lib/responses/record-publicising";
import { publicisingInput } from "@/lib/responses/schema";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ responseId: string }> };

/** Keeps evidence that an answer was made public, with or without a file. */
export async function POST(request: Request, { params }: Context) {
  const { responseId } = await params;
  const code = await codeOfAnswer(responseId);
  const answer = `/opinions/${code}/answers/${encodeURIComponent(responseId)}`;
  const done = `${answer}?done=publicised#publicising`;
  return uploadAnswer(request, {
    page: `${answer}/publicising`,
    schema: publicisingInput,
    allow: async (actor) => {
      const duty = found(await getPublicising(actor, responseId));
      refuseUnless(mayPublicise(actor, duty));
    },
    perform: async (actor, input, file) => {
      await recordPublicising(actor, { input: { ...input, responseId }, file });
      return done;
    },
    performWithout: async (actor, input) => {
      await recordPublicising(actor, { input: { ...input, responseId }, file: null });
      return done;
    },
  });
}
