import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import type { UsageView } from '../api'
import { pictureOf } from '../picture'
import { PictureColumns } from './picture-columns'
import { PictureDays } from './picture-days'
import { useGapWords } from './use-gap-words'

/** From the last safe use to the discovery, as a picture and in words. */
export function UsePicture({ view }: { view: UsageView }) {
  const { t } = useTranslation()
  const dates = useDates()
  const told = useToldTime()
  const gapWords = useGapWords()
  const picture = pictureOf(view)
  const longest = view.lost
    .filter(({ gap }) => gap)
    .sort((a, b) => Date.parse(a.gap!.startsAt) - Date.parse(b.gap!.startsAt))[0]
  const closed = view.days.filter((day) => day.closed)
  return (
    <Card title={t('usage.picture')}>
      <ul className="mb-4 flex flex-col gap-2">
        {view.lost.map((thing) => (
          <li key={thing.medium}>
            <p className="text-std-17B-170">{thing.label}</p>
            <p className={thing.gap ? 'text-std-17B-170 text-error-2' : undefined}>{gapWords(thing)}</p>
            {thing.gap && (
              <p className="text-std-16N-170">
                {told.whole(thing.gap.last)}
                {t('ui.to')}
                {told.whole(view.discovered)}
              </p>
            )}
          </li>
        ))}
      </ul>
      {picture && longest && (
        <>
          <PictureDays picture={picture} gapWords={gapWords(longest)} />
          <PictureColumns picture={picture} gapWords={gapWords(longest)} />
          <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-std-16N-170" aria-hidden="true">
            <span>
              <span className="mr-2 inline-block h-3 w-6 bg-key-900 forced-color-adjust-none" />
              {t('usage.legendLost')}
            </span>
            <span>
              <span className="mr-2 inline-block h-3 w-6 bg-solid-gray-420 forced-color-adjust-none" />
              {t('usage.legendOther')}
            </span>
            <span>
              <span className="mr-2 inline-block h-3 w-6 border border-solid-gray-420 bg-solid-gray-100 forced-color-adjust-none" />
              {t('usage.closed')}
            </span>
          </p>
          {closed.length > 0 && (
            <p className="sr-only">
              {t('usage.closedDays')}: {closed.map(({ day }) => dates.date(day)).join(t('usage.comma'))}
            </p>
          )}
        </>
      )}
    </Card>
  )
}
