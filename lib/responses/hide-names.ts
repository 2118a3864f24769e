/** What stands where somebody else's name or telephone number stood. */
const hidden = "…";

export type Named = { name: string | null; phone: string | null };

/**
 * A text without the names and telephone numbers of these people: what is told to one who raised a
 * matter does not tell who else did. A single word is left, since "Hoa" and "Bình" are words too.
 */
export function hideNames(text: string, people: readonly Named[]): string {
  return people.reduce(
    (shown, { name, phone }) => hide(hide(shown, nameIn(name)), phoneIn(phone)),
    text,
  );
}

function hide(text: string, what: RegExp | null): string {
  return what ? text.replace(what, hidden) : text;
}

function nameIn(name: string | null): RegExp | null {
  const words = name?.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < 2) return null;
  const written = words.join(String.raw`[\s.-]+`);
  return new RegExp(String.raw`(?<![\p{L}\p{M}])${written}(?![\p{L}\p{M}])`, "giu");
}

/** However its digits are set apart: 0912 345 678, 0912.345.678. */
function phoneIn(phone: string | null): RegExp | null {
  const digits = phone?.replace(/\D/g, "") ?? "";
  if (digits.length < 8) return null;
  return new RegExp(String.raw`(?<!\d)${[...digits].join(String.raw`[\s.-]?`)}(?!\d)`, "g");
}
