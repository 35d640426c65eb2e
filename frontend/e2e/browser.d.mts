export function findChromium(): string | undefined
export function provideBrowser(): void
