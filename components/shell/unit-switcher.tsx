"use client";

import { ChevronsUpDown } from "@/components/ui/icons";
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import { Skeleton } from "@/components/ui/skeleton";
import type { CurrentUnit, ShellLabels, UnitGroup, UnitSwitch } from "./navigation";
import { UnitList } from "./unit-list";

type UnitSwitcherProps = { unit: CurrentUnit; labels: ShellLabels };

/** The unit whose work is shown, and where there are others the way to them. */
export function UnitSwitcher({ unit, labels }: UnitSwitcherProps) {
  if (unit.change) return <UnitMenu unit={unit} change={unit.change} labels={labels} />;

  return (
    <div className="unit">
      <UnitName unit={unit} />
    </div>
  );
}

/** A link to the page of all units; with JavaScript, a list to search in place. */
function UnitMenu({ unit, change, labels }: UnitSwitcherProps & { change: UnitSwitch }) {
  const box = useRef<HTMLDivElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [groups, setGroups] = useState<UnitGroup[] | null>(null);
  const close = () => setOpen(false);
  useCloseOutside(box, isOpen, close);

  function toggle(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    setOpen(!isOpen);
    if (!groups) change.load().then(setGroups, () => window.location.assign(change.href));
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== "Escape" || !isOpen) return;
    close();
    link.current?.focus();
  }

  return (
    <div className="unit-switcher" ref={box} onKeyDown={closeOnEscape}>
      <a
        ref={link}
        className="unit"
        href={change.href}
        aria-expanded={isOpen}
        title={labels.switchUnit}
        onClick={toggle}
      >
        <UnitName unit={unit} />
        <ChevronsUpDown />
      </a>
      {isOpen && (
        <div className="unit-panel">
          {groups ? (
            <UnitList
              groups={groups}
              choose={change.choose}
              labels={labels}
              onChosen={close}
              autoFocus
            />
          ) : (
            <Skeleton label={labels.loading} lines={5} className="px-3" />
          )}
        </div>
      )}
    </div>
  );
}

function UnitName({ unit }: { unit: CurrentUnit }) {
  return (
    <span className="min-w-0">
      {unit.name}
      {unit.detail && <small className="block">{unit.detail}</small>}
    </span>
  );
}

function useCloseOutside(box: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void) {
  useEffect(() => {
    if (!isOpen) return;
    const closeUnlessWithin = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    document.addEventListener("pointerdown", closeUnlessWithin);
    document.addEventListener("focusin", closeUnlessWithin);
    return () => {
      document.removeEventListener("pointerdown", closeUnlessWithin);
      document.removeEventListener("focusin", closeUnlessWithin);
    };
  });
}
