import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Proposed } from '@/ui/begins'
import { Beside } from '@/ui/beside'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { useStepDone } from '@/ui/use-step-done'
import { authorityQuery, fileFinal, filePreliminary, fileSupplement, ofPart } from '../api'
import { FilingForm } from './filing-form'
import { Filings } from './filings'
import { Persons } from './persons'

const STEPS = {
  PRELIMINARY: { step: 'file-preliminary-report', file: filePreliminary },
  FINAL: { step: 'file-final-report', file: fileFinal },
  SUPPLEMENT: { step: 'file-supplement', file: fileSupplement },
} as const

/** The form that records one of the reports, with what was filed before beside it. */
export function FilingStep({ number, part, kind }: { number: string; part: string; kind: keyof typeof STEPS }) {
  const { t } = useTranslation()
  const done = useStepDone()
  const { step, file } = STEPS[kind]
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
                    file={(filing) => file({ number, part }, filing)}
                    onDone={() => done(t(`authority.filed.${kind}`))}
                    step={step}
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
