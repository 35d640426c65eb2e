import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { TextLink } from '@/ui/text-link'
import type { ClockLine } from '../api'

/** Acts that meet a limit and are no steps, and the tab of the case on which each stands. */
const TABS = {
  recordReview: 'prevention',
  recordContractorPlan: 'contracts',
  answerAuthorityRequest: 'authority',
  recordAddresseeReport: 'addressees',
  recordKnowledge: '',
} as const
const ON_A_TAB = Object.keys(TABS) as (keyof typeof TABS)[]

/** What to do for a running clock: the step that is open, or that has to come first, or what the page itself offers. */
export function NextStep({ number, clock: { key, next } }: { number: string; clock: ClockLine }) {
  const { t } = useTranslation()
  const may = useMay(number)
  if (!next) return null
  if (next.step) {
    const address = `/incidents/${number}/steps/${next.step}${next.part ? `/${next.part}` : ''}`
    return (
      <p className="text-dns-16N-130 print:hidden">
        {t(next.meets ? 'clock.next.act' : 'clock.next.first')}{' '}
        <TextLink
          to={address}
          aria-label={`${t(`clock.key.${key}`)}: ${t(`worklist.step.${next.step}`)}`}
          className="inline-flex min-h-11 items-center"
        >
          {t(`worklist.step.${next.step}`)}
        </TextLink>
      </p>
    )
  }
  if (next.operation === 'openAsSecretariat')
    return <p className="text-dns-16N-130 text-solid-gray-800">{t('clock.next.openAsSecretariat')}</p>
  const operation = ON_A_TAB.find((one) => one === next.operation)
  return (
    operation &&
    may(operation) && (
      <p className="text-dns-16N-130 print:hidden">
        {t('clock.next.act')}{' '}
        <TextLink to={`/incidents/${number}/${TABS[operation]}`} className="inline-flex min-h-11 items-center">
          {t(`clock.next.${operation}`)}
        </TextLink>
      </p>
    )
  )
}
