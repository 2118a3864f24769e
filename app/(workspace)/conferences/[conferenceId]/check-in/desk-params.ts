import { z } from "zod";

const id = z.uuid().optional().catch(undefined);

/** What the address of the desk may say; what it cannot read it leaves out. */
export const deskParams = z.object({
  q: z.string().max(100).optional().catch(undefined),
  site: id,
  /** Whose code was scanned. */
  invitation: id,
  /** Who was just marked. */
  arrived: id,
  /** The form that was just sent, so that the next one begins empty. */
  after: id,
});

export type DeskParams = z.output<typeof deskParams>;
