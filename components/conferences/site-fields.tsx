"use client";

import { Plus } from "@/components/ui/icons";
import { useContext, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldNotes } from "@/components/ui/field";
import { FormContext, useFormField } from "@/components/ui/form-context";
import { useMeanwhile } from "@/components/ui/use-field-value";
import type { SiteRow } from "./form-defaults";
import { SiteFieldRow, type SiteLabels } from "./site-field-row";
import { emptySite, sitesInValues, sitesInWords } from "./site-rows";

const rowsWithoutScript = 3;
const mostRows = 12;

type SiteFieldsProps = {
  sites: SiteRow[];
  labels: SiteLabels & { legend: string; hint: string; add: string };
};

/** The sites of a conference: rows to add and remove; three to fill in where there is no script. */
export function SiteFields({ sites, labels }: SiteFieldsProps) {
  const { id, error } = useFormField("sites");
  const sent = sitesInValues(useContext(FormContext)?.state.values);
  const now = useMeanwhile({
    kept: sent && JSON.stringify(sent),
    theirs: JSON.stringify(sites),
    words: () => sitesInWords(sites, labels),
  });
  const { rows, add, remove } = useRows(now.isTakenOver ? sites : (sent ?? sites), now.isTakenOver);
  const spare = Math.max(0, rowsWithoutScript - rows.length);

  return (
    <fieldset id={id} tabIndex={-1}>
      <legend className="field-label">{labels.legend}</legend>
      <FieldNotes id={id} hint={now.told(labels.hint)} error={error} />
      {rows.map((row, index) => (
        <SiteFieldRow
          key={row.key}
          row={row}
          index={index}
          labels={labels}
          onRemove={rows.length > 1 ? () => remove(row.key) : undefined}
        />
      ))}
      {Array.from({ length: spare }, (_, extra) => (
        <SiteFieldRow
          key={`spare-${extra}`}
          row={emptySite}
          index={rows.length + extra}
          labels={labels}
          className="without-script"
        />
      ))}
      {rows.length < mostRows && (
        <Button small variant="quiet" className="needs-script mt-2" onClick={add}>
          <Plus />
          {labels.add}
        </Button>
      )}
    </fieldset>
  );
}

/** The rows with a key each; after an attempt that failed, or once another's are taken over, those given. */
function useRows(given: SiteRow[], isTakenOver: boolean) {
  const attempt = useContext(FormContext)?.attempt ?? 0;
  const source = `${attempt}-${isTakenOver}`;
  const fresh = () => ({
    source,
    made: 0,
    rows: (given.length > 0 ? given : [emptySite]).map((row, index) => ({
      ...row,
      key: `${source}-${index}`,
    })),
  });
  const [state, setState] = useState(fresh);
  if (state.source !== source) setState(fresh());

  return {
    rows: state.rows,
    add: () =>
      setState(({ rows, made, ...rest }) => ({
        ...rest,
        made: made + 1,
        rows: [...rows, { ...emptySite, key: `${source}-new-${made}` }],
      })),
    remove: (key: string) =>
      setState(({ rows, ...rest }) => ({ ...rest, rows: rows.filter((row) => row.key !== key) })),
  };
}
