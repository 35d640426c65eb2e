import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Beside } from '@/ui/beside'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { ofPart, searchQuery, type SearchOfFacility, type SearchView } from '../api'
import { Rounds } from './rounds'

interface Props {
  number: string
  part: string
  formFirst?: boolean
  children: (search: SearchOfFacility, view: SearchView) => ReactNode
}

/** A form on the search of one facility, read anew when it opens, with the search so far beside it. */
export function SearchStep({ number, part, formFirst = false, children }: Props) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery({ ...searchQuery(number), gcTime: 0 })}>
      {(view) => {
        const search = ofPart(view, part)
        return search && (
          <Beside formFirst={formFirst} facts={<Card title={t('search.soFar')}><Rounds search={search} /></Card>}>{children(search, view)}</Beside>
        )
      }}
    </QueryView>
  )
}
