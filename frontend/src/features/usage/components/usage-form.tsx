import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/lib/problem'
import { caseKey } from '@/lib/query-keys'
import { randomUuid } from '@/lib/secret-box'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { correctUsage, recordUsage, type LostThing, type UsageEntry } from '../api'
import { usageBody, usageForm, usageSchema, type UsageForm as Values } from '../schema'

/** Writes a use down, corrects it or strikes it out. */
export function UsageForm({
  number,
  lost,
  entry,
  onDone,
}: {
  number: string
  lost: readonly LostThing[]
  entry?: UsageEntry | undefined
  onDone: () => void
}) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const toast = useToast()
  const [key] = useState(randomUuid)
  const form = useOfficeForm(usageSchema, usageForm(entry))
  const submit = useSubmit(form, (values) => save(values, false))
  const [returned, differs] = useWatch({ control: form.control, name: ['returned', 'differs'] })
  const { errors } = form.formState

  async function save(values: Values, removed: boolean) {
    if (entry)
      await correctUsage(number, entry.id, { removed, usage: usageBody(values) }).catch((thrown) => {
        throw asProblem(thrown).inside('usage')
      })
    else await recordUsage(number, key, usageBody(values))
    await client.invalidateQueries({ queryKey: caseKey(number) })
    toast(t(removed ? 'usage.removed' : 'usage.saved'))
    onDone()
  }

  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('usage.save')}
      actions={
        entry && (
          <Button kind="tertiary" onClick={() => void form.handleSubmit((values) => save(values, true))()}>
            {t('usage.remove')}
          </Button>
        )
      }
    >
      <Controller
        name="outAt"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField {...field} id="outAt" label={t('usage.out')} required error={fieldState.error?.message} />
        )}
      />
      <Checkbox label={t('usage.hasReturned')} {...form.register('returned')} />
      {returned && (
        <Controller
          name="inAt"
          control={form.control}
          render={({ field, fieldState }) => (
            <DateTimeField {...field} id="inAt" label={t('usage.in')} required error={fieldState.error?.message} />
          )}
        />
      )}
      <Checkbox label={t('usage.approx')} {...form.register('approx')} />
      <TextField
        id="user"
        label={t('usage.user')}
        hint={t('usage.userHint')}
        required
        error={errors.user?.message}
        {...form.register('user')}
      />
      <TextField
        id="media"
        label={t('usage.media')}
        hint={t('usage.mediaHint')}
        required
        error={errors.media?.message}
        {...form.register('media')}
      />
      <CheckboxGroup
        id="lostMedia"
        label={t('usage.lostMedia')}
        error={errors.lostMedia?.message}
        options={lost.map(({ medium, label }) => ({ value: String(medium), label }))}
        {...form.register('lostMedia')}
      />
      <TextField
        id="equipment"
        label={t('usage.equipment')}
        error={errors.equipment?.message}
        {...form.register('equipment')}
      />
      <TextField
        id="purpose"
        label={t('usage.purpose')}
        error={errors.purpose?.message}
        {...form.register('purpose')}
      />
      <TextField
        id="witness"
        label={t('usage.witness')}
        hint={t('usage.witnessHint')}
        error={errors.witness?.message}
        {...form.register('witness')}
      />
      <Checkbox label={t('usage.differs')} {...form.register('differs')} />
      {differs && (
        <TextArea
          id="reality"
          label={t('usage.reality')}
          hint={t('usage.realityHint')}
          required
          rows={3}
          maxLength={1000}
          error={errors.reality?.message}
          {...form.register('reality')}
        />
      )}
      <TextArea
        id="raw"
        label={t('usage.asWritten')}
        hint={t('usage.asWrittenHint')}
        rows={2}
        maxLength={1000}
        error={errors.raw?.message}
        {...form.register('raw')}
      />
    </Form>
  )
}
