import { Prisma } from "@/lib/generated/prisma/client";
import { keepInMemory } from "@/lib/platform/memory";
import { readRows } from "@/lib/platform/rows";
import type { WordShares } from "./similar-words";

type Row = { words: string[] | null; shares: number[] | null; total: number };

const memory = keepInMemory(10 * 60_000, read);

/**
 * How common each word is among all opinions, as the database's own statistics say. A word
 * they do not know is rare.
 */
export function wordShares(): Promise<WordShares> {
  return memory.recall();
}

async function read(): Promise<WordShares> {
  const [row] = await readRows<Row>(Prisma.sql`
    SELECT greatest(c.reltuples, 1)::float8 AS total, s.most_common_elems::text::text[] AS words,
      s.most_common_elem_freqs AS shares
    FROM pg_class c LEFT JOIN pg_stats s ON s.schemaname = 'public' AND s.tablename = c.relname
      AND s.attname = 'search_words'
    WHERE c.oid = 'public.opinion'::regclass`);
  const known = new Map((row?.words ?? []).map((word, at) => [word, row?.shares?.[at] ?? 0]));
  // After the frequencies of the words stand the least and the greatest of them.
  const least = row?.shares?.[known.size] ?? 0;
  return { total: row?.total ?? 1, shareOf: (word) => known.get(word) ?? least / 2 };
}
