import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Fieldset } from '@/ui/fieldset'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { STANDINGS } from '../api'
import type { CauseForm } from '../schema'

interface Props {
  form: UseFormReturn<CauseForm, unknown, CauseForm>
  index: number
  onRemove: () => void
}

/** One hypothesis, and what speaks for it and against it. */
export function HypothesisFields({ form, index, onRemove }: Props) {
  const { t } = useTranslation()
  const errors = form.formState.errors.hypotheses?.[index]
  const name = `hypotheses.${index}` as const
  const number = index + 1
  return (
    <Fieldset id={name} role="group" label={t('cause.hypothesis', { number })} error={errors?.message}>
      <div className="flex flex-col gap-4 rounded-8 border border-solid-gray-420 bg-white p-4">
        {(['text', 'speaksFor', 'speaksAgainst'] as const).map((field) => (
          <TextArea
            key={field}
            id={`${name}.${field}`}
            label={t(field === 'text' ? 'cause.hypothesisText' : `cause.${field}`)}
            required={field === 'text'}
            rows={2}
            defaultValue={form.getValues(`${name}.${field}`)}
            maxLength={1000}
            error={errors?.[field]?.message}
            {...form.register(`${name}.${field}`)}
          />
        ))}
        <RadioGroup
          id={`${name}.standing`}
          label={t('cause.standing')}
          required
          error={errors?.standing?.message}
          options={STANDINGS.map((value) => ({ value, label: t(`cause.standingChoice.${value}`) }))}
          {...form.register(`${name}.standing`)}
        />
        <div>
          <Button kind="tertiary" aria-label={t('cause.removeHypothesis', { number })} onClick={onRemove}>
            {t('cause.remove')}
          </Button>
        </div>
      </div>
    </Fieldset>
  )
}
