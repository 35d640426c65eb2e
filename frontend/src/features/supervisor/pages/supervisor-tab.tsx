import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { supervisorQuery, type ReportsOfUnit } from '../api'
import { ChangesSince } from '../components/changes-since'
import { ClocksOfLine } from '../components/clocks-of-line'
import { EarlierLine } from '../components/earlier-line'
import { ReceiptFacts, WrittenReportFacts } from '../components/facts'
import { InstructionLine, InstructionList } from '../components/instruction-list'
import { SectionReceipts } from '../components/section-receipts'
import { Reported } from '../components/reported'

function Line({ number, line, ofSeveral }: { number: string; line: ReportsOfUnit; ofSeveral: boolean }) {
  const { t } = useTranslation()
  const [before, after] = [line.writtenReports.at(-2), line.writtenReports.at(-1)]
  return (
    <section className="flex flex-col gap-4">
      <h2 className="flex flex-wrap items-center gap-3 text-std-20B-160">
        {line.partName}{' '}
        <StatusTag tone={['ACCEPTED', 'NOT_NEEDED'].includes(line.status) ? 'done' : 'active'}>
          {t(`supervisor.status.${line.status}`, { chief: line.chief })}
        </StatusTag>
      </h2>
      {ofSeveral && <ClocksOfLine line={line} />}
      <Reported number={number} line={line} />
      {line.sections.length > 0 && <SectionReceipts number={number} line={line} />}
      {line.receipt && line.sections.length === 0 && (
        <Card title={t('supervisor.receipt', { chief: line.chief })}>
          <ReceiptFacts number={number} receipt={line.receipt} />
        </Card>
      )}
      <InstructionList number={number} line={line} />
      {line.writtenReports.map((report, index) => (
        <Card key={report.id} title={t('supervisor.writtenReportNo', { no: index + 1 })}>
          <WrittenReportFacts number={number} report={report} />
        </Card>
      ))}
      {before && after && (
        <ChangesSince
          before={before}
          after={after}
          returned={line.writtenReports.filter(({ accepted }) => accepted === false)}
        />
      )}
      {line.earlier.toReversed().map((earlier) => (
        <EarlierLine key={earlier.until} number={number} earlier={earlier} chief={line.chief} />
      ))}
    </section>
  )
}

/** 報告: the report line of each unit, in the order in which things happened. */
export default function SupervisorTab({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(supervisorQuery(number))}>
      {({ units, sectionReceipt, sectionInstructions }) => (
        <div className="flex flex-col gap-8">
          {units.map((line) => (
            <Line key={line.part} number={number} line={line} ofSeveral={units.length > 1} />
          ))}
          {sectionReceipt && (
            <Card title={t('supervisor.section')}>
              <ReceiptFacts number={number} receipt={sectionReceipt} />
            </Card>
          )}
          {sectionInstructions.length > 0 && (
            <Card title={t('supervisor.instructions')}>
              <ol className="flex flex-col gap-4">
                {sectionInstructions.map((one) => (
                  <li key={one.number}>
                    <InstructionLine number={number} instruction={one} />
                  </li>
                ))}
              </ol>
            </Card>
          )}
          {units.length === 0 && !sectionReceipt && <p>{t('supervisor.nothing')}</p>}
        </div>
      )}
    </QueryView>
  )
}
