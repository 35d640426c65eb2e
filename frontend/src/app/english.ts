import type { Texts } from '@/lib/texts'
import { byFeature } from './texts'

/** Every English text of the screens; a file of its own for the browser, fetched by who chooses English. */
export const english = byFeature(import.meta.glob<Texts>('/src/**/texts.en.ts', { eager: true, import: 'default' }))
