// npm run admin:create: the first account of a real installation.
// With --unit, --name and --username it asks for the password alone; ADMIN_PASSWORD answers that too.
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { createFirstAdministrator } from "@/lib/people/create-first-administrator";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/refusals";

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

async function ask(question: string) {
  return (await terminal.question(`${question}: `)).trim();
}

async function askSecretly(question: string) {
  process.stdout.write(`${question}: `);
  isSecret = true;
  const answer = await terminal.question("");
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
  if (!(error instanceof Refusal)) throw error;
  console.error(`Không tạo được tài khoản (refused): ${error.message}`);
  process.exitCode = 1;
} finally {
  terminal.close();
  await db.$disconnect();
}
