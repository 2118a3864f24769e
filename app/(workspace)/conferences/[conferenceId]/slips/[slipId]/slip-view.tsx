"use client";

import { type KeyboardEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/hydrated";
import { RotateCcw, RotateCw, ZoomIn, ZoomOut } from "@/components/ui/icons";
import type { FormAction } from "@/components/ui/form-state";
import { OpenApart, PdfFrame } from "../pdf-frame";
import { TurnForm } from "./turn-form";
import { useDragScroll } from "./use-drag-scroll";

type SlipViewProps = {
  /** A file that was turned is another one, though its address is the same. */
  slip: { id: string; keptAt: number; width: number | null; height: number | null };
  label: string;
  words: Record<string, string>;
  /** For whoever may turn the slip for everybody. */
  turn: FormAction | null;
};

const steps = [1, 1.5, 2, 3, 4];

/**
 * The slip beside its form. The frame scrolls, so that the arrow keys, a finger and the mouse move
 * the picture; zooming and turning only change how large it lies in there.
 */
export function SlipView({ slip, label, words, turn: turnForAll }: SlipViewProps) {
  const [{ step, turn }, setLook] = useState({ step: 0, turn: 0 });
  const isLive = useHydrated();
  const drag = useDragScroll();
  const source = `/api/slips/${slip.id}?kept=${slip.keptAt}`;
  const turnForm = (looked?: number) =>
    turnForAll && <TurnForm {...{ slipId: slip.id, action: turnForAll, words, looked }} />;
  const zoom = (by: number) =>
    setLook({ turn, step: Math.max(0, Math.min(steps.length - 1, step + by)) });
  const rotate = (by: number) => setLook({ step, turn: (turn + by + 4) % 4 });
  const fit = () => setLook({ step: 0, turn: 0 });
  const acts: Record<string, () => void> = {
    "+": () => zoom(1),
    "=": () => zoom(1),
    "-": () => zoom(-1),
    "0": fit,
    r: () => rotate(1),
    R: () => rotate(-1),
  };

  function onKeyDown(event: KeyboardEvent) {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  const { width, height } = slip;
  if (width === null || height === null) {
    return (
      <PdfFrame
        {...{ source, label }}
        note={words.pdf!}
        open={words.open!}
        look="#navpanes=0&view=FitH"
      >
        {turnForm()}
      </PdfFrame>
    );
  }
  return (
    <section className="slip-view" aria-label={label}>
      <div className="slip-bar">
        {isLive && (
          <>
            <Tool label={words.left} act={() => rotate(-1)} icon={<RotateCcw size={18} />} />
            <Tool label={words.right} act={() => rotate(1)} icon={<RotateCw size={18} />} />
            <Tool label={words.out} act={() => zoom(-1)} icon={<ZoomOut size={18} />} />
            <Tool label={words.in} act={() => zoom(1)} icon={<ZoomIn size={18} />} />
            <Button small onClick={fit}>
              {words.fit}
            </Button>
          </>
        )}
        <OpenApart source={source}>{words.open}</OpenApart>
        {isLive && turn > 0 && turnForm(turn)}
      </div>
      {!isLive && turnForm()}
      {/* A frame that scrolls takes the focus, so that it can be scrolled by the keyboard. */}
      <div
        className="slip-frame"
        tabIndex={0}
        role="group"
        aria-label={label}
        onKeyDown={onKeyDown}
        {...drag}
      >
        <Picture {...{ source, label, width, height, turn }} zoom={steps[step]!} />
      </div>
      <p className="text-small text-soft max-md:hidden">{words.hint}</p>
    </section>
  );
}

type ToolProps = { label?: string; icon: React.ReactNode; act: () => void };

function Tool({ label, icon, act }: ToolProps) {
  return (
    <Button small aria-label={label} title={label} onClick={act}>
      {icon}
    </Button>
  );
}

type PictureProps = {
  source: string;
  label: string;
  width: number;
  height: number;
  turn: number;
  zoom: number;
};

/** Turned on its side, the picture's box has the sides of the turned picture, and the frame scrolls over that. */
function Picture({ source, label, width, height, turn, zoom }: PictureProps) {
  const isOnSide = turn % 2 === 1;
  const [across, down] = isOnSide ? [height, width] : [width, height];

  return (
    <div
      className="slip-paper"
      style={{ width: `${zoom * 100}%`, aspectRatio: `${across} / ${down}` }}
    >
      {/* eslint-disable-next-line @next/next/no-img-element -- each request for it is logged as an opening */}
      <img
        src={source}
        alt={label}
        draggable={false}
        style={{
          width: `${isOnSide ? (width / height) * 100 : 100}%`,
          transform: `translate(-50%, -50%) rotate(${turn * 90}deg)`,
        }}
      />
    </div>
  );
}
