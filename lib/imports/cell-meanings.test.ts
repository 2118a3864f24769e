import { expect, it } from "vitest";
import { meaningOf, wordsOf, type Vocabulary } from "./cell-meanings";

const none = new Map<string, string>();
const topics = wordsOf([
  {
    value: "drains",
    words: ["Môi trường, tài nguyên, thoát nước › Thoát nước ngõ", "Thoát nước ngõ"],
  },
  { value: "environment", words: ["Môi trường, tài nguyên, thoát nước", "Environment, resources"] },
  { value: "security", words: ["An ninh, trật tự"] },
  { value: "welfare", words: ["An sinh, y tế"] },
  { value: "building", words: ["Trật tự xây dựng, trật tự đô thị"] },
  { value: "recovery", words: ["Khắc phục thiên tai"] },
  { value: "other", words: ["Nội dung khác"] },
]);
const topicNames = new Map([
  ["environment", "Môi trường, tài nguyên, thoát nước"],
  ["security", "An ninh, trật tự"],
  ["welfare", "An sinh, y tế"],
  ["building", "Trật tự xây dựng, trật tự đô thị"],
  ["recovery", "Khắc phục thiên tai"],
  ["other", "Nội dung khác"],
]);
const vocabulary: Vocabulary = {
  ...{ topics, competences: none, kinds: none, sites: none, moments: none, channels: none },
  topicNames,
};

it.each([
  ["Môi trường", "environment"],
  ["moi truong, tai nguyen, thoat nuoc", "environment"],
  ["Thoát nước ngõ", "drains"],
  ["Môi trường, tài nguyên, thoát nước › Thoát nước ngõ", "drains"],
])("%s is the topic %s", (cell, topic) => {
  expect(meaningOf("topicId", cell, vocabulary).value).toBe(topic);
});

it.each([
  ["Y tế", "welfare", "An sinh, y tế"],
  ["Trật tự đô thị", "building", "Trật tự xây dựng, trật tự đô thị"],
  ["tài nguyên", "environment", "Môi trường, tài nguyên, thoát nước"],
  ["Môi trường", "environment", "Môi trường, tài nguyên, thoát nước"],
  ["Khác", "other", "Nội dung khác"],
  ["Khắc phục", "recovery", "Khắc phục thiên tai"],
  ["An ninh, trật tự", "security", undefined],
])("%s is taken for the one topic that holds it, and says so", (cell, value, takenFor) => {
  expect(meaningOf("topicId", cell, vocabulary)).toEqual({ value, takenFor });
});

it.each([
  ["Thủy lợi", "topicUnknown"],
  ["Trật tự", "topicLikely|An ninh, trật tự; Trật tự xây dựng, trật tự đô thị"],
  ["Khac", "topicLikely|Khắc phục thiên tai; Nội dung khác"],
  ["Y tế cơ sở", "topicLikely|An sinh, y tế"],
])("%s is refused with the topics that it may mean", (cell, reason) => {
  expect(meaningOf("topicId", cell, vocabulary).reason).toBe(`imports.reason.${reason}`);
});

it.each(["An", "Thủy lợi"])("%s is no topic", (cell) => {
  expect(meaningOf("topicId", cell, vocabulary).value).toBeNull();
});

it("takes nothing where two choices begin so", () => {
  const twins = wordsOf([
    { value: "one", words: ["Trật tự đô thị"] },
    { value: "two", words: ["Trật tự xây dựng"] },
  ]);
  expect(meaningOf("topicId", "Trật tự", { ...vocabulary, topics: twins }).value).toBeNull();
});
