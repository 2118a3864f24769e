"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

type LoadingProgressProps = { done: number; total: number; label: string };

const rhythm = 1_000;

/** How far a loading has come; the page is asked anew until it is done. */
export function LoadingProgress({ done, total, label }: LoadingProgressProps) {
  const router = useRouter();

  useEffect(() => {
    const timer = setInterval(() => router.refresh(), rhythm);
    return () => clearInterval(timer);
  }, [router]);

  return (
    <div role="status">
      <progress className="loading-bar" value={done} max={total} aria-label={label} />
      <p className="text-table text-soft">{label}</p>
    </div>
  );
}
