import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { postLabel } from '@/lib/post-label'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { boardQuery, choicesQuery, MOST, type BoardFilter, type BoardPage, type Choices } from '../api'
import { otherPart } from '../part'
import { filterOf, searchOf } from '../place'

/** What the board is narrowed to, in words. */
function useNarrowed({ unit, key, strength, person }: BoardFilter, choices: Choices | undefined): string {
  const { t } = useTranslation()
  return [
    choices?.units.find(({ code }) => code === unit)?.name,
    key && t(`clock.key.${key}`),
    strength && t(`board.strength.${strength}`),
    choices?.people.find(({ account }) => String(account) === person)?.name,
  ]
    .filter(Boolean)
    .join('　')
}

function Paper({ board }: { board: BoardPage }) {
  const { t } = useTranslation()
  const dates = useDates()
  const cell = 'border border-solid-gray-536 px-2 py-1.5 text-left align-top wrap-break-word'
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reached by the keyboard
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('board.title')}>
      <table className="w-full min-w-160 border-collapse text-std-16N-170 print:text-[9pt] print:leading-snug">
        <caption className="sr-only">{t('board.title')}</caption>
        <thead>
          <tr className="bg-solid-gray-50">
            {['limit', 'what', 'incident', 'doer', 'note'].map((name) => (
              <th key={name} scope="col" className={cell}>
                {t(`board.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.items.map((line) => (
            <tr key={line.id} className="break-inside-avoid">
              <td className={`${cell} break-keep`}>
                {dates.limit(line.limit)}
                {Date.parse(line.limit) <= Date.parse(board.serverNow) && (
                  <strong className="block">{t('board.late')}</strong>
                )}
              </td>
              <td className={cell}>
                {t(`clock.key.${line.key}`)}
                {line.provisional && t('ui.inBrackets', { text: t('board.provisional') })}
                <span className="block">
                  {t(`board.strength.${line.strength}`)}
                  {otherPart(line) && `　${otherPart(line)}`}
                </span>
              </td>
              <td className={cell}>
                {dates.caseLabel(line.incident)}
                <span className="block">{line.incidentTitle}</span>
              </td>
              <td className={cell}>
                {postLabel(line.unitName, line.post)}
                <span className="block">{line.people.join(t('board.and'))}</span>
              </td>
              <td className={`${cell} w-32`}>&nbsp;</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The board on paper: everything of the filter, as it stands now. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const [search] = useSearchParams()
  const filter = filterOf(search)
  const { data: choices } = useQuery(choicesQuery)
  const narrowed = useNarrowed(filter, choices)
  return (
    <>
      <PageTitle title={[t('board.title'), narrowed].filter(Boolean).join('　')} />
      <QueryView query={useQuery(boardQuery(filter, 0, MOST))}>
        {(board) => (
          <>
            <p className="mb-3 text-std-16N-170">
              {t('board.asOf', { at: dates.dateTime(board.serverNow), total: board.total, late: board.counts.late })}
            </p>
            {board.total > board.items.length && (
              <p className="mb-3 text-std-16B-170">{t('board.cut', { count: board.items.length })}</p>
            )}
            {board.items.length === 0 ? <p>{t('board.none')}</p> : <Paper board={board} />}
          </>
        )}
      </QueryView>
      <div className="mt-6 flex flex-wrap gap-3 print:hidden">
        <Button onClick={() => window.print()}>{t('board.print')}</Button>
        <LinkButton to={`/deadlines${searchOf(filter)}`}>{t('board.back')}</LinkButton>
      </div>
    </>
  )
}
