import { Controller, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DateTimeField } from '@/ui/date-time-field'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import type { RoundForm } from '../schema'

/** Where, when, by whom and in what condition the thing was found. */
export function FoundFields({ form }: { form: UseFormReturn<RoundForm, unknown, RoundForm> }) {
  const { t } = useTranslation()
  const { errors } = form.formState
  return (
    <>
      <Controller name="foundAt" control={form.control} render={({ field, fieldState }) => (
        <DateTimeField {...field} id="foundAt" label={t('search.foundAt')} required error={fieldState.error?.message} />)} />
      <TextField id="foundWhere" label={t('search.foundWhere')} required error={errors.foundWhere?.message} {...form.register('foundWhere')} />
      <TextField id="foundBy" label={t('search.foundBy')} hint={t('search.foundByHint')} required error={errors.foundBy?.message} {...form.register('foundBy')} />
      <TextArea id="foundCondition" label={t('search.foundCondition')} hint={t('search.foundConditionHint')} required rows={3} maxLength={1000}
        error={errors.foundCondition?.message} {...form.register('foundCondition')} />
    </>
  )
}
