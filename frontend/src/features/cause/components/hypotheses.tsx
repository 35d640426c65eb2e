import { useTranslation } from 'react-i18next'
import { StatusTag } from '@/ui/status-tag'
import type { CauseAnalysis } from '../api'

const TONES = { OPEN: 'neutral', LIKELY: 'active', EXCLUDED: 'neutral' } as const

/** The hypotheses, each with what speaks for it and against it. */
export function Hypotheses({ hypotheses }: { hypotheses: CauseAnalysis['hypotheses'] }) {
  const { t } = useTranslation()
  if (hypotheses.length === 0) return null
  return (
    <div>
      <h3 className="text-std-17B-170">{t('cause.hypotheses')}</h3>
      <ul className="flex flex-col gap-3">
        {hypotheses.map(({ text, speaksFor, speaksAgainst, standing }, index) => (
          <li key={index} className="rounded-8 border border-solid-gray-420 p-3">
            <StatusTag tone={TONES[standing]}>{t(`cause.standingChoice.${standing}`)}</StatusTag>
            <p className="whitespace-pre-line wrap-break-word">{text}</p>
            {speaksFor && (
              <p className="whitespace-pre-line wrap-break-word text-solid-gray-800">
                {t('cause.speaksFor')}: {speaksFor}
              </p>
            )}
            {speaksAgainst && (
              <p className="whitespace-pre-line wrap-break-word text-solid-gray-800">
                {t('cause.speaksAgainst')}: {speaksAgainst}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
