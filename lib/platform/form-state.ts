/** What a form is told after it was sent; `values` is what was typed, since React empties fields. */
export type FormState = {
  status: "idle" | "invalid" | "refused" | "conflict" | "signedOut" | "unconfirmed" | "done";
  message?: string;
  /** What saving would bring, and the button that agrees to just that. */
  toConfirm?: { lines: string[]; label: string; token: string };
  fieldErrors?: Record<string, string>;
  values?: Record<string, string | string[]>;
  /** What the fields are called, where no JavaScript reads that from the page. */
  labels?: Record<string, string>;
};
