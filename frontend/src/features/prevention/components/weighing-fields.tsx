import type { ReactNode } from 'react'
import { Controller, useWatch, type FieldErrors, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DateTimeField } from '@/ui/date-time-field'
import { NumberField } from '@/ui/number-field'
import type { Option } from '@/ui/option'
import { RadioGroup } from '@/ui/radio-group'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { FACILITY_ANSWERS, FEASIBILITIES } from '../api'
import type { MeasureForm, PlanForm } from '../schema'

interface Props {
  form: UseFormReturn<PlanForm, unknown, PlanForm>
  name: `measures.${number}`
  number: number
  posts: readonly Option[]
  /** By what it will show; elsewhere where it must be said. */
  evidence: ReactNode
  errors: FieldErrors<MeasureForm> | undefined
}

/** 詳しく: what speaks for and against a measure; none of it must be known. It stands open where something was refused. */
export function WeighingFields({ form, name, number, posts, evidence, errors }: Props) {
  const { t } = useTranslation()
  const weighing = `${name}.weighing` as const
  const wrong = errors?.weighing
  const feasibility = useWatch({ control: form.control, name: `${weighing}.feasibility` })
  return (
    <details open={wrong ? true : undefined}>
      <summary
        className="min-h-11 cursor-pointer py-2 text-std-17B-170"
        aria-label={t('prevention.moreOf', { number })}
      >
        {t('prevention.more')}
      </summary>
      <div className="mt-2 flex flex-col gap-4">
        <TextArea
          id={`${weighing}.effect`}
          label={t('prevention.effect')}
          hint={t('prevention.effectHint')}
          rows={2}
          defaultValue={form.getValues(`${weighing}.effect`)}
          maxLength={500}
          error={wrong?.effect?.message}
          {...form.register(`${weighing}.effect`)}
        />
        <TextField
          id={`${weighing}.burdenOf`}
          label={t('prevention.burdenOf')}
          hint={t('prevention.burdenHint')}
          error={wrong?.burdenOf?.message}
          {...form.register(`${weighing}.burdenOf`)}
        />
        <NumberField
          id={`${weighing}.minutesPerDay`}
          label={t('prevention.minutes')}
          hint={t('prevention.minutesHint')}
          error={wrong?.minutesPerDay?.message}
          {...form.register(`${weighing}.minutesPerDay`)}
        />
        <RadioGroup
          id={`${weighing}.facilityAnswer`}
          label={t('prevention.facilityAnswerLabel')}
          error={wrong?.facilityAnswer?.message}
          options={FACILITY_ANSWERS.map((value) => ({ value, label: t(`prevention.facilityAnswer.${value}`) }))}
          {...form.register(`${weighing}.facilityAnswer`)}
        />
        <TextArea
          id={`${weighing}.facilityComment`}
          label={t('prevention.facilityComment')}
          rows={2}
          defaultValue={form.getValues(`${weighing}.facilityComment`)}
          maxLength={1000}
          error={wrong?.facilityComment?.message}
          {...form.register(`${weighing}.facilityComment`)}
        />
        <RadioGroup
          id={`${weighing}.feasibility`}
          label={t('prevention.feasibilityLabel')}
          error={wrong?.feasibility?.message}
          options={FEASIBILITIES.map((value) => ({ value, label: t(`prevention.feasibility.${value}`) }))}
          {...form.register(`${weighing}.feasibility`)}
        />
        {feasibility === 'FROM_DATE' && (
          <Controller
            name={`${weighing}.feasibleFrom`}
            control={form.control}
            render={({ field, fieldState }) => (
              <DateTimeField
                {...field}
                id={`${weighing}.feasibleFrom`}
                label={t('prevention.feasibleFrom')}
                required
                dateOnly
                error={fieldState.error?.message}
              />
            )}
          />
        )}
        <TextField
          id={`${weighing}.feasibilityComment`}
          label={t('prevention.feasibilityComment')}
          error={wrong?.feasibilityComment?.message}
          {...form.register(`${weighing}.feasibilityComment`)}
        />
        <TextArea
          id={`${weighing}.alternatives`}
          label={t('prevention.alternatives')}
          hint={t('prevention.alternativesHint')}
          rows={2}
          defaultValue={form.getValues(`${weighing}.alternatives`)}
          maxLength={1000}
          error={wrong?.alternatives?.message}
          {...form.register(`${weighing}.alternatives`)}
        />
        <Select
          id={`${name}.doerPost`}
          label={t('prevention.doerPost')}
          hint={t('prevention.doerPostHint')}
          error={errors?.doerPost?.message}
          options={posts}
          {...form.register(`${name}.doerPost`)}
        />
        {evidence}
      </div>
    </details>
  )
}
