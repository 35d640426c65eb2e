/** The rows as they must lie in the backend. */
export function rows(): string
/** Where they lie. */
export const file: string
