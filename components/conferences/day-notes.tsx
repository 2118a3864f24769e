"use client";

import { clsx } from "clsx";
import { useRef } from "react";
import { useDayOfForm } from "./use-day-of-form";

/** A conference that is on the calendar already; the day as yyyy-mm-dd. */
export type DayNote = { id: string; day: string; when: string; title: string; detail: string };

type DayNotesProps = { notes: DayNote[]; labels: { onDay: string; coming: string } };

/**
 * What else there is on the day that is being typed, before anything is saved. Without JavaScript
 * everything to come is listed.
 */
export function DayNotes({ notes, labels }: DayNotesProps) {
  const place = useRef<HTMLDivElement>(null);
  const day = useDayOfForm(place, "none");
  const shown = notes.filter((note) => note.day === day);

  return (
    <>
      <div role="status" ref={place}>
        {shown.length > 0 && <NoteList label={labels.onDay} notes={shown} isWarning />}
      </div>
      {notes.length > 0 && day === "" && (
        <div className="without-script">
          <NoteList label={labels.coming} notes={notes} />
        </div>
      )}
    </>
  );
}

type NoteListProps = { label: string; notes: DayNote[]; isWarning?: boolean };

function NoteList({ label, notes, isWarning }: NoteListProps) {
  return (
    <>
      <p className={clsx("text-small font-medium", isWarning && "soon")}>{label}</p>
      <ul className="text-small">
        {notes.map(({ id, when, title, detail }) => (
          <li key={id} className="mt-1">
            {when} ·{" "}
            <a className="link" href={`/conferences/${id}`} target="_blank">
              {title}
            </a>{" "}
            <span className="text-soft">{detail}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
