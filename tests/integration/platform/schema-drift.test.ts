import { expect, it } from "vitest";
import { driftOf } from "@/scripts/database/schema-engine.mjs";
import { workerUrls } from "../../support/database";

it("finds no difference between the migrated database and the schema files", async () => {
  const drift = await driftOf(workerUrls().ownerUrl);

  expect(drift, 'the schema files are ahead of the migrations: "npm run db:new -- <name>"').toBe(
    "",
  );
});
