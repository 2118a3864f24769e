"use client";

import type { ComponentProps, MouseEvent } from "react";
import { useFormStatus } from "react-dom";
import { ButtonFace, type ButtonLook, buttonClass } from "./button";

type SubmitButtonProps = Omit<ComponentProps<"button">, "type"> & ButtonLook;

/**
 * Sends its form and shows that it is being sent. It stays focusable meanwhile (aria-disabled, not disabled),
 * so the keyboard does not lose its place.
 */
export function SubmitButton(props: SubmitButtonProps) {
  const { variant = "primary", small, keyHint, className, children, onClick, ...button } = props;
  const { pending, data } = useFormStatus();
  const isMine = !button.name || data?.get(button.name) === button.value;

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (pending) event.preventDefault();
    else onClick?.(event);
  }

  return (
    <button
      {...button}
      type="submit"
      className={buttonClass({ variant, small }, className)}
      aria-disabled={pending || undefined}
      data-primary={variant === "primary" || undefined}
      onClick={press}
    >
      {pending && isMine && <span className="spinner" aria-hidden />}
      <ButtonFace keyHint={keyHint}>{children}</ButtonFace>
    </button>
  );
}
