/** What a form is told after it was sent; `values` is what was typed, since React empties fields. */
export type FormState = {
  status: "idle" | "invalid" | "refused" | "conflict" | "signedOut" | "done";
  message?: string;
  fieldErrors?: Record<string, string>;
  values?: Record<string, string | string[]>;
};
