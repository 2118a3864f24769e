/** Where the plan of a unit's year stands. */
export function planAddress(symbol: string, year: number, done?: string): string {
  const params = new URLSearchParams({ unit: symbol, year: String(year), ...(done && { done }) });
  return `/plans?${params.toString()}`;
}
