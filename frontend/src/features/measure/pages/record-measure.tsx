import type { StepFormProps } from '@/lib/case-registry'
import { DoneForm } from '../components/done-form'
import { MeasureStep } from '../components/measure-step'

/** 再発防止策の実施を記録する: whoever does it. */
export default function RecordMeasure({ number, part = '' }: StepFormProps) {
  return (
    <MeasureStep number={number} part={part}>
      {(measure) => (
        <DoneForm
          number={number}
          part={part}
          version={measure?.version ?? 0}
          expected={measure?.evidenceExpected ?? null}
        />
      )}
    </MeasureStep>
  )
}
