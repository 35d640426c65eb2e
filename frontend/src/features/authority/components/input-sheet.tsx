import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { useAbsent } from '@/ui/use-absent'
import type { Filed } from '../filing-schema'
import { lineLabel, linesOf, type Line, type Said } from '../lines'

interface Props {
  number: string
  kind: Filed
  said: Said
  /** The lines in which the report before said something else. */
  changed: readonly Line[]
  /** Where one comes from. */
  back: string
}

/** 入力用紙: a report in large letters, in the order of the Commission's form, to be typed off at another terminal. */
export function InputSheet({ number, kind, said, changed, back }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const { notEntered } = useAbsent()
  return (
    <>
      <PageTitle title={t('authority.sheet.title', { report: t(`authority.kind.${kind}`) })} />
      <p className="mb-4 text-std-16N-170">{dates.caseLabel(number)}</p>
      <p className="mb-6 max-w-3xl text-std-16N-170 print:hidden">{t('authority.sheet.lead')}</p>
      <dl className="max-w-4xl">
        {linesOf(said).map((line) => (
          <div key={line} className="break-inside-avoid-page border-b border-solid-gray-536 py-4">
            <dt className="text-std-18B-160 print:text-[13pt]">
              {lineLabel(t, line)}
              {changed.includes(line) && t('authority.sheet.changed')}
            </dt>
            <dd className="mt-1 text-std-20N-150 whitespace-pre-line wrap-break-word print:text-[16pt]">
              {said[line] || notEntered}
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-6 flex flex-wrap gap-3 print:hidden">
        <Button onClick={() => window.print()}>{t('authority.sheet.print')}</Button>
        <LinkButton to={back}>{t('authority.sheet.back')}</LinkButton>
      </div>
    </>
  )
}
