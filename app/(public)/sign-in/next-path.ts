const home = "/work";

/** Where to go after signing in: a path of this site, whatever the address bar says. */
export function nextPath(given: unknown): string {
  if (typeof given !== "string" || !/^\/(?![/\\])/.test(given)) return home;
  try {
    const here = "http://here.invalid";
    const url = new URL(given, here);
    // An address of Next's router, kept in the history of a browser, shows no page.
    url.searchParams.delete("_rsc");
    return url.origin === here ? url.pathname + url.search : home;
  } catch {
    return home;
  }
}
