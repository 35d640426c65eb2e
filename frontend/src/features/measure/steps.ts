import type { StepForms } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const steps: StepForms = {
  'record-measure': part(() => import('./pages/record-measure')),
  'verify-measure': part(() => import('./pages/verify-measure')),
}
