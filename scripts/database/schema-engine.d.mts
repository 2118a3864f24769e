export function applyMigrations(url: string): Promise<string[]>;
export function driftOf(url: string): Promise<string>;
export function sqlFromNothing(url: string): Promise<string>;
