/** An opinion like the one being typed, in the reader's words, as the desk shows it. */
export type SimilarItem = {
  /** The opinion to join to: the lead of its matter. */
  id: string;
  code: string;
  text: string;
  /** How it stands, and how many raised it. */
  note: string;
  tone: string;
  /** It is of this unit, so that the new one can join it. */
  canJoin: boolean;
  answer: { body: string; by: string } | null;
};

/** A topic proposed from how similar ones were classified, with the share of those who agree. */
export type TopicHint = { value: string; label: string; share: string };

export type SimilarFound = { similar: SimilarItem[]; topic: TopicHint | null };
