import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { toInputs } from '@/lib/dates'
import { optionalText, requiredInstant } from '@/lib/forms'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { demandPlan } from '../api'
import { useRecord } from './use-record'

const schema = z.object({ demandedAt: requiredInstant(), due: z.string().nullable(), words: optionalText(2000) })

/** 計画を求めた. */
export function PlanDemandForm({ number, contract, onDone }: { number: string; contract: number; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(schema, { demandedAt: null as never, due: null, words: '' })
  const submit = useSubmit(form, async ({ demandedAt, due, words }) => {
    await record(
      demandPlan(number, contract, { demandedAt, due: due && toInputs(due).date, words: words || null }),
      t('contract.planDemandSaved'),
    )
    onDone()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('contract.planDemandSubmit')}>
      <Controller
        name="demandedAt"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="demandedAt"
            label={t('contract.demandedAt')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        name="due"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="due"
            dateOnly
            label={t('contract.due')}
            hint={t('contract.dueHint')}
            error={fieldState.error?.message}
          />
        )}
      />
      <TextArea
        id="words"
        label={t('contract.demandWords')}
        rows={3}
        maxLength={2000}
        error={form.formState.errors.words?.message}
        {...form.register('words')}
      />
    </Form>
  )
}
