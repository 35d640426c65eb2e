import type { Blocks } from '@/lib/case-registry'

const ofFeatures = import.meta.glob<{ blocks: Blocks }>('../features/*/blocks.ts', { eager: true })

/** What features put above the tabs of a case, above the tasks and above every page, gathered from each feature's blocks.ts. */
export const blocks: Blocks[] = Object.values(ofFeatures).map((module) => module.blocks)
