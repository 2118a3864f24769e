"use server";

import { z } from "zod";
import { signInInput } from "@/lib/people/schema";
import { publicFormAction } from "@/lib/platform/form-action";
import { beginSessionInBrowser } from "../session-of-browser";
import { nextPath } from "./next-path";

const signInForm = signInInput.extend({ next: z.unknown() });

export const signInAction = publicFormAction(signInForm, async ({ next, ...credentials }) => {
  await beginSessionInBrowser(credentials);
  return nextPath(next);
});
