"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { endSessionInBrowser, sessionTokenOfBrowser } from "@/app/(public)/session-of-browser";
import { changePassword } from "@/lib/people/change-password";
import { chooseWays } from "@/lib/notifications/choose-ways";
import { notificationWaysInput } from "@/lib/notifications/schema";
import { endOtherSessions } from "@/lib/people/end-other-sessions";
import { passwordChangeInput } from "@/lib/people/schema";
import { formAction } from "@/lib/platform/form-action";

const { current, next } = passwordChangeInput.shape;
const passwordForm = z.object({ currentPassword: current, newPassword: next });

export const changePasswordAction = formAction(passwordForm, async (actor, input) => {
  const keep = (await sessionTokenOfBrowser()) ?? undefined;
  await changePassword(actor, { current: input.currentPassword, next: input.newPassword, keep });
  return "/account?done=password";
});

export const endOtherSessionsAction = formAction(z.object({}), async (actor) => {
  const keep = await sessionTokenOfBrowser();
  if (keep) await endOtherSessions(actor, { keep });
  return "/account?done=sessions";
});

export const chooseWaysAction = formAction(notificationWaysInput, async (actor, input) => {
  await chooseWays(actor, input);
  return "/account?done=notifications";
});

/** The form of the shell: ends the session for every copy of the cookie. */
export async function signOutAction(): Promise<void> {
  await endSessionInBrowser();
  redirect("/sign-in");
}
