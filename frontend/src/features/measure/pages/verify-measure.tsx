import type { StepFormProps } from '@/lib/case-registry'
import { MeasureStep } from '../components/measure-step'
import { VerificationForm } from '../components/verification-form'

/** 再発防止策の実施を確認する: another person than whoever did it. */
export default function VerifyMeasure({ number, part = '' }: StepFormProps) {
  return (
    <MeasureStep number={number} part={part}>
      {(measure) => (
        <VerificationForm number={number} part={part} version={measure?.version ?? 0} due={measure?.due ?? null} />
      )}
    </MeasureStep>
  )
}
