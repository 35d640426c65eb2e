import type { StepForms } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const steps: StepForms = {
  'assess-duty': part(() => import('./pages/assess-duty')),
  'confirm-no-duty': part(() => import('./pages/confirm-no-duty')),
}
