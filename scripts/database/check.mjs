// npm run db:check: do the migrations lead to the schema files?
import { giveUp, step } from "../set-up/steps.mjs";
import { withDraftDatabase } from "./draft-database.mjs";
import { driftOf } from "./schema-engine.mjs";

try {
  const drift = await withDraftDatabase((url) =>
    step("Comparing with prisma/schema", () => driftOf(url)),
  );
  if (drift) {
    console.log(drift);
    throw new Error(
      "The schema files are ahead of the migrations by the SQL above. Write it down: npm run db:new -- <name>",
    );
  }
  console.log("  no difference");
} catch (error) {
  giveUp(error);
}
