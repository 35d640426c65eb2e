import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/ui/query-view'
import { OfficialPaper } from './official-paper'
import { ChronologyLinks } from './paper-links'
import { PaperOfToday } from './paper-of-today'
import { chronologyQuery } from '../api'

function ChronologyText({ number }: { number: string }) {
  return <QueryView query={useQuery(chronologyQuery(number))}>{(text) => <OfficialPaper paper={text} />}</QueryView>
}

/** 経過記録. */
export function ChronologyCard({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <PaperOfToday
      title={t('paper.chronology.title')}
      text={t('paper.chronology.text')}
      links={<ChronologyLinks number={number} />}
      read={() => <ChronologyText number={number} />}
    />
  )
}
