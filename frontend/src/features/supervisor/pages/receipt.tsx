import { useQuery } from '@tanstack/react-query'
import type { StepFormProps } from '@/lib/case-registry'
import { Beside } from '@/ui/beside'
import { QueryView } from '@/ui/query-view'
import { chiefReceives, ofPart, sectionReceives, supervisorQuery, type SupervisorView } from '../api'
import { ClocksOfLine } from '../components/clocks-of-line'
import { FirstReport } from '../components/first-report'
import { LineStep } from '../components/line-step'
import { ReceiptForm } from '../components/receipt-form'
import { Reported } from '../components/reported'
import { SearchSoFar } from '../components/search-so-far'
import { isLate } from '../late'

/** 第一報を受領し指示する, from a facility; without a facility 所管課として受領する. */
export default function Receipt({ number, part }: StepFormProps) {
  return part ? <FromFacility number={number} part={part} /> : <BySection number={number} />
}

function FromFacility({ number, part }: { number: string; part: string }) {
  return (
    <LineStep
      number={number}
      part={part}
      facts={(line) => (
        <>
          <Reported number={number} line={line} />
          <ClocksOfLine line={line} />
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

function BySection({ number }: { number: string }) {
  return (
    <QueryView query={useQuery({ ...supervisorQuery(number), gcTime: 0 })}>
      {() => (
        <Beside facts={<FirstReport number={number} />}>
          <ReceiptForm
            number={number}
            send={(entry) => sectionReceives(number, entry)}
            theirs={(current: SupervisorView) => ({
              receipt: current.sectionReceipt,
              instructions: current.sectionInstructions,
            })}
          />
        </Beside>
      )}
    </QueryView>
  )
}
