import type { SiteRow } from "./form-defaults";
import { labelOf } from "@/components/ui/options";
import type { SiteLabels } from "./site-field-row";

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

/** The stored rows as lines to be read, for whoever has typed others. */
export function sitesInWords(
  sites: SiteRow[],
  { modes, officers, capacity: seats }: Pick<SiteLabels, "modes" | "officers" | "capacity">,
): string {
  if (sites.length === 0) return "—";
  return sites
    .map(({ name, address, mode, link, capacity, deskOfficerId }) =>
      [
        ...[name, address, labelOf(modes, mode), link],
        capacity && `${seats}: ${capacity}`,
        labelOf(officers, deskOfficerId),
      ]
        .filter(Boolean)
        .join(" · "),
    )
    .join("\n");
}
