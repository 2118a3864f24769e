// Order matters: Edge calls itself Chrome too, and Chrome calls itself Safari.
const browsers: [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/coc_coc_browser/i, "Cốc Cốc"],
  [/Firefox\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const systems: [RegExp, string][] = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux/, "Linux"],
];

/** "Chrome", "Windows": enough to know one's own devices by; null where it cannot be told. */
export function deviceOf(userAgent: string | null): { browser: string; system: string } | null {
  const find = (names: [RegExp, string][]) =>
    names.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1];
  const [browser, system] = [find(browsers), find(systems)];
  return browser && system ? { browser, system } : null;
}
