import { useTranslation } from 'react-i18next'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import type { EarlierMeasure, Precedent } from '../api'
import { UseWords } from './use-words'

const TONES = { WORKS: 'done', INSUFFICIENT: 'warning', NOT_REVIEWED: 'neutral' } as const

/** An earlier case: what it was, why it is offered, its cause, and its measures with how they held. */
export function EarlierCase({
  precedent,
  onUse,
}: {
  precedent: Precedent
  onUse: ((text: string) => void) | undefined
}) {
  const { t } = useTranslation()
  const { number, unitKind, place, kind, medium, month, causeStatus, cause, measures, likeness } = precedent
  const same = [
    likeness.kind && t('precedent.same.kind'),
    likeness.medium && t('precedent.same.medium'),
    likeness.place && t('precedent.same.place'),
    likeness.words.length > 0 && t('precedent.same.words', { words: likeness.words.join(t('precedent.and')) }),
  ].filter((one) => typeof one === 'string')
  const title = t('precedent.case', {
    month,
    place: place ?? t(`admin.kind.${unitKind}`),
    kind: t(`report.kind.${kind}`),
    medium: t(`report.medium.${medium}`),
  })
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-std-17B-170 wrap-break-word">
        {number ? (
          <TextLink
            to={`/incidents/${number}/prevention`}
            target="_blank"
            className="inline-flex min-h-11 items-center"
          >
            {t('precedent.opens', { title })}
          </TextLink>
        ) : (
          title
        )}
      </h3>
      <p className="text-std-16N-170 wrap-break-word text-solid-gray-700">{same.join(t('precedent.then'))}</p>
      <p className="whitespace-pre-line wrap-break-word">
        {t('precedent.cause', { status: t(`prevention.causeStatus.${causeStatus}`), cause: cause ?? '' })}
      </p>
      <ul className="flex flex-col gap-3">
        {measures.map((measure, index) => (
          <li key={index} className="min-w-0">
            <Earlier measure={measure} onUse={onUse} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Earlier({ measure, onUse }: { measure: EarlierMeasure; onUse: ((text: string) => void) | undefined }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="whitespace-pre-line wrap-break-word">{measure.text}</p>
      <div className="flex flex-wrap items-center gap-2">
        <StatusTag tone={TONES[measure.held]}>{t(`precedent.held.${measure.held}`)}</StatusTag>
        {onUse && <UseWords text={measure.text} onUse={onUse} />}
      </div>
    </>
  )
}
