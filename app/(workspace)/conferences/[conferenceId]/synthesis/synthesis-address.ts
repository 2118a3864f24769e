export type Address = Record<string, string | string[] | undefined>;

export function synthesisAddress(conferenceId: string, query: Record<string, string> = {}): string {
  const params = new URLSearchParams(query);
  return `/conferences/${conferenceId}/synthesis${params.size > 0 ? `?${params}` : ""}`;
}

/** The version that the address asks for, else the latest. */
export function chosenVersion<T extends { number: number }>(
  versions: T[],
  address: Address,
): T | undefined {
  const asked = Number([address.version].flat()[0]);
  return versions.find(({ number }) => number === asked) ?? versions[0];
}
