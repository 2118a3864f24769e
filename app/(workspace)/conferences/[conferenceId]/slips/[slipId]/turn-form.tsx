"use client";

import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { HiddenInput } from "@/components/ui/hidden-input";
import { RotateCcw, RotateCw } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";

type TurnFormProps = {
  slipId: string;
  action: FormAction;
  words: Record<string, string>;
  /** Where the picture was turned on the screen: quarter turns, clockwise, to be kept. */
  looked?: number;
};

const ways = ["", "right", "over", "left"];

/** Turns the slip for everybody who opens it from now on. */
export function TurnForm({ slipId, action, words, looked }: TurnFormProps) {
  return (
    <Form action={action} label={words.turn}>
      <HiddenInput name="slipId" value={slipId} />
      {looked ? (
        <SubmitButton variant="plain" small name="turn" value={ways[looked]}>
          {words.keep}
        </SubmitButton>
      ) : (
        <div className="slip-bar">
          <SubmitButton variant="plain" small name="turn" value="left" aria-label={words.left}>
            <RotateCcw size={18} />
          </SubmitButton>
          <SubmitButton variant="plain" small name="turn" value="right" aria-label={words.right}>
            <RotateCw size={18} />
          </SubmitButton>
          <SubmitButton variant="plain" small name="turn" value="over">
            {words.over}
          </SubmitButton>
        </div>
      )}
    </Form>
  );
}
