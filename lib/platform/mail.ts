import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import nodemailer from "nodemailer";
import { env } from "./env";

export type Mail = {
  /** The id of the outbox message: it becomes the Message-ID, so that a mail that arrives twice is recognised. */
  id: string;
  to: string;
  subject: string;
  text: string;
};

/** For one answer of the server, and for a whole mail, however slowly the server talks. */
const patience = 10_000;
const longestSending = 45_000;

/**
 * Sends one mail as MAIL_URL says: smtp:// or smtps:// to a server, file:///folder as one .eml file.
 * A `from` in the query of MAIL_URL is the sender; else no-reply at the host of APP_ORIGIN.
 */
export async function sendMail({ id, to, subject, text }: Mail): Promise<void> {
  const address = new URL(env().MAIL_URL ?? "");
  const host = new URL(env().APP_ORIGIN).hostname;
  const from = address.searchParams.get("from") ?? `no-reply@${host}`;
  const mail = { from, to, subject, text, messageId: `<${id}@${host}>` };
  if (address.protocol === "file:") await writeMail(fileURLToPath(address), id, mail);
  else await sendBySmtp(address, mail);
}

/** The server will not take this mail however often it is offered: no such mailbox, for one. */
export function isRefusedForGood(error: unknown): boolean {
  const { responseCode = 0, command = "" } = error as { responseCode?: number; command?: string };
  return responseCode >= 500 && ["RCPT TO", "DATA"].includes(command);
}

type Written = Parameters<ReturnType<typeof nodemailer.createTransport>["sendMail"]>[0];

async function writeMail(folder: string, id: string, mail: Written) {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const { message } = await composer.sendMail(mail);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${id}.eml`), message as Buffer);
}

// A connection for each mail: one that a server lets hang is thrown away with its mail.
async function sendBySmtp(address: URL, mail: Written) {
  const times = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience };
  // The query of the address may shorten the times: smtp://host?socketTimeout=2000
  const smtp = nodemailer.createTransport({ ...times, url: address.href } as object);
  await smtp.sendMail({ ...mail, signal: AbortSignal.timeout(longestSending) } as Written);
}
