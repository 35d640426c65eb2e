import type { StepFormProps } from '@/lib/case-registry'
import { FindWorkStep } from '../components/find-work-step'

/** 公表の追記 */
export default function AddToPublication({ number, part = '' }: StepFormProps) {
  return <FindWorkStep number={number} part={part} kind="ADD_TO_PUBLICATION" />
}
