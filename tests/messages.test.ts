import fs from "node:fs";
import path from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";

const folder = path.resolve(import.meta.dirname, "../messages");
const namespaces = (language: string) => fs.readdirSync(path.join(folder, language)).sort();

type Messages = { [key: string]: string | Messages };

function read(language: string, file: string): Map<string, string> {
  const text = fs.readFileSync(path.join(folder, language, file), "utf8");
  return new Map(flatten(JSON.parse(text) as Messages));
}

function flatten(messages: Messages, prefix = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

/** The names that code must fill in. */
function placeholders(message: string): string[] {
  return [...new Set(namesIn(parse(message)))].sort();
}

function namesIn(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const inner =
      element.type === TYPE.plural || element.type === TYPE.select
        ? Object.values(element.options).flatMap((option) => namesIn(option.value))
        : element.type === TYPE.tag
          ? namesIn(element.children)
          : [];
    return [element.value, ...inner];
  });
}

/** One branch of each choice is nothing: then the whole may be, and next-intl prints the key. */
function canBeEmpty(elements: MessageFormatElement[]): boolean {
  return elements.every((element) => {
    if (element.type === TYPE.literal) return element.value.trim() === "";
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return false;
    return Object.values(element.options).some((option) => canBeEmpty(option.value));
  });
}

it("has the same namespaces in both languages", () => {
  expect(namespaces("en")).toEqual(namespaces("vi"));
});

describe.each(namespaces("vi"))("%s", (file) => {
  const [vietnamese, english] = [read("vi", file), read("en", file)];

  it("has the same keys in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
  });

  it("says something under every key, whatever is filled in", () => {
    const empty = [...vietnamese, ...english].filter(([, text]) => canBeEmpty(parse(text)));
    expect(empty.map(([key]) => key)).toEqual([]);
  });

  it("asks for the same values in both languages", () => {
    const asked = (messages: Map<string, string>) =>
      Object.fromEntries([...messages].map(([key, text]) => [key, placeholders(text)]));
    expect(asked(english)).toEqual(asked(vietnamese));
  });
});
