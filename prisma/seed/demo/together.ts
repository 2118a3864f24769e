/** Does the work for a few at a time: what happens in one unit does not wait for another. */
export async function together<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  width = 4,
) {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
