import type { StepFormProps } from '@/lib/case-registry'
import { FindWorkStep } from '../components/find-work-step'

/** 本人への回収連絡 */
export default function TellPersons({ number, part = '' }: StepFormProps) {
  return <FindWorkStep number={number} part={part} kind="TELL_PERSONS" />
}
