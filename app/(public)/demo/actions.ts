"use server";

import { signInInput } from "@/lib/people/schema";
import { demoPassword } from "@/lib/people/demo-password";
import { env } from "@/lib/platform/env";
import { publicFormAction } from "@/lib/platform/form-action";
import { refuseUnless } from "@/lib/refusals";
import { beginSessionInBrowser } from "../session-of-browser";

// The known password opens demo accounts only: others have passwords of their own.
export const signInAsDemoAction = publicFormAction(
  signInInput.pick({ username: true }),
  async ({ username }) => {
    refuseUnless(env().DEMO === "1", "not-found");
    await beginSessionInBrowser({ username, password: demoPassword });
    return "/work";
  },
);
