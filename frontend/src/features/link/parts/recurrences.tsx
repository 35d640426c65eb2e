import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import { linksQuery } from '../api'

/** 再発: the cases in which it happened again, of which the next report to the council tells; nothing where there are none. */
export function Recurrences({ number }: { number: string }) {
  const { t } = useTranslation()
  const again = (useQuery(linksQuery(number)).data ?? []).filter(
    ({ kind, removal, other }) => kind === 'RECURRENCE' && removal === null && other !== null,
  )
  if (again.length === 0) return null
  return (
    <Notice kind="warning" title={t('link.happenedAgain')}>
      <p>{t('link.happenedAgainText')}</p>
      <ul>
        {again.map(({ id, other }) => (
          <li key={id}>
            <TextLink to={`/incidents/${other!.number}`} className="inline-flex min-h-11 items-center">
              {t('link.choice', { number: other!.number, title: other!.title })}
            </TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
