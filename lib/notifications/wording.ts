import { createTranslator } from "use-intl/core";
import messages from "@/messages/vi/notifications.json";
import { env } from "@/lib/platform/env";
import type { NotificationKind } from "./kinds";

export type Told = {
  kind: NotificationKind;
  params: Record<string, string | number>;
  href: string;
};

// The language is chosen for a browser, not for a person; the office writes Vietnamese.
const t = createTranslator({ locale: "vi", messages });
const say = t as (key: string, params: Record<string, string | number>) => string;

/** The mail about one notification. */
export function mailOf({ kind, params, href }: Told): { subject: string; text: string } {
  const text = say(`kind.${kind}.text`, params);
  const address = `${env().APP_ORIGIN}${href}`;
  return {
    subject: say(`kind.${kind}.sentence`, params),
    text: say("mail.single", { text, address, settings: settingsAddress() }),
  };
}

/** The mail of a morning about all that is still unread, the oldest first. */
export function digestOf(told: Told[], day: string): { subject: string; text: string } {
  const lines = told.map(({ kind, params, href }) =>
    say("mail.line", {
      sentence: say(`kind.${kind}.sentence`, params),
      address: `${env().APP_ORIGIN}${href}`,
    }),
  );
  return {
    subject: say("mail.digestSubject", { count: told.length, day }),
    text: say("mail.digest", {
      day,
      count: told.length,
      lines: lines.join("\n\n"),
      settings: settingsAddress(),
    }),
  };
}

function settingsAddress(): string {
  return `${env().APP_ORIGIN}/account`;
}
