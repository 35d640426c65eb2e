import type { StepForms } from '@/lib/case-registry'
import { part } from '@/ui/part'

const headReport = part(() => import('./pages/head-report'))
const receipt = part(() => import('./pages/receipt'))

export const steps: StepForms = {
  'head-report': headReport,
  'head-report-late': headReport,
  'chief-receipt': receipt,
  'written-report': part(() => import('./pages/written-report')),
  'decide-written-report': part(() => import('./pages/decide-written-report')),
}
