import type { SiteRow } from "./form-defaults";

export const emptySite: SiteRow = {
  id: "",
  name: "",
  address: "",
  mode: "inPerson",
  link: "",
  capacity: "",
  deskOfficerId: "",
};

const siteField = /^sites\.(\d+)\.(id|name|address|mode|link|capacity|deskOfficerId)$/;

/** The rows as they were sent, without those left empty; undefined before anything was sent. */
export function sitesInValues(
  values: Record<string, string | string[]> | undefined,
): SiteRow[] | undefined {
  if (!values) return undefined;
  const rows: SiteRow[] = [];
  for (const [name, value] of Object.entries(values)) {
    const [, row, field] = siteField.exec(name) ?? [];
    if (row === undefined || field === undefined) continue;
    rows[Number(row)] = { ...emptySite, ...rows[Number(row)], [field]: String(value) };
  }
  const lastFilled = rows.findLastIndex(
    (row) => row && (row.name || row.address || row.link || row.capacity || row.deskOfficerId),
  );
  return Array.from(rows, (row) => row ?? emptySite).slice(0, lastFilled + 1);
}
