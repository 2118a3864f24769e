import { clsx } from "clsx";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "./icons";
import type { ReactNode } from "react";
import { KeptTogether } from "./kept-together";

const icons = { info: Info, success: CircleCheck, warning: TriangleAlert, error: CircleAlert };

type NoticeProps = {
  tone?: keyof typeof icons;
  title: ReactNode;
  children?: ReactNode;
  /** No role of its own, for a notice inside a region that already announces. */
  quiet?: boolean;
  className?: string;
};

/** One message that belongs to the page: errors and warnings interrupt a screen reader, the rest waits. */
export function Notice({ tone = "info", title, children, quiet, className }: NoticeProps) {
  const Icon = icons[tone];
  const role = tone === "error" || tone === "warning" ? "alert" : "status";

  return (
    <div className={clsx("notice", `notice-${tone}`, className)} role={quiet ? undefined : role}>
      <Icon />
      <div className="min-w-0">
        <p className="font-medium whitespace-pre-line">
          <KeptTogether>{title}</KeptTogether>
        </p>
        {children && <div className="notice-body">{children}</div>}
      </div>
    </div>
  );
}
