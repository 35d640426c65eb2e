import { Controller, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { DateTimeField } from '@/ui/date-time-field'
import { Fieldset } from '@/ui/fieldset'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { TextLink } from '@/ui/text-link'
import { NOVELTIES } from '../api'
import type { Given } from '../given'
import type { PlanForm } from '../schema'

interface Props {
  form: UseFormReturn<PlanForm, unknown, PlanForm>
  index: number
  count: number
  instructions: readonly Given[]
  number: string
  /** The written report whose words the measure began with. */
  report: string | null | undefined
  onMove: (to: number) => void
  onRemove: () => void
}

/** One measure of the plan, with buttons that move or remove it. */
export function MeasureFields({ form, index, count, instructions, number: incident, report, onMove, onRemove }: Props) {
  const { t } = useTranslation()
  const errors = form.formState.errors.measures?.[index]
  const name = `measures.${index}` as const
  const number = index + 1
  return (
    <Fieldset id={name} role="group" label={t('prevention.measureNumber', { number })}>
      <div className="flex flex-col gap-4 rounded-8 border border-solid-gray-420 bg-white p-4">
        {report && (
          <p>
            <TextLink to={`/incidents/${incident}/supervisor`} className="inline-flex min-h-11 items-center">
              {t('prevention.fromReport', { report })}
            </TextLink>
          </p>
        )}
        <TextArea
          id={`${name}.text`}
          label={t('prevention.text')}
          hint={t('prevention.textHint')}
          required
          rows={3}
          defaultValue={form.getValues(`${name}.text`)}
          maxLength={1000}
          error={errors?.text?.message}
          {...form.register(`${name}.text`)}
        />
        <Select
          id={`${name}.novelty`}
          label={t('prevention.noveltyLabel')}
          required
          error={errors?.novelty?.message}
          options={NOVELTIES.map((value) => ({ value, label: t(`prevention.novelty.${value}`) }))}
          {...form.register(`${name}.novelty`)}
        />
        <TextField
          id={`${name}.doer`}
          label={t('prevention.doer')}
          hint={t('prevention.doerHint')}
          required
          error={errors?.doer?.message}
          {...form.register(`${name}.doer`)}
        />
        <TextField
          id={`${name}.recurring`}
          label={t('prevention.recurring')}
          hint={t('prevention.recurringHint')}
          error={errors?.recurring?.message}
          {...form.register(`${name}.recurring`)}
        />
        <Controller
          name={`${name}.due`}
          control={form.control}
          render={({ field, fieldState }) => (
            <DateTimeField
              {...field}
              id={`${name}.due`}
              label={t('prevention.due')}
              hint={t('prevention.dueHint')}
              dateOnly
              error={fieldState.error?.message}
            />
          )}
        />
        {instructions.length > 0 && (
          <CheckboxGroup
            id={`${name}.instructions`}
            label={t('prevention.answers')}
            error={errors?.instructions?.message}
            options={instructions.map(({ no, text }) => ({
              value: String(no),
              label: t('prevention.instructionInShort', {
                no,
                text: text.length > 40 ? `${text.slice(0, 40)}…` : text,
              }),
            }))}
            {...form.register(`${name}.instructions`)}
          />
        )}
        <Checkbox label={t('prevention.guidedBox')} {...form.register(`${name}.guidedByChief`)} />
        <div className="flex flex-wrap gap-2">
          <Button
            kind="secondary"
            aria-label={t('prevention.up', { number })}
            aria-disabled={index === 0}
            onClick={() => onMove(index - 1)}
          >
            {t('prevention.upShort')}
          </Button>
          <Button
            kind="secondary"
            aria-label={t('prevention.down', { number })}
            aria-disabled={index === count - 1}
            onClick={() => onMove(index + 1)}
          >
            {t('prevention.downShort')}
          </Button>
          <Button
            kind="tertiary"
            aria-label={t('prevention.remove', { number })}
            aria-disabled={count === 1}
            onClick={onRemove}
          >
            {t('prevention.removeShort')}
          </Button>
        </div>
      </div>
    </Fieldset>
  )
}
