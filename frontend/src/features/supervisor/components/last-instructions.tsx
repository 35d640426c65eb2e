import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import type { ReportsOfUnit } from '../api'
import { InstructionLine } from './instruction-list'

/** The instructions that hold, the last one first: what the report should answer. */
export function LastInstructions({ number, line }: { number: string; line: ReportsOfUnit }) {
  const { t } = useTranslation()
  const holding = line.instructions.filter(({ correctedBy }) => correctedBy == null).toReversed()
  if (!line.receipt) return null
  return (
    <Card title={t('supervisor.instructions')}>
      {holding.length === 0 && <p>{t('supervisor.none')}</p>}
      <ol className="flex flex-col gap-4">
        {holding.map((one) => (
          <li key={one.number}>
            <InstructionLine number={number} instruction={one} />
          </li>
        ))}
      </ol>
    </Card>
  )
}
