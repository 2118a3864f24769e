import { foldText } from "@/lib/platform/text";

// Twelve letters and more that are tried first: keyboard walks, the words of the office, dates.
const stems = [
  "password",
  "passw0rd",
  "matkhau",
  "mat khau",
  "123456789",
  "1234567890",
  "987654321",
  "qwertyuiop",
  "qwerty",
  "asdfghjkl",
  "iloveyou",
  "anhyeuem",
  "emyeuanh",
  "administrator",
  "quantri",
  "quantrivien",
  "hanoi",
  "vietnam",
  "thudo",
  "doithoai",
  "dang uy",
  "uyban",
  "ubnd",
  "mttq",
  "welcome",
  "letmein",
];
const repeated = /^(.{1,4})\1+$/;

/** Whether a password is nothing but a well-known word with digits or marks around it. */
export function isCommonPassword(password: string): boolean {
  const plain = foldText(password).replaceAll(" ", "");
  if (repeated.test(plain) || isRun(plain)) return true;
  const letters = plain.replace(/^\d+|\d+$/g, "");
  return stems
    .map((stem) => stem.replaceAll(" ", ""))
    .some((stem) => plain === stem || letters === stem || letters === stem + stem);
}

function isRun(text: string): boolean {
  const steps = new Set<number>();
  for (let index = 1; index < text.length; index += 1) {
    steps.add((text.charCodeAt(index) - text.charCodeAt(index - 1) + 10) % 10);
  }
  return /^\d+$/.test(text) && steps.size <= 1;
}
