import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { databaseEnv, webEnv } from "./prepare.mjs";

const database = { ownerUrl: "postgresql://owner", appUrl: "postgresql://app", isEmbedded: true };

describe("the web server and the commands of a database", () => {
  afterEach(() => delete process.env.STORAGE_DIR);

  it.each([undefined, "kept/files"])(
    "keep files in one folder, wherever they work themselves (%s)",
    (given) => {
      if (given) process.env.STORAGE_DIR = given;
      const { STORAGE_DIR } = webEnv(database);
      expect(path.isAbsolute(STORAGE_DIR)).toBe(true);
      expect(STORAGE_DIR).toBe(databaseEnv(database).STORAGE_DIR);
    },
  );

  it("differ in that the server is not told the owner's address", () => {
    expect(JSON.stringify(webEnv(database))).not.toContain("owner");
    expect(databaseEnv(database).DATABASE_OWNER_URL).toBe("postgresql://owner");
  });
});
