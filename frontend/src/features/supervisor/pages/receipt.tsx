import type { StepFormProps } from '@/lib/case-registry'
import { chiefReceives, ofPart, type SupervisorView } from '../api'
import { ClocksOfLine } from '../components/clocks-of-line'
import { FirstReport } from '../components/first-report'
import { LineStep } from '../components/line-step'
import { ReceiptForm } from '../components/receipt-form'
import { Reported } from '../components/reported'
import { SectionReceipts } from '../components/section-receipts'
import { SearchSoFar } from '../components/search-so-far'
import { isLate } from '../late'

/** 第一報を受領し指示する, from a unit concerned. */
export default function Receipt({ number, part = '' }: StepFormProps) {
  return (
    <LineStep
      number={number}
      part={part}
      facts={(line) => (
        <>
          <Reported number={number} line={line} />
          <ClocksOfLine line={line} />
          {line.sections.length > 0 && <SectionReceipts number={number} line={line} />}
          <FirstReport number={number} />
          <SearchSoFar number={number} part={part} />
        </>
      )}
    >
      {(line) => (
        <ReceiptForm
          number={number}
          head={line.headReport}
          late={(at) => isLate(line, 'CHIEF_RECEIPT', at)}
          sections={line.sections.filter(({ receipt }) => !receipt)}
          send={(entry) => chiefReceives({ number, part }, entry)}
          theirs={(current: SupervisorView) => ({
            receipt: ofPart(current, part)?.receipt,
            instructions: ofPart(current, part)?.instructions ?? [],
          })}
        />
      )}
    </LineStep>
  )
}
