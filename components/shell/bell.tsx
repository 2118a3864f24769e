import { Bell as BellIcon } from "@/components/ui/icons";

export type BellState = {
  href: string;
  unread: number;
  /** "Thông báo, 3 chưa đọc". */
  label: string;
};

export function Bell({ href, unread, label }: BellState) {
  return (
    <a className="bell" href={href} aria-label={label} title={label}>
      <BellIcon size={20} />
      {unread > 0 && (
        <span className="bell-count" aria-hidden>
          {unread > 99 ? "99+" : unread}
        </span>
      )}
    </a>
  );
}
