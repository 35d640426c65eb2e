import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useMay } from '@/lib/allowed-operations'
import { requiredText } from '@/lib/forms'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { QueryView } from '@/ui/query-view'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { councilQuery, replacePaper, type CouncilView } from '../api'

const schema = z.object({ reason: requiredText(1000) })

function ReplaceForm({ number, view, onDone }: { number: string; view: CouncilView; onDone: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const form = useOfficeForm(schema, { reason: '' })
  const send = useVersion<CouncilView>(view.version, (current) => current.version)
  const submit = useSubmit(form, async ({ reason }) => {
    await send((version) => replacePaper(number, { version, reason }))
    toast(t('paper.replace.begun'))
    onDone()
    await queries.invalidateQueries()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('paper.replace.begin')}>
      <p>{t('paper.replace.lead')}</p>
      <TextArea
        id="reason"
        label={t('paper.replace.reason')}
        hint={t('paper.replace.reasonHint')}
        required
        rows={3}
        maxLength={1000}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}

function Replacing({ number, onDone }: { number: string; onDone: () => void }) {
  return (
    <QueryView query={useQuery(councilQuery(number))}>
      {(view) => <ReplaceForm number={number} view={view} onDone={onDone} />}
    </QueryView>
  )
}

/** 差替えを作る: the issued paper gives way to a new edition, with the sentence on what changed. */
export function ReplacePaper({ number }: { number: string }) {
  const { t } = useTranslation()
  const may = useMay(number)('replacePaper')
  const [open, setOpen] = useState(false)
  if (!may) return null
  return (
    <div className="print:hidden">
      <Button kind="secondary" onClick={() => setOpen(true)}>
        {t('paper.replace.open')}
      </Button>
      <Dialog open={open} title={t('paper.replace.open')} keep="replace paper" onClose={() => setOpen(false)}>
        {open && <Replacing number={number} onDone={() => setOpen(false)} />}
      </Dialog>
    </div>
  )
}
