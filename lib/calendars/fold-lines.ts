const longest = 75;

/**
 * Folds the lines of an iCalendar text at 75 octets, as RFC 5545 §3.1 counts: a Vietnamese letter
 * takes up to three, and none is cut. Folds that are there already are undone first.
 */
export function foldLines(text: string): string {
  return text
    .replaceAll(/\r\n[ \t]/g, "")
    .split("\r\n")
    .map(foldLine)
    .join("\r\n");
}

function foldLine(line: string): string {
  let [folded, octets] = ["", 0];
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > longest) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}
