import { anchorComments } from "@/lib/responses/passages";

type Props = { body: string; comments: { id: string; passage: string | null }[] };

/** A text in which each passage that is remarked on is marked with the number of its remark. */
export function AnchoredText({ body, comments }: Props) {
  const numberOf = (id: string) => comments.findIndex((comment) => comment.id === id) + 1;

  return (
    <p className="reading mt-2 whitespace-pre-line">
      {anchorComments(body, comments).map(({ text, commentIds }, index) =>
        commentIds.length === 0 ? (
          text
        ) : (
          <mark key={index}>
            {text}
            <sup>{commentIds.map(numberOf).join(", ")}</sup>
          </mark>
        ),
      )}
    </p>
  );
}
