import { setImmediate as breathe } from "node:timers/promises";

export type XmlToken =
  | { kind: "open"; name: string; attributes: string; isEmpty: boolean }
  | { kind: "close"; name: string }
  | { kind: "text"; text: string };

// Neither part can run past the next bracket, so the scan is linear whatever the text.
const token = /<(\/?)([\w.:-]+)([^<>]*)>|([^<]+)/g;
const tokensPerBreath = 50_000;
const mostTokens = 12_000_000;

/**
 * The tags and texts of an XML part of an Office file, in order, giving other work its turn. Enough
 * for files of that kind, which have no sections, entities of their own or mixed content.
 * @throws Error where the text goes beyond all measure
 */
export async function* scanXml(xml: string): AsyncGenerator<XmlToken[]> {
  let batch: XmlToken[] = [];
  let count = 0;
  for (const [, slash, name, attributes = "", text] of xml.matchAll(token)) {
    if (text !== undefined) batch.push({ kind: "text", text });
    else if (slash) batch.push({ kind: "close", name: local(name ?? "") });
    else {
      const isEmpty = attributes.endsWith("/");
      batch.push({ kind: "open", name: local(name ?? ""), attributes, isEmpty });
    }
    if (batch.length < tokensPerBreath) continue;
    count += batch.length;
    if (count > mostTokens) throw new Error("more tags than any sheet has");
    yield batch;
    batch = [];
    await breathe();
  }
  yield batch;
}

/** Without the prefix that some programs write: x:row is row. */
function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const made = patterns.get(name);
  if (made) return made;
  const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

export function attribute(attributes: string, name: string): string | undefined {
  const found = patternOf(name).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : decodeXml(value);
}

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
      if (name) return named[name] ?? whole;
      const code = decimal ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "";
    })
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}
