import type { StepFormProps } from '@/lib/case-registry'
import { FindWorkStep } from '../components/find-work-step'

/** 審議会への追加報告 */
export default function AddToCouncilReport({ number, part = '' }: StepFormProps) {
  return <FindWorkStep number={number} part={part} kind="ADD_TO_COUNCIL_REPORT" />
}
