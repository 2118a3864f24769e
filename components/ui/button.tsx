import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

export type ButtonLook = {
  variant?: "plain" | "primary" | "quiet" | "danger";
  small?: boolean;
  /** Shown after the label, such as "N" or "Ctrl ↵". */
  keyHint?: string;
};

/** The classes of a button, for what is a button in looks only. */
export function buttonClass({ variant = "plain", small }: ButtonLook, className?: string) {
  return clsx("btn", variant !== "plain" && `btn-${variant}`, small && "btn-small", className);
}

export function ButtonFace({ children, keyHint }: { children: ReactNode; keyHint?: string }) {
  return (
    <>
      {children}
      {keyHint && <kbd aria-hidden>{keyHint}</kbd>}
    </>
  );
}

export function Button(props: ComponentProps<"button"> & ButtonLook) {
  const { variant, small, keyHint, className, children, type = "button", ...button } = props;

  return (
    <button type={type} className={buttonClass({ variant, small }, className)} {...button}>
      <ButtonFace keyHint={keyHint}>{children}</ButtonFace>
    </button>
  );
}

export function ButtonLink(props: ComponentProps<"a"> & ButtonLook & { href: string }) {
  const { variant, small, keyHint, className, children, ...link } = props;

  return (
    <a className={buttonClass({ variant, small }, className)} {...link}>
      <ButtonFace keyHint={keyHint}>{children}</ButtonFace>
    </a>
  );
}
