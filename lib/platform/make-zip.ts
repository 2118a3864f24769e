import { crc32 } from "node:zlib";

type ZippedFile = { name: string; content: Buffer };

const utf8Names = 0x0800;
/** 1980-01-01: the format's own beginning, so that the same files make the same archive. */
const noTime = 0x00210000;

/** An archive of files that are compressed already: they are stored as they are. */
export function makeZip(files: ZippedFile[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const encoded = Buffer.from(name, "utf8");
    const facts = sharedFacts(encoded, content);
    const local = Buffer.concat([signature(0x04034b50), facts, encoded, content]);
    bodies.push(local);
    directory.push(directoryEntry(facts, encoded, offset));
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  return Buffer.concat([...bodies, entries, directoryEnd(files.length, entries.length, offset)]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** What the entry before the file and the one in the directory both say. */
function sharedFacts(name: Buffer, content: Buffer): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0); // version that can read it
  facts.writeUInt16LE(utf8Names, 2);
  facts.writeUInt16LE(0, 4); // stored
  facts.writeUInt32LE(noTime, 6);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(content.length, 14);
  facts.writeUInt32LE(content.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

function directoryEntry(facts: Buffer, name: Buffer, offset: number): Buffer {
  const versionMadeBy = Buffer.from([20, 0]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), versionMadeBy, facts, rest, name]);
}

function directoryEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
