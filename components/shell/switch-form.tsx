import type { ReactNode } from "react";

export type SwitchChoice = {
  action: (data: FormData) => Promise<void>;
  /** The field that carries the chosen value. */
  name: string;
  label: string;
  current: string;
  options: { value: string; label: string; short: ReactNode; lang?: string }[];
};

/** A few buttons of which one is pressed; each sends the form, so it works without JavaScript. */
export function SwitchForm({ action, name, label, current, options }: SwitchChoice) {
  return (
    <form action={action}>
      <div className="switch" role="group" aria-label={label}>
        {options.map((option) => (
          <button
            key={option.value}
            type="submit"
            name={name}
            value={option.value}
            aria-label={option.label}
            title={option.label}
            lang={option.lang}
            aria-pressed={option.value === current}
          >
            {option.short}
          </button>
        ))}
      </div>
    </form>
  );
}
