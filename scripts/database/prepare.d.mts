type Database = { appUrl: string; ownerUrl: string; isEmbedded: boolean; filesFolder?: string };
type WebEnv = { DATABASE_URL: string; STORAGE_DIR: string };

export function webEnv(database: Database): WebEnv;
export function databaseEnv(database: Database): WebEnv & {
  DATABASE_OWNER_URL: string;
  EMBEDDED_DATABASE: "0" | "1";
};
