import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { useRange } from '@/ui/use-range'
import type { Medium, MediumContent } from '../api'
import { useSafeguardWords } from '../parts/use-safeguard-words'
import { FindView } from './find-view'

/** One thing: 「２歳児用ＳＤカード」 1枚, about 41 photographs, and what they show. */
export function MediumView({ medium }: { medium: Medium }) {
  const { t } = useTranslation()
  const told = useToldTime()
  const range = useRange()
  const kept = useSafeguardWords()
  const quantity = medium.quantity === null ? '' : `${medium.quantity}${medium.unit}`
  const items =
    medium.items === null
      ? ''
      : range({ min: medium.items, max: medium.items, approx: medium.approx }, medium.itemsUnit ?? '')
  return (
    <>
      <h3 className="text-std-17B-170">
        {medium.label} {quantity}
      </h3>
      {items && (
        <p>
          {t('incident.media.items')}: {items}
        </p>
      )}
      {kept(medium).map(({ label, words }) => (
        <p key={label}>
          {label}
          {t('ui.colon')}
          {words}
        </p>
      ))}
      {medium.lastUsedAt && (
        <p>
          {t('incident.media.lastUsedAt')}: {told.whole(medium.lastUsedAt)}
        </p>
      )}
      <FindView find={medium.find} />
      {medium.note && <p className="whitespace-pre-line">{medium.note}</p>}
      {medium.contents.length > 0 && (
        <ul className="mt-2 list-disc pl-6">
          {medium.contents.map((content, index) => (
            <li key={index}>
              <Content content={content} unit={content.itemsUnit ?? medium.itemsUnit ?? ''} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Content({ content, unit }: { content: MediumContent; unit: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  const range = useRange()
  const and = t('incident.and')
  const days = content.shotText ?? content.shotOn.map(dates.date).join(and)
  const persons = content.persons.map((n) => `${n}${t('ui.persons')}`).join(and)
  const items =
    content.items === null && content.itemsMax === null
      ? ''
      : range({ min: content.items, max: content.itemsMax ?? content.items, approx: content.approx }, unit)
  return (
    <>
      {[days, [content.people, persons].filter(Boolean).join(' '), content.what, items].filter(Boolean).join(' / ')}
      {content.note && t('ui.inBrackets', { text: content.note })}
    </>
  )
}
