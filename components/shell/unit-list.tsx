"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { matchesTyped } from "@/components/ui/fold-text";
import type { ShellLabels, UnitGroup } from "./navigation";

type UnitListProps = {
  groups: UnitGroup[];
  labels: Pick<ShellLabels, "findUnit" | "noUnit">;
  onChosen?: () => void;
};

/** Units to go to, by group; typing narrows them, arrows walk through them, Enter takes the first. */
export function UnitList({ groups, labels, onChosen }: UnitListProps) {
  const [typed, setTyped] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const found = groups
    .map((group) => ({
      ...group,
      units: group.units.filter((unit) => matchesTyped(`${unit.name} ${unit.detail ?? ""}`, typed)),
    }))
    .filter((group) => group.units.length > 0);

  function walk(event: KeyboardEvent) {
    const links = [...(list.current?.querySelectorAll("a") ?? [])];
    const here = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === "ArrowDown") links[here + 1]?.focus();
    else if (event.key === "ArrowUp") links[here - 1]?.focus();
    else if (event.key === "Enter" && here < 0) links[0]?.click();
    else return;
    event.preventDefault();
  }

  return (
    <div onKeyDown={walk}>
      <input
        type="search"
        className="input needs-script"
        autoFocus
        aria-label={labels.findUnit}
        placeholder={labels.findUnit}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="unit-groups" ref={list}>
        {found.map((group) => (
          <UnitLinks key={group.label} group={group} onChosen={onChosen} />
        ))}
        {found.length === 0 && <p className="unit-note">{labels.noUnit}</p>}
      </div>
    </div>
  );
}

function UnitLinks({ group, onChosen }: { group: UnitGroup; onChosen?: () => void }) {
  return (
    <section>
      <h2 className="popup-group">{group.label}</h2>
      <ul>
        {group.units.map((unit) => (
          <li key={unit.id}>
            <a className="unit-link" href={unit.href} onClick={onChosen}>
              {unit.name}
              {unit.detail && <small>{unit.detail}</small>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
