import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { attachmentsQuery, contentAddress } from '@/lib/attachments'
import { onBehalfQuery } from '@/lib/on-behalf'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'

/** 代行入力: whose word an act is, how and when it was heard, who wrote it down; nothing for an act of one's own. */
export function OnBehalfNote({ number, id }: { number: string; id: number | null | undefined }) {
  const { t } = useTranslation()
  const dates = useDates()
  const told = useToldTime()
  const { data: entries } = useQuery({ ...onBehalfQuery(number), enabled: id != null })
  const entry = entries?.find((one) => one.id === id)
  const { data: files } = useQuery({ ...attachmentsQuery(number), enabled: (entry?.papers.length ?? 0) > 0 })
  if (!entry) return null
  return (
    <div className="mt-2 border-l-4 border-solid-gray-420 pl-3 text-std-16N-170">
      <p className="text-std-16B-170">
        {t('incident.onBehalf.note', { sender: entry.sender, means: t(`incident.onBehalf.meansOf.${entry.means}`) })}
      </p>
      <p>{t('incident.onBehalf.heard', { at: told.whole(entry.heardAt) })}</p>
      <p>
        {t('incident.onBehalf.enteredBy', {
          post: entry.enteredBy.post,
          name: entry.enteredBy.name,
          at: dates.dateTime(entry.recordedAt),
        })}
      </p>
      {entry.papers.length > 0 && (
        <p className="flex flex-wrap items-center gap-x-3">
          <span>{t('incident.onBehalf.papers')}</span>
          {files
            ?.filter((file) => entry.papers.includes(file.id))
            .map((file) => (
              <a
                key={file.id}
                href={contentAddress(number, file.id)}
                download
                className="inline-flex min-h-11 items-center wrap-anywhere underline"
              >
                {file.name}
              </a>
            ))}
        </p>
      )}
    </div>
  )
}
