/** Is there a process of this number, ours or someone else's? */
export function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/**
 * Listens for being asked to stop: Ctrl-C, a signal, or npm gone. (npm runs us through a shell
 * that dies of a SIGTERM without passing it on, so a vanished parent counts.) Until `tidily` is
 * called there is nothing to put in order, and the command just ends.
 */
export function stopRequest() {
  let endsAtOnce = true;
  const asked = new Promise((resolve) => {
    const ask = (reason) => (endsAtOnce ? process.exit(130) : resolve(reason));
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => ask(signal));
    const parent = process.ppid;
    const lookForParent = () => process.ppid !== parent && ask("npm ended");
    if (process.env.npm_lifecycle_event) setInterval(lookForParent, 500).unref();
  });
  return {
    /** @returns {Promise<string>} from now on: the reason, once somebody asks */
    tidily: () => {
      endsAtOnce = false;
      return asked;
    },
  };
}
