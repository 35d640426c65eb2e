import type { StepFormProps } from '@/lib/case-registry'
import { FilingStep } from '../components/filing-step'

/** 速報を提出し記録する. */
export default function PreliminaryReport({ number, part = '' }: StepFormProps) {
  return <FilingStep number={number} part={part} kind="PRELIMINARY" />
}
