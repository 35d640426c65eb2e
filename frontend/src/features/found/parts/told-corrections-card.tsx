import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { caseKey } from '@/lib/query-keys'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { useToast } from '@/ui/toast'
import { correctionsQuery, recordCorrection, type ToldCorrection } from '../api'
import { OutcomeForm } from '../components/outcome-form'
import { Result } from '../components/result'

/** 伝えたことの訂正 of a case: what waits, and what came of the rest; nothing stands here while nothing is to be corrected. */
export function ToldCorrectionsCard({ number }: { number: string }) {
  const { t } = useTranslation()
  const corrections = useQuery(correctionsQuery(number)).data ?? []
  return corrections.length === 0 ? null : (
    <Card title={t('found.corrections.title')}>
      <p>{t('found.corrections.why')}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {corrections.map((one) => (
          <li key={`${one.judgement} ${one.to}`}>
            <Correction number={number} correction={one} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Correction({ number, correction: { to, result } }: { number: string; correction: ToldCorrection }) {
  const { t } = useTranslation()
  const may = useMay(number)('recordToldCorrection')
  const queries = useQueryClient()
  const toast = useToast()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const what = t(`found.corrections.to.${to}`)
  return (
    <>
      <Result what={what} result={result} />
      {!result && may && (
        <p className="mt-1 print:hidden">
          <Button kind="secondary" aria-label={t('found.corrections.recordOf', { what })} onClick={() => setOpen(true)}>
            {t('found.record')}
          </Button>
        </p>
      )}
      <Dialog open={open} title={what} keep={`told-correction ${to}`} onClose={close}>
        <OutcomeForm
          lead={t(`found.corrections.lead.${to}`)}
          wordsHint={t('found.corrections.wordsHint')}
          send={async (sent) => {
            await recordCorrection(number, to, sent)
            await queries.invalidateQueries({ queryKey: caseKey(number) })
            toast(t('found.corrections.recorded'))
            close()
          }}
        />
      </Dialog>
    </>
  )
}
