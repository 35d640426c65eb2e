export const SHARED: Record<string, string[]>
