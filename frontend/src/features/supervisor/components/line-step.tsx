import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Beside } from '@/ui/beside'
import { QueryView } from '@/ui/query-view'
import { ofPart, supervisorQuery, type ReportsOfUnit } from '../api'

interface Props {
  number: string
  part: string
  facts: (line: ReportsOfUnit) => ReactNode
  children: (line: ReportsOfUnit) => ReactNode
}

/** A form on the report line of one unit, read anew when it opens, with the facts it is decided on beside it. */
export function LineStep({ number, part, facts, children }: Props) {
  return (
    <QueryView query={useQuery({ ...supervisorQuery(number), gcTime: 0 })}>
      {(view) => {
        const line = ofPart(view, part)
        return line && <Beside facts={facts(line)}>{children(line)}</Beside>
      }}
    </QueryView>
  )
}
