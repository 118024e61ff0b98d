export function findBrowser(env?: Readonly<Record<string, string | undefined>>): string | null;
export function ensureBrowser(): Promise<string>;
export function browserFlags(): string[];
