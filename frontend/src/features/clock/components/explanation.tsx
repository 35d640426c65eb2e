import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDates, useLang } from '@/lib/use-dates'
import { DescriptionList } from '@/ui/description-list'
import type { ExplanationInEnglish, Explanation as Kept } from '../api'
import { CountingPicture } from './counting-picture'

/**
 * The rule as a sentence, its ground, from when it counts, the picture of the count and its steps: as they were kept. Who reads English
 * is told the same, and the record below it. `rule` leads to the rule, for whom it is open.
 */
export function Explanation({ kept, rule }: { kept: Kept; rule?: ReactNode }) {
  const { t } = useTranslation()
  const dates = useDates()
  const english = useLang() === 'en' ? kept.english : null
  const said = english ?? office(kept, t(kept.dayOnly ? 'clock.why.day' : 'clock.why.time'))
  const lang = english ? 'en' : 'ja'
  const byTheMinute = kept.lines.every(({ days }) => days.every(({ as }) => as === 'ELAPSED'))
  return (
    <>
      <blockquote
        lang={lang}
        className="mb-4 border-l-8 border-key-900 bg-key-50 px-4 py-3 text-std-17N-170 [print-color-adjust:exact]"
      >
        {said.sentence}
      </blockquote>
      <DescriptionList
        items={[
          { label: t('clock.why.ground'), value: <span lang={lang}>{said.ground}</span> },
          {
            label: t('clock.why.rule'),
            value: (
              <>
                {t('clock.why.version', { version: kept.ruleVersion, from: dates.date(kept.validFrom) })}
                {rule}
              </>
            ),
          },
          {
            label: t('clock.why.basis'),
            value: (
              <>
                <span lang={lang}>{said.basis}</span>
                {t('clock.why.colon')}
                {kept.dayOnly ? dates.date(kept.basisAt) : dates.dateTime(kept.basisAt)}
              </>
            ),
          },
          ...(byTheMinute
            ? []
            : [
                {
                  label: t('clock.why.calendar'),
                  value: (
                    <span lang={lang}>
                      {t('clock.why.calendarVersion', { calendar: said.calendar, version: kept.calendarVersion })}
                    </span>
                  ),
                },
              ]),
        ]}
      />
      <h2 className="mt-6 mb-3 text-std-20B-160">{t('clock.why.counting')}</h2>
      {said.lines.map((line) => (
        <CountingPicture key={line.point} line={line} from={kept.countedFrom} ofMany={said.lines.length > 1} />
      ))}
      <Steps lang={lang} steps={said.steps} />
      {english && (
        <section lang="ja" className="mt-6 border-t border-solid-gray-420 pt-3">
          <h2 lang="en" className="mb-2 text-std-16B-170">
            {t('clock.why.record')}
          </h2>
          <p className="mb-2">{kept.sentence}</p>
          <Steps lang="ja" steps={kept.steps} />
        </section>
      )}
      {kept.keptAt && (
        <p className="mt-3 text-dns-14N-130 text-solid-gray-700">
          {t('clock.why.keptAt', { at: dates.dateTime(kept.keptAt) })}
        </p>
      )}
    </>
  )
}

function Steps({ steps, lang }: { steps: readonly string[]; lang: string }) {
  return (
    <ol lang={lang} className="list-decimal pl-6">
      {steps.map((step) => (
        <li key={step} className="mb-1">
          {step}
        </li>
      ))}
    </ol>
  )
}

/** The words of the office in the form of the English ones. */
function office(kept: Kept, dayOrTime: string): ExplanationInEnglish {
  const ground = kept.strength === kept.article ? kept.article : `${kept.strength}　${kept.article}`
  return {
    sentence: kept.sentence,
    ground,
    basis: kept.basis + dayOrTime,
    calendar: kept.calendar,
    steps: kept.steps,
    lines: kept.lines,
  }
}
