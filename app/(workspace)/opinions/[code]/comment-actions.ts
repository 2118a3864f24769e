"use server";

import { formAction } from "@/lib/platform/form-action";
import { commentResponse } from "@/lib/responses/comment-response";
import { commentInput, settleCommentInput } from "@/lib/responses/schema";
import { settleComment } from "@/lib/responses/settle-comment";

const commentsOf = (code: string, responseId: string, done: string) =>
  `/opinions/${code}/answers/${responseId}?done=${done}#comments`;

export const commentResponseAction = formAction(commentInput, async (actor, input) => {
  const { code } = await commentResponse(actor, input);
  return commentsOf(code, input.responseId, "commented");
});

export const settleCommentAction = formAction(settleCommentInput, async (actor, input) => {
  const { code, responseId } = await settleComment(actor, input);
  return commentsOf(code, responseId, "settled");
});
