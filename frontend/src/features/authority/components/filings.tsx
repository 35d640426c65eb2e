import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import { Timeline } from '@/ui/timeline'
import { useAbsent } from '@/ui/use-absent'
import type { Duty } from '../api'
import { saysAnything, useFiled } from '../lines'
import { filedSheetAddress } from '../sheet'
import { FiledItems } from './filed-items'

/** Since when there is something to report, judged or begun before the judgement, which reports were filed, and which were before it was dissolved and arose again. */
export function Filings({ number, duty }: { number: string; duty: Duty }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <div className="flex flex-col gap-4">
      <p>
        {t('authority.arose')}: {dates.dateTime(duty.arose)}
      </p>
      {duty.dissolved && (
        <p>
          {t('authority.dissolvedAt')}: {dates.dateTime(duty.dissolved)}
        </p>
      )}
      {duty.filings.length === 0 ? (
        <p>{t('authority.nothingFiled')}</p>
      ) : (
        <Filed
          filings={duty.filings}
          before={duty.earlier}
          sheet={(index) => filedSheetAddress(number, duty.part, duty.earlier.length + index + 1)}
        />
      )}
      {duty.earlier.length > 0 && (
        <>
          <h3 className="text-std-17B-170">{t('authority.earlier')}</h3>
          <Filed
            filings={duty.earlier}
            before={[]}
            sheet={(index) => filedSheetAddress(number, duty.part, index + 1)}
          />
        </>
      )}
    </div>
  )
}

interface FiledProps {
  filings: Duty['filings']
  /** What was filed before the first of them. */
  before: Duty['filings']
  /** Where one is printed. */
  sheet: (index: number) => string
}

/** Filings one after another, each compared with the one before. */
function Filed({ filings, before, sheet }: FiledProps) {
  const { t } = useTranslation()
  const filed = useFiled()
  const dates = useDates()
  const { notEntered } = useAbsent()
  return (
    <Timeline
      entries={filings.map((filing, index) => ({
        key: `${filing.kind} ${index}`,
        at: filing.at,
        content: (
          <div className="flex flex-col gap-1">
            <p>
              <StatusTag tone="done">{t(`authority.kind.${filing.kind}`)}</StatusTag>
            </p>
            <p>
              {t('authority.receiptNumber')}: {filing.receiptNumber ?? notEntered}
            </p>
            {filing.unknown.items.length > 0 && (
              <p>
                {t('authority.left')}:{' '}
                {filing.unknown.items.map((item) => t(`authority.item.${item}`)).join(t('authority.and'))}
                {filing.unknown.until
                  ? t('authority.leftUntil', { day: dates.date(filing.unknown.until) })
                  : t('authority.leftUntilKnown')}
              </p>
            )}
            {saysAnything(filed(filing)) && (
              <p className="print:hidden">
                <TextLink to={sheet(index)} className="inline-flex min-h-11 items-center">
                  {t('authority.sheet.open')}
                </TextLink>
              </p>
            )}
            <FiledItems filing={filing} before={[...before, ...filings.slice(0, index)]} />
            {filing.note && <p className="whitespace-pre-line">{filing.note}</p>}
            <p className="text-solid-gray-700">
              {filing.by.post} {filing.by.name}
            </p>
          </div>
        ),
      }))}
    />
  )
}
