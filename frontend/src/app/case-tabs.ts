import type { CaseTab } from '@/lib/case-registry'

const ofFeatures = import.meta.glob<{ tab?: CaseTab; tabs?: CaseTab[] }>('../features/*/tab.ts', { eager: true })

/** The tabs of the case page, gathered from each feature's tab.ts (`tab`, or `tabs` where it has several). */
export const caseTabs: CaseTab[] = Object.values(ofFeatures)
  .flatMap((module) => [...(module.tab ? [module.tab] : []), ...(module.tabs ?? [])])
  .sort((a, b) => a.order - b.order)
