import type { ReactNode } from "react";
import { ForgetParam } from "./forget-param";
import { Notice } from "./notice";

/** The word after a save that led here by `…?param=…`; shown once, also without JavaScript. */
export function Flash({ param, children }: { param: string; children: ReactNode }) {
  return (
    <div className="flash">
      <Notice tone="success" title={children} />
      <ForgetParam param={param} />
    </div>
  );
}
