import { createContext, useContext, type ComponentType, type LazyExoticComponent } from 'react'

/** What a step's form is told: the case, the step, and the part (facility, duty) where there are several. */
export interface StepFormProps {
  number: string
  step: string
  part?: string
}

/** Forms of a track by step key: `{ 'head-report': lazy(() => import('./pages/head-report')) }`. */
export type StepForms = Record<string, LazyExoticComponent<ComponentType<StepFormProps>>>

/** One tab of the case page. Tabs stand in the order of `order`; the overview has 0. */
export interface CaseTab {
  path: string
  labelKey: string
  order: number
  component: LazyExoticComponent<ComponentType<{ number: string }>>
}

/** Everything the tracks contribute to the case page. */
export interface CaseRegistry {
  steps: StepForms
  tabs: CaseTab[]
}

/** Filled by the application from all features, so that the case page need not know the tracks. */
export const CaseRegistryContext = createContext<CaseRegistry>({ steps: {}, tabs: [] })

/** The tabs and step forms that the tracks contribute. */
export function useCaseRegistry(): CaseRegistry {
  return useContext(CaseRegistryContext)
}
