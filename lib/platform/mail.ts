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

const patience = 10_000;

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
  else await transporter(address).sendMail(mail);
}

type Written = Parameters<ReturnType<typeof nodemailer.createTransport>["sendMail"]>[0];

async function writeMail(folder: string, id: string, mail: Written) {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const { message } = await composer.sendMail(mail);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${id}.eml`), message as Buffer);
}

let smtp: ReturnType<typeof nodemailer.createTransport> | undefined;

function transporter(address: URL) {
  smtp ??= nodemailer.createTransport({
    url: address.href,
    pool: true,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  } as object);
  return smtp;
}
