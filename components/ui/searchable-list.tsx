"use client";

import { Combobox } from "@base-ui/react/combobox";
import { Check, ChevronDown, X } from "./icons";
import type { ControlProps } from "./field";
import { matchesTyped } from "./fold-text";
import { groupOptions, type Option } from "./options";
import { useUiLabels } from "./ui-labels";

type SearchableListProps = ControlProps & {
  options: Option[];
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
};

// Loaded by React.lazy, which wants a default export.
export default function SearchableList(props: SearchableListProps) {
  const { id, name, options, placeholder, value, onChange, ...description } = props;
  const labels = useUiLabels();
  const isGrouped = options.some((option) => option.group);
  const items = isGrouped
    ? groupOptions(options).map(({ group, options: members }) => ({ value: group, items: members }))
    : options;

  return (
    <Combobox.Root<Option>
      items={items}
      value={options.find((option) => option.value === value) ?? null}
      onValueChange={(option) => onChange(option?.value ?? "")}
      filter={(option, typed) => matchesTyped(`${option.label} ${option.detail ?? ""}`, typed)}
      autoHighlight
    >
      <input type="hidden" name={name} value={value} />
      <div className="relative">
        <Combobox.Input
          id={id}
          {...description}
          className="input pr-18"
          placeholder={placeholder ?? labels.searchPlaceholder}
        />
        {value && (
          <Combobox.Clear className="input-button right-10" aria-label={labels.clear}>
            <X />
          </Combobox.Clear>
        )}
        <Combobox.Trigger className="input-button" aria-label={labels.openList} tabIndex={-1}>
          <ChevronDown />
        </Combobox.Trigger>
      </div>
      <Combobox.Portal>
        <Combobox.Positioner className="z-20" align="start" sideOffset={4}>
          <Combobox.Popup className="popup">
            <Combobox.Empty className="popup-empty">{labels.noMatch}</Combobox.Empty>
            <Combobox.List className="popup-list">
              {isGrouped ? renderGroup : renderOption}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function renderGroup({ value, items }: { value: string; items: Option[] }) {
  return (
    <Combobox.Group key={value} items={items}>
      {value && <Combobox.GroupLabel className="popup-group">{value}</Combobox.GroupLabel>}
      <Combobox.Collection>{renderOption}</Combobox.Collection>
    </Combobox.Group>
  );
}

function renderOption(option: Option) {
  return (
    <Combobox.Item
      key={option.value}
      value={option}
      disabled={option.disabled}
      className="popup-item"
    >
      <span className="min-w-0 flex-1">
        {option.label}
        {option.detail && <small className="block">{option.detail}</small>}
      </span>
      <Combobox.ItemIndicator>
        <Check />
      </Combobox.ItemIndicator>
    </Combobox.Item>
  );
}
