import type { StepForms } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const steps: StepForms = {
  'decide-publication': part(() => import('./pages/decide-publication')),
  'record-publication': part(() => import('./pages/record-publication')),
}
