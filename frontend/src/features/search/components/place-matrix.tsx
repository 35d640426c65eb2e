import { useTranslation } from 'react-i18next'
import { StatusTag } from '@/ui/status-tag'
import type { Checklist, SearchRound } from '../api'
import { lookOf } from '../places'
import { usePlaceName } from './place-name'

const SIGNS = { LOOKED: '○', NOT_LOOKED: '－', NOT_APPLICABLE: '／' } as const
const TONES = { LOOKED: 'done', NOT_LOOKED: 'warning', NOT_APPLICABLE: 'neutral' } as const

/** Place by round: what each round looked at, and what nobody has looked at yet. */
export function PlaceMatrix({ checklist, rounds }: { checklist: Checklist; rounds: readonly SearchRound[] }) {
  const { t } = useTranslation()
  const nameOf = usePlaceName()
  const reasons = checklist.places.flatMap((row) =>
    row.looks.filter((look) => look.reason || look.by).map((look) => ({ row, look })),
  )
  return (
    <section className="min-w-0">
      <h3 className="mb-2 flex flex-wrap items-center gap-2 text-std-17B-170">
        {checklist.label}
        {checklist.found ? (
          <StatusTag tone="done">{t('search.found')}</StatusTag>
        ) : checklist.unlooked > 0 ? (
          <StatusTag tone="warning">{t('search.unlooked', { count: checklist.unlooked })}</StatusTag>
        ) : (
          <StatusTag tone="done">{t('search.allLooked')}</StatusTag>
        )}
      </h3>
      <div
        className="overflow-x-auto"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reached by the keyboard
        tabIndex={0}
        role="region"
        aria-label={t('search.matrixOf', { label: checklist.label })}
      >
        <table className="w-full border-collapse text-std-16N-170">
          <thead>
            <tr className="border-b border-solid-gray-600 bg-solid-gray-50 text-std-16B-170">
              <th scope="col" className="sticky left-0 bg-solid-gray-50 px-2 py-2 text-left">
                {t('search.placeHead')}
              </th>
              {rounds.map((round, index) => (
                <th key={round.id} scope="col" className="px-1 py-2 text-center whitespace-nowrap">
                  {t('search.round', { n: index + 1 })}
                </th>
              ))}
              <th scope="col" className="px-2 py-2 text-left">
                {t('search.now')}
              </th>
            </tr>
          </thead>
          <tbody>
            {checklist.places.map((row) => (
              <tr key={`${row.place} ${row.ownPlace}`} className="border-b border-solid-gray-420">
                <th
                  scope="row"
                  className="sticky left-0 min-w-36 bg-white px-2 py-1 text-left font-normal wrap-break-word"
                >
                  {nameOf(row)}
                </th>
                {rounds.map((round) => {
                  const result = lookOf(row, round.id)?.result
                  return (
                    <td key={round.id} className="px-1 py-1 text-center">
                      {result && (
                        <>
                          <span aria-hidden="true">{SIGNS[result]}</span>
                          <span className="sr-only">{t(`search.placeResult.${result}`)}</span>
                        </>
                      )}
                    </td>
                  )
                })}
                <td className="px-2 py-1">
                  <StatusTag tone={TONES[row.state]}>{t(`search.placeResult.${row.state}`)}</StatusTag>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {reasons.length > 0 && (
        <ul className="mt-2 list-disc pl-6 text-std-16N-170">
          {reasons.map(({ row, look }, index) => (
            <li key={index}>
              {t('search.round', { n: rounds.findIndex(({ id }) => id === look.round) + 1 })} {nameOf(row)}:{' '}
              {[look.by, look.reason].filter(Boolean).join(' / ')}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
