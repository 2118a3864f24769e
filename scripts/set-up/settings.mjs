// The settings the product runs with: what the environment says, then .env, then defaults.
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { root } from "./run.mjs";

export const dataFolder = path.join(root, ".data");

/** Reads .env if there is one; what the environment already says stays. */
export function readDotEnv() {
  const file = path.join(root, ".env");
  if (fs.existsSync(file)) process.loadEnvFile(file);
}

/** An address given by the operator: then nothing is embedded. */
export function ownDatabaseIsGiven() {
  return Boolean(process.env.DATABASE_URL);
}

/** On a real installation invented people and figures must never appear by themselves. */
export function demoIsAllowed() {
  if (process.env.LOAD_DEMO) return process.env.LOAD_DEMO === "yes";
  return !(process.env.NODE_ENV === "production" && ownDatabaseIsGiven());
}

export function webPort() {
  const port = Number(process.env.PORT || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`PORT is "${process.env.PORT}", which is not a port number (1 to 65535).`);
}

/** What the web server needs besides its database; secrets that nobody gave are made up and kept. */
export function webSettings(port) {
  const origin = process.env.APP_ORIGIN || process.env.NEXTAUTH_URL || `http://localhost:${port}`;
  return {
    PORT: String(port),
    HOSTNAME: listenAddress(),
    APP_ORIGIN: origin,
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || origin,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || keptSecret("NEXTAUTH_SECRET"),
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

// Shells and containers put the machine's name into HOSTNAME; only an address is meant for us.
function listenAddress() {
  const given = process.env.HOSTNAME ?? "";
  return /^[\d.]+$|:|^localhost$/.test(given) ? given : "0.0.0.0";
}

function keptSecret(name) {
  const file = path.join(dataFolder, "env");
  const kept = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
  const line = kept.split("\n").find((entry) => entry.startsWith(`${name}=`));
  if (line) return line.slice(name.length + 1);
  const secret = randomSecret();
  fs.mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
  fs.appendFileSync(file, `${name}=${secret}\n`, { mode: 0o600 });
  return secret;
}

export function randomSecret() {
  return crypto.randomBytes(32).toString("base64url");
}
