import { useTranslation } from 'react-i18next'
import { LimitMoves } from '@/features/clock/parts/limit-moves'
import { asProblem } from '@/lib/problem'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import type { MergingPreview } from '../api'
import { usePersons } from '../parts/use-persons'

interface Props {
  /** The number of the case that would end. */
  other: string
  preview: MergingPreview | undefined
  /** Why the two cannot be merged so. */
  refused: Error | null
}

/** What follows when the other case goes on as a part of this one, or why it cannot. */
export function MergingConsequences({ other, preview, refused }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const told = useToldTime()
  const persons = usePersons()
  if (refused) {
    const { violations, message } = asProblem(refused)
    return (
      <Notice kind="warning" title={t('incident.merging.cannot')}>
        <p>{t(violations[0]?.message ?? message)}</p>
        <TextLink to={`/incidents/${other}`} className="inline-flex min-h-11 items-center">
          {t('incident.merging.openOther', { number: other })}
        </TextLink>
      </Notice>
    )
  }
  if (!preview) return null
  const limit = ({ key, limit }: { key: string; limit: string }, unit: string | null) =>
    t('incident.merging.limit', {
      what: t(`clock.key.${key}`) + (unit ? t('ui.inBrackets', { text: unit }) : ''),
      at: dates.limit(limit),
    })
  return (
    <Notice title={t('incident.merging.follows')}>
      <ul className="list-disc pl-6">
        {preview.units.map(({ code, name, headReported, limits }) => (
          <li key={code}>
            {t(headReported ? 'incident.merging.joinsReported' : 'incident.merging.joins', { name })}
            <ul className="list-disc pl-6">
              {limits.map((each) => (
                <li key={each.key}>{limit(each, null)}</li>
              ))}
            </ul>
          </li>
        ))}
        {preview.earlierKnown && <li>{t('incident.merging.earlier', { known: told.whole(preview.known) })}</li>}
        <li>
          {t('incident.merging.counted', {
            here: persons(preview.persons),
            there: persons(preview.personsThere),
            together: persons(preview.personsTogether),
          })}
        </li>
        <li>{t('incident.merging.contracts')}</li>
        <li>{t('incident.merging.stays', { other: preview.other.label })}</li>
      </ul>
      <p className="mt-2">{t('incident.merging.moves')}</p>
      <LimitMoves moves={preview.moves} />
      {preview.ends.length > 0 && (
        <>
          <p className="mt-2">{t('incident.merging.ends', { other: preview.other.label })}</p>
          <ul className="list-disc pl-6">
            {preview.ends.map((each, index) => (
              <li key={index}>{limit(each, each.unitName)}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
