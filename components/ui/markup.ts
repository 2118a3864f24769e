const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** HTML that is safe by construction: only `markup` makes it, and that escapes whatever is put in. */
export class Markup {
  private constructor(readonly html: string) {}

  static of(strings: TemplateStringsArray, values: MarkupValue[]): Markup {
    let html = strings[0] ?? "";
    values.forEach((value, index) => {
      html += htmlOf(value) + (strings[index + 1] ?? "");
    });
    return new Markup(html);
  }
}

type MarkupValue = Markup | Markup[] | string | number | null | undefined | false;

/**
 * For the few places where hundreds of elements are most of what a page costs: a list of fifty rows
 * becomes one string instead of five hundred elements, each of which React would write out twice.
 * Text and attributes may hold values; attributes stand in double quotes, and an address begins
 * with a path of our own, since escaping does not make a foreign scheme harmless.
 */
export function markup(strings: TemplateStringsArray, ...values: MarkupValue[]): Markup {
  return Markup.of(strings, values);
}

function htmlOf(value: MarkupValue): string {
  if (value instanceof Markup) return value.html;
  if (Array.isArray(value)) return value.map(({ html }) => html).join("");
  if (value === null || value === undefined || value === false) return "";
  return String(value).replace(/[&<>"']/g, (sign) => escapes[sign] ?? "");
}
