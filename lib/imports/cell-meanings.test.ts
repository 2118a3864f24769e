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
]);
const vocabulary: Vocabulary = {
  ...{ topics, competences: none, kinds: none, sites: none, moments: none, channels: none },
};

it.each([
  ["Môi trường", "environment"],
  ["moi truong, tai nguyen, thoat nuoc", "environment"],
  ["Thoát nước ngõ", "drains"],
  ["Môi trường, tài nguyên, thoát nước › Thoát nước ngõ", "drains"],
])("%s is the topic %s", (cell, topic) => {
  expect(meaningOf("topicId", cell, vocabulary)).toEqual({ value: topic });
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
