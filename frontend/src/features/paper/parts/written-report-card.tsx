import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/ui/query-view'
import { OfficialPaper } from './official-paper'
import { WrittenReportLinks } from './paper-links'
import { PaperOfToday } from './paper-of-today'
import { writtenReportQuery } from '../api'

function WrittenReportText({ number }: { number: string }) {
  return <QueryView query={useQuery(writtenReportQuery(number))}>{(text) => <OfficialPaper paper={text} />}</QueryView>
}

/** 事故報告書. */
export function WrittenReportCard({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <PaperOfToday
      title={t('paper.writtenReport.title')}
      text={t('paper.writtenReport.text')}
      links={<WrittenReportLinks number={number} />}
      read={() => <WrittenReportText number={number} />}
    />
  )
}
