import type { SimilarFound } from "@/components/opinions/similar-item";
import { SimilarText, type SimilarLabels } from "./similar-list";

type Props = { labels: SimilarLabels; found: SimilarFound };

/** A button that asks, and the answer to choose from, for a page that runs no program. */
export function SimilarWithoutScript({ labels, found: { similar, topic } }: Props) {
  return (
    <>
      <div className="acts">
        <button type="submit" name="next" value="similar" className="btn btn-small">
          {labels.ask}
        </button>
      </div>
      {similar.length > 0 && (
        <fieldset className="field">
          <legend className="field-label">{labels.title}</legend>
          <label className="choice">
            <input type="radio" name="sameAsId" value="" defaultChecked />
            <span>{labels.none}</span>
          </label>
          {similar.map((item) =>
            item.canJoin ? (
              <label key={item.id} className="choice">
                <input type="radio" name="sameAsId" value={item.id} />
                <SimilarText item={item} labels={labels} />
              </label>
            ) : (
              <p key={item.id}>
                <SimilarText item={item} labels={labels} />
              </p>
            ),
          )}
        </fieldset>
      )}
      {topic && (
        <p className="similar-topic">
          {labels.topic} <strong>{topic.label}</strong> <small>{topic.share}</small>
        </p>
      )}
    </>
  );
}
