"use client";

import { clsx } from "clsx";
import type { SimilarFound, SimilarItem } from "@/components/opinions/similar-item";

export type SimilarLabels = {
  title: string;
  ask: string;
  none: string;
  same: string;
  notSame: string;
  /** With "#" where the code goes. */
  chosen: string;
  sharesAnswer: string;
  seeAnswer: string;
  topic: string;
  useTopic: string;
};

type Same = Pick<SimilarItem, "id" | "code"> | null;

type SimilarListProps = {
  labels: SimilarLabels;
  found: SimilarFound;
  same: Same;
  onSame: (same: Same) => void;
  onTopic: (value: string) => void;
};

export function SimilarList({ labels, found, same, onSame, onTopic }: SimilarListProps) {
  const { similar, topic } = found;
  if (similar.length === 0 && !topic && !same) return null;
  return (
    <section className="similar" aria-label={labels.title}>
      {(similar.length > 0 || same) && <h2 className="similar-title">{labels.title}</h2>}
      {same && (
        <p className="similar-chosen" role="status">
          {labels.chosen.replace("#", same.code)}{" "}
          <button type="button" className="act" onClick={() => onSame(null)}>
            {labels.notSame}
          </button>
        </p>
      )}
      <ul>
        {similar.map((item, index) => (
          <li key={item.id} className="line">
            <SimilarText item={item} labels={labels} />
            {item.canJoin && (
              <button
                type="button"
                className="act"
                aria-pressed={same?.id === item.id}
                onClick={() => onSame(same?.id === item.id ? null : item)}
              >
                {labels.same} <kbd>Alt {index + 1}</kbd>
              </button>
            )}
          </li>
        ))}
      </ul>
      {topic && (
        <p className="similar-topic">
          {labels.topic} <strong>{topic.label}</strong> <small>{topic.share}</small>{" "}
          <button type="button" className="act" onClick={() => onTopic(topic.value)}>
            {labels.useTopic} <kbd>Alt L</kbd>
          </button>
        </p>
      )}
    </section>
  );
}

export function SimilarText({ item, labels }: { item: SimilarItem; labels: SimilarLabels }) {
  return (
    <span className="min-w-0">
      <a className="code link" href={`/opinions/${item.code}`} target="_blank">
        {item.code}
      </a>{" "}
      {item.text}
      <small className={clsx("block", item.tone)}>{item.note}</small>
      {item.answer && (
        <details className="similar-answer">
          <summary>{labels.seeAnswer}</summary>
          <p>{item.answer.body}</p>
          <small>
            {item.answer.by}. {labels.sharesAnswer}
          </small>
        </details>
      )}
    </span>
  );
}
