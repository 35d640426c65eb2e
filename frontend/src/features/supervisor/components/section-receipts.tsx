import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { OnBehalfContext } from '@/lib/on-behalf'
import { caseKey } from '@/lib/query-keys'
import { hasRole, useSession } from '@/lib/session'
import { Card } from '@/ui/card'
import { FormDialog } from '@/ui/form-dialog'
import { ofPart, recordSectionReceipt, type ReportsOfUnit } from '../api'
import { ReceiptFacts } from './facts'
import { ReceiptForm } from './receipt-form'

/** 連名の課: what each of the joint sections received; one that came to be in charge later receives here. */
export function SectionReceipts({ number, line }: { number: string; line: ReportsOfUnit }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const may = useMay(number)('recordSectionReceipt')
  const forChief = !hasRole(useSession(), 'section-chief')
  const silent = line.sections.filter(({ receipt }) => !receipt)
  return (
    <Card title={t('supervisor.jointSections')}>
      <ul className="flex flex-col gap-4">
        {line.sections.map(({ section, sectionName, receipt }) => (
          <li key={section}>
            <h3 className="text-std-17B-170">{sectionName}</h3>
            {receipt ? <ReceiptFacts number={number} receipt={receipt} /> : <p>{t('supervisor.notReceived')}</p>}
          </li>
        ))}
      </ul>
      {may && line.receipt && silent.length > 0 && (
        <div className="mt-4 print:hidden">
          <p className="mb-2">{t('supervisor.joinedLater')}</p>
          <FormDialog
            label={t('supervisor.receive')}
            title={t('supervisor.receive')}
            keep={`section-receipt ${number} ${line.part}`}
          >
            {(close) => (
              <OnBehalfContext value={forChief}>
                <ReceiptForm
                  number={number}
                  sections={silent}
                  send={async (entry) => {
                    await recordSectionReceipt({ number, part: line.part }, entry)
                    await queries.invalidateQueries({ queryKey: caseKey(number) })
                  }}
                  received={close}
                  theirs={(current) => ({
                    receipt: ofPart(current, line.part)?.receipt,
                    instructions: ofPart(current, line.part)?.instructions ?? [],
                  })}
                />
              </OnBehalfContext>
            )}
          </FormDialog>
        </div>
      )}
    </Card>
  )
}
