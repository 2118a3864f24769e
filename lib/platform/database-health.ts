import { db } from "./db";

type Setting = { name: string; setting: string };

const required: Record<string, string> = {
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  server_encoding: "UTF8",
};

/** What keeps the database from being trusted with the office's records; empty where nothing does. */
export async function databaseFaults(): Promise<string[]> {
  try {
    const settings = await withinThreeSeconds(
      db.$queryRaw<
        Setting[]
      >`SELECT name, setting FROM pg_settings WHERE name = ANY(${Object.keys(required)})`,
    );
    return settings
      .filter(({ name, setting }) => setting !== required[name])
      .map(({ name, setting }) => `${name} is ${setting}`);
  } catch {
    return ["the database does not answer"];
  }
}

function withinThreeSeconds<T>(promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error("late")), 2_800).unref();
  });
  return Promise.race([promise, late]);
}
