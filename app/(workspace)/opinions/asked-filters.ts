import { readFilters, type Address } from "@/lib/opinions/filters";
import { findTopic } from "@/lib/topics/queries";

/** The filters in the address; a topic that does not exist is as little a filter as any other nonsense. */
export async function askedFilters(address: Address): Promise<ReturnType<typeof readFilters>> {
  const { filters, ignored } = readFilters(address);
  if (!filters.topic || (await findTopic(filters.topic))) return { filters, ignored };
  return { filters: { ...filters, topic: null }, ignored: [...ignored, "topic"] };
}
