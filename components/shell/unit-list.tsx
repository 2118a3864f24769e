"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { matchesTyped } from "@/components/ui/fold-text";
import type { ShellLabels, UnitGroup } from "./navigation";

type UnitListProps = {
  groups: UnitGroup[];
  choose: (form: FormData) => Promise<void>;
  labels: Pick<ShellLabels, "findUnit" | "noUnit">;
  onChosen?: () => void;
  autoFocus?: boolean;
};

/** Units to choose from, by group; typing narrows them, arrows walk through them, Enter takes the first. */
export function UnitList({ groups, choose, labels, onChosen, autoFocus }: UnitListProps) {
  const [typed, setTyped] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const found = groups
    .map((group) => ({
      ...group,
      units: group.units.filter((unit) => matchesTyped(`${unit.name} ${unit.detail ?? ""}`, typed)),
    }))
    .filter((group) => group.units.length > 0);

  function walk(event: KeyboardEvent) {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === "ArrowDown") buttons[here + 1]?.focus();
    else if (event.key === "ArrowUp") buttons[here - 1]?.focus();
    else if (event.key === "Enter" && here < 0) buttons[0]?.click();
    else return;
    event.preventDefault();
  }

  return (
    <form action={choose} onSubmit={onChosen} onKeyDown={walk}>
      <input
        type="search"
        className="input needs-script"
        autoFocus={autoFocus}
        aria-label={labels.findUnit}
        placeholder={labels.findUnit}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="unit-groups" ref={list}>
        {found.map((group) => (
          <UnitButtons key={group.label} group={group} />
        ))}
        {found.length === 0 && <p className="unit-note">{labels.noUnit}</p>}
      </div>
    </form>
  );
}

function UnitButtons({ group }: { group: UnitGroup }) {
  return (
    <section>
      <h2 className="popup-group">{group.label}</h2>
      <ul>
        {group.units.map((unit) => (
          <li key={unit.value}>
            <button type="submit" name="unit" value={unit.value} className="unit-choice">
              {unit.name}
              {unit.detail && <small>{unit.detail}</small>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
