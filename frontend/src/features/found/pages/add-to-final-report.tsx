import type { StepFormProps } from '@/lib/case-registry'
import { FindWorkStep } from '../components/find-work-step'

/** 確報の追完 */
export default function AddToFinalReport({ number, part = '' }: StepFormProps) {
  return <FindWorkStep number={number} part={part} kind="ADD_TO_FINAL_REPORT" />
}
