import type { StepForms } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const steps: StepForms = {
  'record-search-round': part(() => import('./pages/record-round')),
  'agree-search-end': part(() => import('./pages/agree-end')),
  'confirm-search-end': part(() => import('./pages/confirm-end')),
}
