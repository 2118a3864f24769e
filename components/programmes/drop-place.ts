export type DropPlace = { before: HTMLElement | null; isNested: boolean };

/** Further to the right than this from where a row begins, a dropped row is nested. */
const nestingWidth = 72;

/** Where a row that is held would fall: before the first row whose middle is below the pointer. */
export function dropPlace(
  list: HTMLElement,
  held: HTMLElement,
  pointer: { clientX: number; clientY: number },
): DropPlace | null {
  const rows = [...list.querySelectorAll<HTMLElement>("[data-item]")];
  const before =
    rows.find((row) => {
      const { top, height } = row.getBoundingClientRect();
      return pointer.clientY < top + height / 2;
    }) ?? null;
  const isNested = pointer.clientX - list.getBoundingClientRect().left > nestingWidth;
  const isWhereItWas = before === held || before === held.nextElementSibling;
  const wasNested = held.classList.contains("agenda-nested");
  return isWhereItWas && isNested === wasNested ? null : { before, isNested };
}
