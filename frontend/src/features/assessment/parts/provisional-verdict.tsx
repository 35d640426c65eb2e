import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Notice } from '@/ui/notice'
import { Regime } from '../components/regime'
import { provisionalVerdictQuery, type ProvisionalVerdict as Verdict, type VerdictAsked } from '../api'
import { useGround } from '../use-ground'

export type { VerdictAsked }

/**
 * 報告義務の見込み: what the rules say of a first report before it is sent, in words that do not frighten; `asked` is undefined
 * while its answers are not enough.
 */
export function ProvisionalVerdict({ asked }: { asked: VerdictAsked | undefined }) {
  const { t } = useTranslation()
  return (
    <section aria-label={t('assessment.provisional.title')} className="flex min-w-0 flex-col gap-3">
      <h2 className="text-std-17B-170">{t('assessment.provisional.title')}</h2>
      {asked ? <Asked asked={asked} /> : <p>{t('assessment.provisional.waiting')}</p>}
    </section>
  )
}

function Asked({ asked }: { asked: VerdictAsked }) {
  const { t } = useTranslation()
  const { data, isError } = useQuery({ ...provisionalVerdictQuery(asked), placeholderData: keepPreviousData })
  return (
    <>
      <div role="status" className="flex flex-col gap-3">
        {isError && <p>{t('assessment.provisional.notNow')}</p>}
        {data && !isError && <Regime of={data.legalRegime} />}
        {data && !isError && <Says verdict={data} />}
      </div>
      {data && !isError && <Details verdict={data} />}
    </>
  )
}

/** The answer in a sentence; that a rule is missing is no answer, and is set apart. */
function Says({ verdict: { says, withoutRule } }: { verdict: Verdict }) {
  const { t } = useTranslation()
  const laws = withoutRule.map((law) => t(`assessment.provisional.lawName.${law}`)).join(t('assessment.and'))
  return (
    <>
      {says !== 'NO_RULE' && (
        <p>
          <strong>{t(`assessment.provisional.says.${says}`)}</strong> {t(`assessment.provisional.then.${says}`)}
        </p>
      )}
      {withoutRule.length > 0 && (
        <Notice kind="warning" title={t('assessment.provisional.noRule', { laws })}>
          {t('assessment.provisional.noRuleThen')}
        </Notice>
      )}
    </>
  )
}

/** By which law to whom and until when, what is not known yet, and the grounds for whoever wants to read them. */
function Details({ verdict: { duties, personsMaking } }: { verdict: Verdict }) {
  const { t } = useTranslation()
  const words = useGround(personsMaking)
  const dates = useDates()
  if (duties.length === 0) return null
  const grounds = duties.flatMap((duty) => duty.grounds)
  const unknown = [...new Set(grounds.flatMap((ground) => ground.unknown))]
  return (
    <>
      <ul className="flex flex-col gap-3">
        {duties.map(({ law, firstBy, finalBy }) => (
          <li key={law} className="wrap-break-word">
            {t(`assessment.provisional.law.${law}`)}
            {firstBy && finalBy ? (
              <>
                <span className="block">{t('assessment.provisional.firstBy', { limit: dates.limit(firstBy) })}</span>
                <span className="block">{t('assessment.provisional.finalBy', { limit: dates.limit(finalBy) })}</span>
              </>
            ) : (
              <span className="block">{t('assessment.provisional.noLimit')}</span>
            )}
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <p>
          {t('assessment.provisional.notKnown', {
            facts: unknown.map((fact) => t(`assessment.fact.${fact}`)).join(t('assessment.and')),
          })}
        </p>
      )}
      <details>
        <summary className="flex min-h-11 cursor-pointer items-center underline">
          {t('assessment.provisional.why')}
        </summary>
        <ul className="list-disc pl-6">
          {grounds.map(({ ground }) => (
            <li key={ground}>{words(ground)}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
