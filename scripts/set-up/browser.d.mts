export function findChromium(): string | undefined;
export function chromiumForTests(): Promise<string | undefined>;
