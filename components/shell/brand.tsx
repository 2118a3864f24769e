export function Brand({ name, href }: { name: string; href: string }) {
  return (
    <a className="brand" href={href}>
      <svg viewBox="0 0 12 20" aria-hidden>
        <rect width="12" height="12.4" rx="2" />
        <rect y="14" width="12" height="6" rx="2" />
      </svg>
      {name}
    </a>
  );
}
