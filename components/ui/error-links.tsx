"use client";

import { useSyncExternalStore } from "react";
import { fieldId } from "./form-context";
import { useUiLabels } from "./ui-labels";

type ErrorLinksProps = {
  formId: string;
  errors: Record<string, string>;
  labels?: Record<string, string>;
};

/** The errors of a form as links to their fields, each with the field's name: as it was sent, or found in the page. */
export function ErrorLinks({ formId, errors, labels }: ErrorLinksProps) {
  return (
    <ul className="mt-1">
      {Object.entries(errors).map(([name, error]) => (
        <li key={name}>
          <ErrorLink id={fieldId(formId, name)} error={error} label={labels?.[name]} />
        </li>
      ))}
    </ul>
  );
}

type ErrorLinkProps = { id: string; error: string; label: string | undefined };

function ErrorLink({ id, error, label = "" }: ErrorLinkProps) {
  const { fieldError } = useUiLabels();
  const name = useSyncExternalStore(
    never,
    () => nameOfField(id),
    () => label,
  );

  return (
    <a className="link" href={`#${id}`}>
      {name ? fieldError.replace("{field}", name).replace("{error}", error) : error}
    </a>
  );
}

const never = () => () => {};

// The summary stands above the fields, so only the page itself knows what they are called.
function nameOfField(id: string): string {
  const control = document.getElementById(id);
  const caption =
    control?.closest("fieldset.field")?.querySelector("legend") ??
    document.querySelector(`label[for="${CSS.escape(id)}"]`);
  const name = caption?.firstChild?.textContent?.trim() ?? "";
  // Fields of the same name in several rows are told apart by the number of theirs.
  const row = control?.closest<HTMLElement>("[data-row]")?.dataset.row;
  return row && !name.endsWith(row) ? `${name} ${row}` : name;
}
