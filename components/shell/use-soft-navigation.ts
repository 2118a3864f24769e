"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

/** Clicks on plain links and sent GET forms go through the router; true while the next page is on its way. */
export function useSoftNavigation() {
  const router = useRouter();
  const [isGoing, start] = useTransition();

  useEffect(() => {
    const go = (event: Event, address: string | null, scroll: boolean) => {
      if (address === null) return;
      event.preventDefault();
      start(() => router.push(address, { scroll }));
    };
    const onClick = (event: MouseEvent) => go(event, addressOfClick(event), true);
    // Whoever filters stays where they are, with the focus on the filter.
    const onSubmit = (event: SubmitEvent) => go(event, addressOfForm(event), false);

    document.addEventListener("click", onClick);
    document.addEventListener("submit", onSubmit);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("submit", onSubmit);
    };
  }, [router]);

  return isGoing;
}

function addressOfClick(event: MouseEvent) {
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (event.defaultPrevented || event.button !== 0 || !isPlain) return null;

  const link = (event.target as Element).closest("a[href]:not([target], [download], [data-hard])");
  if (!link) return null;
  const url = new URL(link.getAttribute("href") ?? "", window.location.href);
  const isOnPage =
    url.hash !== "" &&
    url.pathname + url.search === window.location.pathname + window.location.search;
  return isOnPage ? null : softAddress(url);
}

function addressOfForm(event: SubmitEvent) {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || form.method !== "get" || form.matches("[data-hard], [target]"))
    return null;

  const url = new URL(
    form.getAttribute("action") ?? window.location.pathname,
    window.location.href,
  );
  url.search = "";
  for (const [name, value] of new FormData(form, event.submitter)) {
    if (typeof value === "string" && value.trim()) url.searchParams.append(name, value.trim());
  }
  return softAddress(url);
}

function softAddress(url: URL) {
  const isOurs = url.origin === window.location.origin && !url.pathname.startsWith("/api/");
  return isOurs ? url.pathname + url.search + url.hash : null;
}
