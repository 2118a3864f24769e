import { deflateRawSync } from "node:zlib";

export type Part = string | Buffer | { packed: Buffer; size: number };

/** An archive made by hand, so that it can also lie about its sizes. */
export function zipOf(parts: Record<string, Part>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of Object.entries(parts)) {
    const { packed, size } = packedOf(part);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = [Buffer.from("504b0304", "hex"), fields, Buffer.from(name), packed];
    const entry = Buffer.alloc(42);
    entry.writeUInt16LE(20, 0);
    fields.copy(entry, 2, 0, 26);
    entry.writeUInt32LE(offset, 38);
    directory.push(Buffer.from("504b0102", "hex"), entry, Buffer.from(name));
    locals.push(...local);
    offset += local.reduce((sum, one) => sum + one.length, 0);
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, table, end]);
}

function packedOf(part: Part) {
  if (typeof part === "object" && "packed" in part) return part;
  const content = Buffer.from(part);
  return { packed: deflateRawSync(content), size: content.length };
}
