import { groupOptions, type Option } from "./options";

/** The children of a native select, grouped where the options are. */
export function OptionList({ options }: { options: Option[] }) {
  return groupOptions(options).map(({ group, options: members }) =>
    group ? (
      <optgroup key={group} label={group}>
        <NativeOptions options={members} />
      </optgroup>
    ) : (
      <NativeOptions key="" options={members} />
    ),
  );
}

function NativeOptions({ options }: { options: Option[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.detail ? `${option.label} · ${option.detail}` : option.label}
    </option>
  ));
}
