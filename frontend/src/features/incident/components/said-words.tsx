import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'

interface Props {
  entries: readonly { id: number; words: string; byName: string; byPost: string; at: string }[]
}

/** What people said or noted, each with whom and when. */
export function SaidWords({ entries }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <ul className="flex flex-col gap-4">
      {entries.map(({ id, words, byName, byPost, at }) => (
        <li key={id}>
          <p className="whitespace-pre-line wrap-break-word">{words}</p>
          <p className="text-dns-16N-130 text-solid-gray-700">
            {t('incident.statements.by', { by: `${byPost} ${byName}`, at: dates.dateTime(at) })}
          </p>
        </li>
      ))}
    </ul>
  )
}
