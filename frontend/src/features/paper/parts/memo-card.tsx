import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/ui/query-view'
import { OfficialPaper } from './official-paper'
import { MemoLinks } from './paper-links'
import { PaperOfToday } from './paper-of-today'
import { memoQuery } from '../api'

function MemoText({ number }: { number: string }) {
  return <QueryView query={useQuery(memoQuery(number))}>{(text) => <OfficialPaper paper={text} />}</QueryView>
}

/** 説明用メモ. */
export function MemoCard({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <PaperOfToday
      title={t('paper.memo.title')}
      text={t('paper.memo.text')}
      links={<MemoLinks number={number} />}
      read={() => <MemoText number={number} />}
    />
  )
}
