import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Proposed } from '@/ui/begins'
import { Beside } from '@/ui/beside'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { useStepDone } from '@/ui/use-step-done'
import { ContractorTold } from '@/features/contract/parts/contractor-told'
import { authorityQuery, fileFinal, filePreliminary, filePreliminaryAndFinal, fileSupplement, ofPart } from '../api'
import { deskOfStep } from '../sheet'
import { FilingForm } from './filing-form'
import { Filings } from './filings'
import { Persons } from './persons'

const STEPS = {
  PRELIMINARY: 'file-preliminary-report',
  FINAL: 'file-final-report',
  SUPPLEMENT: 'file-supplement',
} as const

const FILE = {
  PRELIMINARY: filePreliminary,
  PRELIMINARY_AND_FINAL: filePreliminaryAndFinal,
  FINAL: fileFinal,
  SUPPLEMENT: fileSupplement,
}

/** The form that records one of the reports, with what was filed before beside it. */
export function FilingStep({ number, part, kind }: { number: string; part: string; kind: keyof typeof STEPS }) {
  const { t } = useTranslation()
  const done = useStepDone()
  const step = STEPS[kind]
  return (
    <QueryView query={useQuery({ ...authorityQuery(number), gcTime: 0 })}>
      {(view) => {
        const duty = ofPart(view, part)
        return (
          duty && (
            <Beside
              facts={
                <Card title={t('authority.soFar')}>
                  <Persons number={number} />
                  <Filings number={number} duty={duty} />
                  <ContractorTold number={number} />
                </Card>
              }
            >
              <Proposed number={number} step={step}>
                {(proposed) => (
                  <FilingForm
                    number={number}
                    duty={duty}
                    kind={kind}
                    proposed={proposed}
                    clocksOf={part}
                    file={(filing, as) => FILE[as as keyof typeof FILE]({ number, part }, filing)}
                    onDone={(as) => done(t(`authority.filed.${as}`))}
                    desk={deskOfStep(number, step, part)}
                  />
                )}
              </Proposed>
            </Beside>
          )
        )
      }}
    </QueryView>
  )
}
