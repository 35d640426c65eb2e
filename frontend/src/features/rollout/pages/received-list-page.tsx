import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { EmptyState } from '@/ui/empty-state'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { TextLink } from '@/ui/text-link'
import { receivedQuery, type Received } from '../api'

/** How a text stands at the units of the reader. */
const stateOf = ({ units }: Received) =>
  units.some(({ acknowledgement, replaced }) => !acknowledgement && !replaced)
    ? 'rollout.notYet'
    : units.every(({ replaced, acknowledgement }) => replaced && !acknowledgement)
      ? 'rollout.replaced'
      : 'rollout.allDone'

/** Everything that came to my units, what waits first. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <>
      <PageTitle title={t('rollout.received')} />
      <QueryView query={useQuery(receivedQuery)}>
        {(received) =>
          received.length === 0 ? (
            <EmptyState title={t('rollout.receivedNone')}>{t('rollout.receivedNoneText')}</EmptyState>
          ) : (
            <ul className="flex flex-col gap-3">
              {received.map((one) => (
                <li key={one.id} className="rounded-12 border border-solid-gray-420 bg-white p-4">
                  <TextLink to={`/roll-outs/${one.id}`} className="inline-flex min-h-11 items-center">
                    {t('rollout.numbered', { id: one.id, title: one.title })}
                  </TextLink>
                  <p>{t(stateOf(one))}</p>
                  <p className="text-dns-16N-130 text-solid-gray-700">
                    {t('rollout.sentBy', {
                      post: one.post,
                      at: dates.dateTime(one.at),
                      due: dates.date(one.due),
                    })}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </>
  )
}
