import path from "node:path";
import { z } from "zod";

const exampleSecrets = ["secret", "changeme", "change-me", "example"];

const environment = z.object({
  DATABASE_URL: z.string().startsWith("postgres", "must be a postgresql:// address"),
  NEXTAUTH_SECRET: z
    .string()
    .min(32, "must have 32 characters or more")
    .refine(
      (secret) => !exampleSecrets.some((example) => secret.toLowerCase().startsWith(example)),
      {
        error: "is an example; make one with: openssl rand -base64 32",
      },
    ),
  APP_ORIGIN: z.url().default("http://localhost:3000"),
  DATABASE_POOL: z.coerce.number().int().min(1).max(50).default(10),
  TRUST_PROXY: z.enum(["0", "1"]).default("0"),
  DEMO: z.enum(["0", "1"]).default("0"),
  MAIL_URL: z.string().optional(),
  /** A whole path: the server works in a folder of the build, which the next build empties. */
  STORAGE_DIR: z.string().refine(path.isAbsolute, "must be the whole path of a folder"),
  S3_BUCKET: z.string().min(1).optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().default("us-east-1"),
  UPLOAD_MAX_MB: z.coerce.number().int().min(1).max(2_000).default(50),
  /** A program that is given the path of each uploaded file; unless it ends with 0, the file is refused. */
  SCAN_COMMAND: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

type Environment = z.infer<typeof environment>;

let read: Environment | undefined;

/**
 * The settings, read once from the environment variables.
 * @throws Error naming every setting that is missing or wrong, all at once
 */
export function env(): Environment {
  read ??= readEnvironment();
  return read;
}

/** To be called by whatever changes environment variables after they were read. */
export function forgetEnvironment(): void {
  read = undefined;
}

function readEnvironment(): Environment {
  const result = environment.safeParse(process.env);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`);
  throw new Error(`These settings are missing or wrong:\n${faults.join("\n")}`);
}
