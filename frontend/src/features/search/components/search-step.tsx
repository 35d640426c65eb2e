import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Beside } from '@/ui/beside'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { ofPart, searchQuery, type SearchOfUnit, type SearchView } from '../api'
import { PlaceMatrix } from './place-matrix'
import { PoliceReminder } from './police-reminder'
import { Recipients } from './recipients'
import { Rounds } from './rounds'

interface Props {
  number: string
  part: string
  formFirst?: boolean
  children: (search: SearchOfUnit, view: SearchView) => ReactNode
}

/** A form on the search of one unit, read anew when it opens, with the search so far beside it. */
export function SearchStep({ number, part, formFirst = false, children }: Props) {
  return (
    <QueryView query={useQuery({ ...searchQuery(number), gcTime: 0 })}>
      {(view) => {
        const search = ofPart(view, part)
        return (
          search && (
            <Beside
              formFirst={formFirst}
              facts={<SoFar number={number} view={view} search={search} deciding={!formFirst} />}
            >
              {children(search, view)}
            </Beside>
          )
        )
      }}
    </QueryView>
  )
}

function SoFar({
  number,
  view,
  search,
  deciding,
}: {
  number: string
  view: SearchView
  search: SearchOfUnit
  deciding: boolean
}) {
  const { t } = useTranslation()
  const recovery = view.kind === 'RECOVERY'
  return (
    <>
      <PoliceReminder number={number} search={search} />
      {deciding &&
        (recovery ? (
          <Card title={t('search.recipients')}>
            <Recipients search={search} />
          </Card>
        ) : (
          <Card title={t('search.placesLooked')}>
            {search.checklists.map((checklist) => (
              <PlaceMatrix key={checklist.medium} checklist={checklist} rounds={search.rounds} />
            ))}
          </Card>
        ))}
      <Card title={t(recovery ? 'search.soFarRecovery' : 'search.soFar')}>
        <Rounds number={number} search={search} none={t(recovery ? 'search.noActs' : 'search.noRounds')} />
      </Card>
    </>
  )
}
