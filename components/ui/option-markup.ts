import { type Markup, markup } from "./markup";
import { groupOptions, type Option } from "./options";

/** The choices of a select as text: a filter bar has more of them than its page has rows. */
export function optionMarkup(empty: string, options: Option[], chosen: string): Markup {
  const groups = groupOptions(options).map(({ group, options: members }) => {
    const choices = members.map((option) => choice(option, chosen));
    return group ? markup`<optgroup label="${group}">${choices}</optgroup>` : markup`${choices}`;
  });
  return markup`<option value="">${empty}</option>${groups}`;
}

function choice({ value, label, detail, disabled }: Option, chosen: string): Markup {
  const state = value === chosen ? markup` selected=""` : disabled ? markup` disabled=""` : null;
  return markup`<option value="${value}"${state}>${detail ? `${label} · ${detail}` : label}</option>`;
}
