import { Controller, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '@/ui/checkbox'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { ToldTimeField } from '@/ui/told-time-field'
import { ANSWERS, type Checklist } from '../api'
import { sought, type RoundForm } from '../schema'

/** What was found, where, when, by whom and in what condition; whether others may have seen or used it. */
export function FoundFields({
  form,
  checklists,
}: {
  form: UseFormReturn<RoundForm, unknown, RoundForm>
  checklists: readonly Checklist[]
}) {
  const { t } = useTranslation()
  const { errors } = form.formState
  const answers = ANSWERS.map((value) => ({ value, label: t(`search.answer.${value}`) }))
  const things = sought(checklists)
  return (
    <>
      {things.length > 1 && (
        <CheckboxGroup
          id="foundMedia"
          label={t('search.foundMedia')}
          required
          error={errors.foundMedia?.message}
          options={things.map(({ medium, label }) => ({ value: String(medium), label }))}
          {...form.register('foundMedia')}
        />
      )}
      <Controller
        name="foundTime"
        control={form.control}
        render={({ field, fieldState }) => (
          <ToldTimeField
            {...field}
            id="foundTime"
            label={t('search.foundTime')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <TextField
        id="foundWhere"
        label={t('search.foundWhere')}
        required
        error={errors.foundWhere?.message}
        {...form.register('foundWhere')}
      />
      <TextField
        id="foundBy"
        label={t('search.foundBy')}
        hint={t('search.foundByHint')}
        required
        error={errors.foundBy?.message}
        {...form.register('foundBy')}
      />
      <RadioGroup
        id="foundSeen"
        label={t('search.foundSeen')}
        required
        error={errors.foundSeen?.message}
        options={answers}
        {...form.register('foundSeen')}
      />
      <RadioGroup
        id="foundUsed"
        label={t('search.foundUsed')}
        required
        error={errors.foundUsed?.message}
        options={answers}
        {...form.register('foundUsed')}
      />
      <TextArea
        id="foundCondition"
        label={t('search.foundCondition')}
        hint={t('search.foundConditionHint')}
        required
        rows={3}
        maxLength={1000}
        error={errors.foundCondition?.message}
        {...form.register('foundCondition')}
      />
      <Checkbox label={t('search.goesOn')} hint={t('search.goesOnHint')} {...form.register('goesOn')} />
    </>
  )
}
