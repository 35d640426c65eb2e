import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { workQuery } from '../api'
import { Result } from '../components/result'

/** 発見後の手続 of a case: what waits, and what came of the rest; nothing stands here while nothing arose. */
export function WorkAfterFindCard({ number }: { number: string }) {
  const { t } = useTranslation()
  const work = useQuery(workQuery(number)).data ?? []
  return work.length === 0 ? null : (
    <Card title={t('found.title')}>
      <p>{t('found.why')}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {work.map((one) => (
          <li key={one.part}>
            <Result what={t(`found.kind.${one.kind}`)} result={one.result} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
