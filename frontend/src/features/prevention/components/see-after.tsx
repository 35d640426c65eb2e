import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/lib/problem'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field-error'
import { Notice } from '@/ui/notice'
import { useToast } from '@/ui/toast'
import { recordPlanSeen } from '../api'

/** 後閲: the plan was decided in the chief's place; one press records that the chief has seen it. */
export function SeeAfter({ number, plan }: { number: string; plan: number }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string>()
  async function record() {
    if (busy) return
    setBusy(true)
    try {
      await recordPlanSeen(number, plan)
      toast(t('prevention.seeAfterDone'))
      await queries.invalidateQueries()
    } catch (thrown) {
      setRefused(asProblem(thrown).message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Notice kind="warning" title={t('prevention.seeAfter', { number: plan })}>
      <p className="mb-2">{t('prevention.seeAfterText')}</p>
      <Button kind="secondary" busy={busy} onClick={() => void record()}>
        {t('prevention.seeAfterDo')}
      </Button>
      <FieldError id={`seen-${plan}-error`} message={refused} />
    </Notice>
  )
}
