export type Option = {
  value: string;
  label: string;
  detail?: string;
  group?: string;
  disabled?: boolean;
};

export type OptionGroup = { group: string; options: Option[] };

/** What people read for a value, where an option has it. */
export function labelOf(options: Option[], value: string): string | undefined {
  return options.find((option) => option.value === value)?.label;
}

/** Options by their `group`, in the order in which the groups first appear; those without one stand under "". */
export function groupOptions(options: Option[]): OptionGroup[] {
  const groups = new Map<string, Option[]>();
  for (const option of options) {
    const group = option.group ?? "";
    const members = groups.get(group);
    if (members) members.push(option);
    else groups.set(group, [option]);
  }
  return [...groups].map(([group, members]) => ({ group, options: members }));
}
