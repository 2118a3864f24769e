/** A far day of its own for each use, as dd/mm/yyyy: a unit holds one conference at a time. */
export function ownDay(): string {
  const day = new Date(Date.UTC(2030, 0, 1) + Math.floor(Math.random() * 20_000) * 86_400_000);
  return day.toISOString().slice(0, 10).split("-").reverse().join("/");
}
