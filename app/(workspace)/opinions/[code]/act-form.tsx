import type { ReactNode } from "react";
import { Form } from "@/components/ui/form";
import { FormDisclosure } from "@/components/ui/form-disclosure";
import type { FormAction } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { OpinionRecord } from "@/lib/opinions/queries";

type ActFormProps = {
  action: FormAction;
  /** What the act is about, as the reader saw it. */
  about: Record<string, string | number>;
  summary: string;
  submit: string;
  /** The likely next act of the reader. */
  isPrimary?: boolean;
  className?: string;
  children: ReactNode;
};

/** An act on the record whose fields open where it is asked for. */
export function ActForm({ action, about, summary, submit, children, ...looks }: ActFormProps) {
  const { isPrimary = false, className = "has-[details[open]]:basis-full" } = looks;
  return (
    <Form action={action} label={summary} className={className}>
      <About {...{ about }} />
      <FormDisclosure summary={summary}>
        {children}
        <div className="acts">
          <SubmitButton variant={isPrimary ? "primary" : "plain"}>{submit}</SubmitButton>
        </div>
      </FormDisclosure>
    </Form>
  );
}

export function About({ about }: Pick<ActFormProps, "about">) {
  return Object.entries(about).map(([name, value]) => (
    <HiddenInput key={name} name={name} value={value} />
  ));
}

/** The opinion in the version that the reader saw. */
export function seen({ id, version }: OpinionRecord) {
  return { opinionId: id, version };
}
