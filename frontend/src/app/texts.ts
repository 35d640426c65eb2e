import type { Texts } from '@/lib/texts'

/** Texts by feature ("search"), from its file of texts ("/src/features/search/texts.ja.ts"). */
export function byFeature(files: Record<string, Texts>): Texts {
  return Object.fromEntries(Object.entries(files).map(([path, texts]) => [path.split('/').at(-2)!, texts]))
}
