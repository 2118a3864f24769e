import { hash, verify } from "@node-rs/argon2";

// Argon2id is the package's default algorithm; the costs are those OWASP names for it.
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** About a fortieth of a second of one processor: never inside a transaction. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), costs);
}

/**
 * Whether the password is that of the hash. Without a hash the same work is done for the answer
 * "no", so that the time taken does not tell whether an account exists.
 */
export async function isPasswordOf(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobodysHash()), password.normalize("NFC"));
  return matches && passwordHash !== null;
}

let hashOfNobody: Promise<string> | undefined;

function nobodysHash(): Promise<string> {
  hashOfNobody ??= hashPassword("nobody has this password");
  return hashOfNobody;
}
