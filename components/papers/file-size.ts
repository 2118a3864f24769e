/** How a file's size is said: the unit that keeps the figure short, and the figure in it. */
export function fileSize(bytes: number): { unit: "kb" | "mb"; size: number } {
  const kilobytes = Math.max(0.1, bytes / 1024);
  return kilobytes < 1000
    ? { unit: "kb", size: kilobytes }
    : { unit: "mb", size: kilobytes / 1024 };
}
