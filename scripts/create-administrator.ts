// npm run admin:create: the first account of a real installation.
// With --unit, --name and --username it asks for the password alone; ADMIN_PASSWORD answers that too.
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { createTranslator } from "use-intl/core";
import { ZodError } from "zod";
import { createFirstAdministrator } from "@/lib/people/create-first-administrator";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/refusals";
import refusals from "@/messages/vi/refusals.json";
import validation from "@/messages/vi/validation.json";

const { values } = parseArgs({
  options: {
    unit: { type: "string" },
    name: { type: "string" },
    username: { type: "string" },
  },
});

let isSecret = false;
const terminal = createInterface({
  input: process.stdin,
  output: new Writable({
    write(chunk, encoding, done) {
      if (!isSecret) process.stdout.write(chunk, encoding);
      done();
    },
  }),
  terminal: process.stdin.isTTY,
});

// Line by line, so that answers may also come through a pipe, all at once.
const answers = terminal[Symbol.asyncIterator]();

async function ask(question: string): Promise<string> {
  process.stdout.write(`${question}: `);
  const { value } = await answers.next();
  return typeof value === "string" ? value.trim() : "";
}

async function askSecretly(question: string) {
  const answer = ask(question);
  isSecret = true;
  await answer;
  isSecret = false;
  process.stdout.write("\n");
  return answer;
}

try {
  const account = {
    unitSymbol: values.unit ?? (await ask("Ký hiệu đơn vị (unit symbol, e.g. TH)")),
    fullName: values.name ?? (await ask("Họ và tên (full name)")),
    username: values.username ?? (await ask("Tên đăng nhập (username)")),
    password: process.env.ADMIN_PASSWORD ?? (await askSecretly("Mật khẩu (password)")),
  };
  await createFirstAdministrator(account);
  console.log(`Đã tạo tài khoản quản trị "${account.username}" (administrator account created).`);
} catch (error) {
  for (const reason of reasonsOf(error)) console.error(`  ${reason}`);
  console.error("Chưa tạo được tài khoản (the account was not created).");
  process.exitCode = 1;
} finally {
  terminal.close();
  await db.$disconnect();
}

/** What was wrong, in the words of the screens. @throws what is not a known "no" */
function reasonsOf(error: unknown): string[] {
  if (error instanceof Refusal) {
    return [createTranslator({ locale: "vi", messages: refusals })(error.code, error.params)];
  }
  if (!(error instanceof ZodError)) throw error;
  const t = createTranslator({ locale: "vi", messages: validation });
  return error.issues.map((issue) => {
    // A schema says which sentence and, behind a bar, how many characters.
    const [key = "", max = ""] = issue.message.split("|");
    const sentence = key in validation ? t(key as keyof typeof validation, { max }) : key;
    return `${issue.path.join(".")}: ${sentence}`;
  });
}
