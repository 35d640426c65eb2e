import { useQuery } from '@tanstack/react-query'
import type { StepFormProps } from '@/lib/case-registry'
import { Proposed } from '@/ui/begins'
import { QueryView } from '@/ui/query-view'
import { textQuery } from '../api'
import { PublicationStep } from '../components/publication-step'
import { RecordForm } from '../components/record-form'

/** 公表を記録する: when, where, and in what words; before the persons concerned are told, why. */
export default function RecordPublication({ number, step }: StepFormProps) {
  const text = useQuery(textQuery(number))
  return (
    <PublicationStep number={number}>
      {(publication) => (
        <Proposed number={number} step={step}>
          {(texts) => (
            <QueryView query={text}>
              {(official) => <RecordForm number={number} publication={publication} official={official} texts={texts} />}
            </QueryView>
          )}
        </Proposed>
      )}
    </PublicationStep>
  )
}
