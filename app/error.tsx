"use client";

import type { ComponentProps } from "react";
import { FailedPage } from "@/components/shell/failed-page";

export default function ErrorPage(props: ComponentProps<typeof FailedPage>) {
  return (
    <main id="main" className="page">
      <FailedPage {...props} />
    </main>
  );
}
