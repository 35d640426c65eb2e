import type { StepForms } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const steps: StepForms = {
  'file-preliminary-report': part(() => import('./pages/preliminary-report')),
  'file-final-report': part(() => import('./pages/final-report')),
  'file-supplement': part(() => import('./pages/supplement')),
}
