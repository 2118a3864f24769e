import { requireActor } from "@/lib/platform/session";
import { WorkspaceFrame } from "./workspace-frame";

/** It guards nothing: each page asks for its actor itself. */
export default async function WorkspaceLayout({ children }: { children: React.ReactNode }) {
  return <WorkspaceFrame actor={await requireActor()}>{children}</WorkspaceFrame>;
}
