/** What a form action answers. `values` is what was typed, so that nothing is lost when it is shown again. */
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

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

export const idleForm: FormState = { status: "idle" };
