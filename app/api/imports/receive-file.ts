import { largestFile } from "@/lib/imports/sheet";
import { receiveUploads } from "@/lib/platform/receive-upload";
import { Refusal } from "@/lib/refusals";

export type Received = { path: string; fileName: string; fields: Record<string, string> };

/**
 * Hands on the one file of a form, which lies on disk until it was used.
 * @returns null where the form brought no file
 */
export async function withReceivedFile<T>(
  request: Request,
  take: (received: Received) => Promise<T>,
): Promise<T | null> {
  const form = await receiveUploads(request, { maxBytes: largestFile, maxFiles: 1 });
  if (!form) return null;
  try {
    const [file] = form.files;
    if (file?.isTooLarge) throw new Refusal("import-file-too-large");
    return file ? await take({ path: file.path, fileName: file.name, fields: form.typed }) : null;
  } finally {
    await form.discard();
  }
}
