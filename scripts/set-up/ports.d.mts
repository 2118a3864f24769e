export function demandFreePort(port: number, host?: string): Promise<void>;
export function freePort(wanted?: number): Promise<number>;
