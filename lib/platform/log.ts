import pino from "pino";

/** Structured log on standard output. It carries ids and codes, never names, texts or addresses. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: [
      "*.password",
      "*.text",
      "*.body",
      "*.fullName",
      "*.phone",
      "*.email",
      "*.address",
      "*.cookie",
    ],
    remove: true,
  },
});
