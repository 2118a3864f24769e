// What a command is doing, on the terminal: one line for each long step, with its seconds.
const started = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Prints the title, does the work, prints how long it took. */
export async function step(title, work) {
  const begin = Date.now();
  console.log(`→ ${title} …`);
  const result = await work();
  console.log(`  done in ${seconds(begin)} (${seconds(started)} in all)`);
  return result;
}

/** Ends the command with one sentence for people instead of a stack trace. */
export function giveUp(error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : error}`);
  if (error?.cause?.message) console.error(`  ${error.cause.message}`);
  if (process.env.DEBUG) console.error(error);
  process.exitCode = 1;
}
