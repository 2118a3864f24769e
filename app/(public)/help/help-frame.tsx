import type { ReactNode } from "react";
import { currentActor } from "@/lib/platform/session";
import { WorkspaceFrame } from "../../(workspace)/workspace-frame";
import { PublicFrame } from "../public-frame";

/** Anyone may read the help; whoever is signed in keeps the places of the office beside it. */
export async function HelpFrame({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor) return <PublicFrame>{children}</PublicFrame>;
  return <WorkspaceFrame actor={actor}>{children}</WorkspaceFrame>;
}
