import { createContext, useContext, type ComponentType } from 'react'
import type { StepAddress } from './step-address'

/** What a step's form is told. */
export type StepFormProps = StepAddress

/** Forms of a track by step key: `{ 'head-report': part(() => import('./pages/head-report')) }`. */
export type StepForms = Record<string, ComponentType<StepFormProps>>

/** The groups in which the tabs of a case stand. */
export type CaseTabGroup = 'outline' | 'response' | 'reports' | 'persons' | 'prevention' | 'record'

/** One tab of the case page. Tabs stand in the order of `order`, the overview has 0; groups in the order of their first tab. */
export interface CaseTab {
  path: string
  labelKey: string
  order: number
  group: CaseTabGroup
  /** Whether a party to the case has something to do there. */
  ofParties?: true
  component: ComponentType<{ number: string }>
}

/** What a feature puts above the content of a case (`brief` beside another tab than the overview), what it says of the viewer's tasks there, and what stands above the list of tasks and above every page behind the login. */
export interface Blocks {
  caseTasks?: ComponentType<{ number: string }>
  caseHead?: ComponentType<{ number: string; brief: boolean }>
  aboveTasks?: ComponentType
  /** Below one's tasks, above the sentence that there are none. */
  withTasks?: ComponentType
  everywhere?: ComponentType
}

/** Everything the features contribute to the case page and the list of tasks. */
export interface CaseRegistry {
  steps: StepForms
  tabs: CaseTab[]
  blocks: Blocks[]
}

/** Filled by the application from all features, so that the pages need not know the features. */
export const CaseRegistryContext = createContext<CaseRegistry>({ steps: {}, tabs: [], blocks: [] })

/** The tabs, step forms and blocks that the features contribute. */
export function useCaseRegistry(): CaseRegistry {
  return useContext(CaseRegistryContext)
}
