import type { StepFormProps } from '@/lib/case-registry'
import { Proposed } from '@/ui/begins'
import { PublicationStep } from '../components/publication-step'
import { RecordForm } from '../components/record-form'

/** 公表を記録する: when, where, and in what words; before the persons concerned are told, why. */
export default function RecordPublication({ number, step }: StepFormProps) {
  return (
    <PublicationStep number={number}>
      {(publication) => (
        <Proposed number={number} step={step}>
          {(texts) => <RecordForm number={number} publication={publication} texts={texts} />}
        </Proposed>
      )}
    </PublicationStep>
  )
}
