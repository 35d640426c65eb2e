import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { explainLateStart, type ClocksOfCase } from '../api'
import { WhyLate } from './why-late'

/** 期限後に開始: the case was entered when limits were past; one reason is asked for all of them. */
export function LateStart({ number, view }: { number: string; view: ClocksOfCase }) {
  const { t } = useTranslation()
  const may = useMay(number)('explainLateStart')
  if (!may || view.lateStart || view.enteredLate.length === 0) return null
  const what = view.enteredLate.map((key) => t(`clock.key.${key}`)).join(t('clock.lateStart.and'))
  return (
    <WhyLate
      number={number}
      words="lateStart"
      title={t('clock.lateStart.title', { what })}
      send={(reason) => explainLateStart(number, reason)}
    />
  )
}
