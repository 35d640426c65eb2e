import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { precedentsQuery } from '../api'
import { EarlierCase } from '../components/earlier-case'
import { MeasuresLibrary } from '../components/measures-library'

interface Props {
  number: string
  /** Takes the words of an earlier measure into the form; without it nothing is offered to be taken. */
  onUse?: (text: string) => void
}

/** 似た事案: what was done in earlier cases like this one, and how it held. */
export function Precedents({ number, onUse }: Props) {
  const may = useMay(number)
  return may('readPrecedents') ? <Offered number={number} onUse={onUse} /> : null
}

function Offered({ number, onUse }: { number: string; onUse: Props['onUse'] }) {
  const { t } = useTranslation()
  return (
    <Card title={t('precedent.title')}>
      <QueryView query={useQuery({ ...precedentsQuery(number), staleTime: 60_000 })}>
        {({ precedents, notLookedAt }) => (
          <div className="flex flex-col gap-4">
            <p>{t(precedents.length > 0 ? 'precedent.why' : 'precedent.none')}</p>
            {notLookedAt > 0 && <p>{t('precedent.notLookedAt', { count: notLookedAt })}</p>}
            {precedents.length > 0 && (
              <ol className="flex flex-col gap-4">
                {precedents.map((one, index) => (
                  // Cases that may not be opened have no number; their order is all that tells them apart.
                  <li key={index} className="min-w-0 border-t border-solid-gray-420 pt-3">
                    <EarlierCase precedent={one} onUse={onUse} />
                  </li>
                ))}
              </ol>
            )}
            {onUse && <MeasuresLibrary onUse={onUse} />}
          </div>
        )}
      </QueryView>
    </Card>
  )
}
