"use client";

import { useFormField } from "@/components/ui/form-context";
import { OptionList } from "@/components/ui/option-list";
import type { Option } from "@/components/ui/options";

type SplitPartsProps = {
  parts: { text: string; label: string; topicLabel: string }[];
  topics: Option[];
  topicId: string;
};

/** One text and one topic for each part: fields of one name, sent as a list. */
export function SplitParts({ parts, topics, topicId }: SplitPartsProps) {
  const texts = useFormField("parts[]");
  const chosen = useFormField("topics[]");
  return parts.map(({ text, label, topicLabel }, index) => (
    <div key={label} className="stack">
      <div className="field">
        <label className="field-label" htmlFor={`part-${index}`}>
          {label}
        </label>
        <textarea
          id={`part-${index}`}
          name="parts[]"
          className="input"
          rows={text ? 4 : 2}
          defaultValue={texts.keptAll?.[index] ?? text}
        />
      </div>
      <div className="field">
        <label className="field-label" htmlFor={`topic-${index}`}>
          {topicLabel}
        </label>
        <select
          key={chosen.attempt}
          id={`topic-${index}`}
          name="topics[]"
          className="input"
          defaultValue={chosen.keptAll?.[index] ?? topicId}
        >
          <OptionList options={topics} />
        </select>
      </div>
    </div>
  ));
}
