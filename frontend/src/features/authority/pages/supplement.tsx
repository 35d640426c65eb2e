import type { StepFormProps } from '@/lib/case-registry'
import { FilingStep } from '../components/filing-step'

/** 追完を提出し記録する. */
export default function Supplement({ number, part = '' }: StepFormProps) {
  return <FilingStep number={number} part={part} kind="SUPPLEMENT" />
}
