import type { StepForms } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const steps: StepForms = {
  'tell-persons-of-find': part(() => import('./pages/tell-persons')),
  'add-find-to-publication': part(() => import('./pages/add-to-publication')),
  'add-find-to-final-report': part(() => import('./pages/add-to-final-report')),
  'add-find-to-council-report': part(() => import('./pages/add-to-council-report')),
}
