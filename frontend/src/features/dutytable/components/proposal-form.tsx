import { useState } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { z } from 'zod'
import { toInputs } from '@/lib/dates'
import { requiredInstant, requiredText } from '@/lib/forms'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { proposeTable, tryTable, type Trial as Tried, type VersionNow } from '../api'
import { useTableChange } from '../use-table-change'
import { Trial } from './trial'

const schema = z.object({
  file: z.custom<FileList>((files) => files instanceof FileList && files.length > 0, { error: 'dutytable.fileNeeded' }),
  validFrom: requiredInstant(),
  title: requiredText(200),
  reason: requiredText(400),
})

/** What was tried; only that is proposed. */
interface Seen {
  file: File
  validFrom: string
  trial: Tried
}

/** A new table: first it is tried on the running cases, and when that was seen the same button proposes it. */
export function ProposalForm({ version }: { version: number }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const changed = useTableChange()
  const send = useVersion(version, (current: VersionNow) => current.version)
  const [seen, setSeen] = useState<Seen>()
  const form = useOfficeForm(schema, { file: undefined as never, validFrom: null as never, title: '', reason: '' })
  const [file, validFrom] = useWatch({ control: form.control, name: ['file', 'validFrom'] })
  const tried = seen && seen.file === file?.[0] && seen.validFrom === validFrom ? seen : undefined
  const submit = useSubmit(form, async (values) => {
    const chosen = values.file[0]!
    const body = { file: await chosen.text(), validFrom: toInputs(values.validFrom).date }
    if (!tried) {
      setSeen(undefined)
      setSeen({ file: chosen, validFrom: values.validFrom, trial: await tryTable(body.file, body.validFrom) })
      return
    }
    const { title, reason } = values
    await send((last) => proposeTable({ ...body, title, reason, version: last }))
    await navigate('/admin/duty-table')
    await changed(t('dutytable.proposed'))
  })
  const { errors } = form.formState
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t(tried ? 'dutytable.propose' : 'dutytable.try')}
      conflictRows={(current) => [
        {
          label: t('dutytable.version'),
          mine: t('dutytable.versionNth', { version }),
          theirs: t('dutytable.versionNth', { version: (current as VersionNow).version }),
        },
      ]}
    >
      <TextField
        id="file"
        type="file"
        accept=".dmn,.xml,application/xml,text/xml"
        label={t('dutytable.file')}
        hint={t('dutytable.fileHint')}
        required
        className="w-full max-w-xl"
        error={errors.file?.message}
        {...form.register('file')}
      />
      <Controller
        name="validFrom"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            id="validFrom"
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            dateOnly
            label={t('dutytable.validFrom')}
            hint={t('dutytable.validFromHint')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <TextField
        id="title"
        label={t('dutytable.brought')}
        hint={t('dutytable.broughtHint')}
        required
        maxLength={200}
        error={errors.title?.message}
        {...form.register('title')}
      />
      <TextArea
        id="reason"
        label={t('dutytable.reason')}
        required
        rows={3}
        maxLength={400}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      {tried && (
        <section aria-label={t('dutytable.trialTitle')} role="status" className="flex flex-col gap-4">
          <h2 className="text-std-20B-160">{t('dutytable.trialTitle')}</h2>
          <Trial trial={tried.trial} />
          <Notice kind="warning" title={t('dutytable.secondNeeded')}>
            {t('dutytable.secondNeededText')}
          </Notice>
        </section>
      )}
    </Form>
  )
}
