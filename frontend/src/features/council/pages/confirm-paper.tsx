import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { StepFormProps } from '@/lib/case-registry'
import { OfficialPaper } from '@/features/paper/parts/official-paper'
import { DecisionForm } from '@/features/incident/parts/decision-form'
import { QueryView } from '@/ui/query-view'
import { NamesInPaper } from '@/features/paper/parts/names-in-paper'
import { PaperLinks } from '@/features/paper/parts/paper-links'
import { confirmPaper, paperQuery, type CouncilView } from '../api'
import { CouncilStep } from '../components/council-step'
import { useAct, useStateRow } from '../components/use-act'

function ConfirmForm({ number, view }: { number: string; view: CouncilView }) {
  const { t } = useTranslation()
  const act = useAct(view)
  const state = useStateRow(view)
  return (
    <DecisionForm
      legend={t('council.confirmLegend')}
      reasonHint={t('council.returnHint')}
      submitLabel={t('council.confirm')}
      meets={{ number, clocks: ['COUNCIL_PAPER'], onlyPass: true }}
      choices={[
        { value: 'CONFIRMED', label: t('council.confirmChoice'), hint: t('council.confirmHint') },
        { value: 'RETURNED', label: t('council.returnChoice') },
      ]}
      conflictRows={(current, mine) => [
        state(current),
        {
          label: t('council.confirmLegend'),
          mine,
          theirs: (current as CouncilView).papers.at(-1)?.decision?.reason ?? '',
        },
      ]}
      send={(decision) =>
        act((version) => confirmPaper(number, { ...decision, version }), t(`council.confirmed.${decision.outcome}`))
      }
    />
  )
}

/** 審議会資料を確認する: the section chief reads the paper and confirms it or sends it back. */
export default function ConfirmPaper({ number }: StepFormProps) {
  const paper = useQuery(paperQuery(number))
  return (
    <CouncilStep number={number}>
      {(view) => (
        <div className="flex flex-col gap-6">
          <QueryView query={paper}>{(text) => <OfficialPaper paper={text} />}</QueryView>
          <div className="flex flex-wrap gap-3">
            <PaperLinks number={number} paper="council" />
          </div>
          <NamesInPaper number={number} paper="council" />
          <ConfirmForm number={number} view={view} />
        </div>
      )}
    </CouncilStep>
  )
}
