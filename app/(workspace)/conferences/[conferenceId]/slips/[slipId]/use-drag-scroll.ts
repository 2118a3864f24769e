import { type PointerEvent, useRef } from "react";

type Grip = { x: number; y: number; left: number; top: number };

/** A mouse takes hold of what scrolls and moves it; a finger does so by itself. */
export function useDragScroll() {
  const grip = useRef<Grip | null>(null);

  return {
    onPointerDown({ currentTarget: frame, pointerId, pointerType, clientX, clientY }: FrameEvent) {
      if (pointerType !== "mouse") return;
      frame.setPointerCapture(pointerId);
      grip.current = { x: clientX, y: clientY, left: frame.scrollLeft, top: frame.scrollTop };
    },
    onPointerMove({ currentTarget: frame, clientX, clientY }: FrameEvent) {
      if (!grip.current) return;
      const { x, y, left, top } = grip.current;
      frame.scrollTo(left + x - clientX, top + y - clientY);
    },
    onPointerUp() {
      grip.current = null;
    },
  };
}

type FrameEvent = PointerEvent<HTMLElement>;
