import type { Texts } from '@/lib/texts'
import { byFeature } from './texts'

/** Every Japanese text of the screens. */
export const japanese = byFeature(import.meta.glob<Texts>('/src/**/texts.ja.ts', { eager: true, import: 'default' }))
