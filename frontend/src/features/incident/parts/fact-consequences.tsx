import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { useSettled } from '@/lib/use-settled'
import { Notice } from '@/ui/notice'
import type { FactConsequences as Consequences, Tried } from '../api'
import { JudgedAgainNotice } from '../components/judged-again-notice'

const PAUSE = 500

/** In the place of words that must be there and change nothing of what follows. */
export const UNWRITTEN = '－'

/**
 * What saving would bring about, said before it is saved. `fact` is what would be sent, undefined while it could not be;
 * `asking` asks for it. Words that change nothing of what follows are left out of it, for each change asks anew.
 */
export function FactConsequences<F extends object>({
  number,
  fact,
  asking,
}: {
  number: string
  fact: F | undefined
  asking: (fact: F) => Tried
}) {
  const typed = fact === undefined ? '' : JSON.stringify(fact)
  const settled = useSettled(typed, PAUSE)
  return (
    <div role="status">
      {settled === '' ? (
        <JudgedAgainNotice number={number} />
      ) : (
        <Said number={number} asking={asking(JSON.parse(settled) as F)} current={settled === typed} />
      )}
    </div>
  )
}

/** The answer to what was typed last; the one before stands dimmed until it comes. Whoever gets none can save all the same. */
function Said({ number, asking, current }: { number: string; asking: Tried; current: boolean }) {
  const { data, isError, isPlaceholderData } = useQuery({ ...asking, placeholderData: keepPreviousData })
  if (isError) return <JudgedAgainNotice number={number} />
  if (!data) return null
  const older = !current || isPlaceholderData
  return (
    <div aria-busy={older} className={older ? 'opacity-70' : undefined}>
      <Says consequences={data} />
    </div>
  )
}

/** In quiet sentences, also that nothing follows. */
function Says({ consequences }: { consequences: Consequences }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { judgedAgain, ruledOtherwise, steps, limits, tellAnew } = consequences
  if (!judgedAgain && !ruledOtherwise && [...steps, ...limits, ...tellAnew].length === 0)
    return <p>{t('incident.consequences.none')}</p>
  return (
    <Notice title={t('incident.consequences.title')}>
      <ul className="list-disc pl-6">
        {judgedAgain && <li>{t('incident.consequences.judgedAgain')}</li>}
        {ruledOtherwise && <li>{t('incident.consequences.ruled')}</li>}
        {steps.map((step) => (
          <li key={step}>{t('incident.consequences.step', { step: t(`worklist.step.${step}`) })}</li>
        ))}
        {tellAnew.map(({ statement, words, at }) => (
          <li key={statement}>{t('incident.consequences.tellAnew', { words, at: dates.dateTime(at) })}</li>
        ))}
        {limits.map(({ key, part, partName, from, to }) => (
          <li key={`${key} ${part}`}>
            {t(`incident.consequences.${from && to ? 'moves' : to ? 'begins' : 'ends'}`, {
              what: t(`clock.key.${key}`) + (partName ? t('ui.inBrackets', { text: partName }) : ''),
              from: from ? dates.limit(from) : '',
              to: to ? dates.limit(to) : '',
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
