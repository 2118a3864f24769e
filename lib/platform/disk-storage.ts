import { constants, createReadStream } from "node:fs";
import { copyFile, mkdir, open, rm } from "node:fs/promises";
import path from "node:path";
import { fileLost } from "./file-lost";
import type { Storage } from "./storage";

const randomName = /^[0-9a-f]{32}$/;

/** Files in a folder, spread over subfolders by the first letters of their names. */
export function diskStorage(folder: string): Storage {
  const place = (key: string) => {
    if (!randomName.test(key)) throw new RangeError("no name of a stored file");
    return path.join(folder, key.slice(0, 2), key);
  };
  return {
    async put(key, source) {
      await mkdir(path.dirname(place(key)), { recursive: true, mode: 0o700 });
      await copyFile(source, place(key), constants.COPYFILE_EXCL);
    },
    async open(key) {
      const file = await open(place(key)).catch((error: NodeJS.ErrnoException) => {
        throw error.code === "ENOENT" ? fileLost(key) : error;
      });
      return createReadStream("", { fd: file });
    },
    remove: (key) => rm(place(key), { force: true }),
  };
}
