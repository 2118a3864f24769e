"use client";

import { type FormEvent, useRef, useState } from "react";
import { foldText, matchesTyped } from "@/components/ui/fold-text";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { DeskLine } from "./desk-line";

export type DeskRow = {
  id: string;
  name: string;
  detail: string;
  /** When and where, once marked as present. */
  present: string | null;
};

export type DeskLabels = Record<
  "find" | "hint" | "search" | "site" | "arrive" | "undo" | "nobody" | "latest" | "scanned",
  string
>;

type DeskSearchProps = {
  action: FormAction;
  conferenceId: string;
  siteId: string;
  sites: { id: string; name: string }[];
  rows: DeskRow[];
  latestIds: string[];
  scannedId?: string;
  query: string;
  labels: DeskLabels;
};

const shown = 8;

/**
 * Narrows the list with each letter and marks the first with Enter. Without JavaScript the search is
 * sent and the page comes back with those who fit.
 */
export function DeskSearch(props: DeskSearchProps) {
  const { action, conferenceId, siteId, sites, rows, labels, scannedId } = props;
  const [query, setQuery] = useState(props.query);
  const list = useRef<HTMLDivElement>(null);
  const found = matching(rows, query);
  const scanned = query === "" ? rows.filter(({ id }) => id === scannedId) : [];
  const latest = props.latestIds.flatMap((id) => rows.find((row) => row.id === id) ?? []);

  function markFirst(event: FormEvent) {
    event.preventDefault();
    list.current?.querySelector<HTMLButtonElement>("button[name=arrive]")?.click();
  }

  return (
    <>
      <form method="get" className="stack mb-4" onSubmit={markFirst}>
        {sites.length > 1 && <SiteChoice sites={sites} siteId={siteId} label={labels.site} />}
        <div className="field">
          <label className="field-label" htmlFor="desk-query">
            {labels.find}
          </label>
          <input
            id="desk-query"
            name="q"
            type="search"
            className="input"
            autoComplete="off"
            autoFocus={scannedId === undefined}
            maxLength={100}
            aria-describedby="desk-hint"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <p className="field-hint" id="desk-hint">
            {labels.hint}
          </p>
        </div>
        <button type="submit" className="btn without-script self-start">
          {labels.search}
        </button>
      </form>
      <div ref={list}>
        <Form action={action} label={labels.find}>
          <HiddenInput name="conferenceId" value={conferenceId} />
          <HiddenInput name="siteId" value={siteId} />
          <div role="status">
            {isAsked(query) && found.length === 0 && <p className="text-soft">{labels.nobody}</p>}
          </div>
          <Lines rows={found} labels={labels} isFirstMarked />
          <Lines rows={scanned} title={labels.scanned} labels={labels} isFirstMarked />
          {query === "" && <Lines rows={latest} title={labels.latest} labels={labels} />}
        </Form>
      </div>
    </>
  );
}

type LinesProps = {
  rows: DeskRow[];
  title?: string;
  labels: DeskLabels;
  isFirstMarked?: boolean;
};

function Lines({ rows, title, labels, isFirstMarked = false }: LinesProps) {
  if (rows.length === 0) return null;

  return (
    <section className="mb-6">
      {title && <h2 className="mb-2">{title}</h2>}
      <ul className="desk-rows">
        {rows.map((row, index) => (
          <DeskLine
            key={row.id}
            row={row}
            labels={labels}
            isFirst={isFirstMarked && index === 0 && row.present === null}
          />
        ))}
      </ul>
    </section>
  );
}

type SiteChoiceProps = { sites: { id: string; name: string }[]; siteId: string; label: string };

/** The desk stands at one site; choosing another opens its page. */
function SiteChoice({ sites, siteId, label }: SiteChoiceProps) {
  return (
    <fieldset>
      <legend className="field-label">{label}</legend>
      <div className="acts">
        {sites.map(({ id, name }) => (
          <a
            key={id}
            href={`?site=${id}`}
            className={id === siteId ? "btn btn-small btn-primary" : "btn btn-small"}
            aria-current={id === siteId ? "true" : undefined}
          >
            {name}
          </a>
        ))}
      </div>
      <input type="hidden" name="site" value={siteId} />
    </fieldset>
  );
}

function isAsked(query: string) {
  return foldText(query).length >= 2;
}

/** Those not yet present first, so that Enter marks whoever stands there. */
function matching(rows: DeskRow[], query: string): DeskRow[] {
  if (!isAsked(query)) return [];
  return rows
    .filter(({ name, detail }) => matchesTyped(`${name} ${detail}`, query))
    .sort((one, other) => Number(one.present !== null) - Number(other.present !== null))
    .slice(0, shown);
}
