import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { Fieldset } from '@/ui/fieldset'
import { NumberField } from '@/ui/number-field'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { counts, countsDays, hasTime, mayShift, needsTime, type DraftValues, type Unit } from '../draft'

interface Props {
  index: number
  /** In what the rule can count. */
  units: readonly Unit[]
  label: string
  remove?: (() => void) | undefined
}

/** What one line of a rule counts; fields that do not belong to its unit are not shown. */
export function LineFields({ index, units, label, remove }: Props) {
  const { t } = useTranslation()
  const { register, control, formState } = useFormContext<DraftValues>()
  const unit = useWatch({ control, name: `lines.${index}.unit` })
  const errors = formState.errors.lines?.[index]
  const at = `lines.${index}` as const
  return (
    <Fieldset id={at} role="group" label={label}>
      <div className="flex flex-col gap-4 border-l-4 border-solid-gray-200 pl-4">
        {units.length > 1 && (
          <Select
            id={`${at}.unit`}
            label={t('rules.unit')}
            required
            empty={null}
            error={errors?.unit?.message}
            {...register(`${at}.unit`)}
            options={units.map((value) => ({ value, label: t(`rules.unitOf.${value}`) }))}
          />
        )}
        {counts(unit) && (
          <NumberField
            id={`${at}.amount`}
            label={t(`rules.amountOf.${unit}`)}
            required
            error={errors?.amount?.message}
            {...register(`${at}.amount`)}
          />
        )}
        {countsDays(unit) && (
          <Checkbox label={t('rules.first')} hint={t('rules.firstHint')} {...register(`${at}.first`)} />
        )}
        {mayShift(unit) && (
          <Checkbox label={t('rules.shifts')} hint={t('rules.shiftsHint')} {...register(`${at}.shifts`)} />
        )}
        {hasTime(unit) && (
          <TextField
            id={`${at}.limitTime`}
            type="time"
            className="w-36"
            label={t('rules.limitTime')}
            required={needsTime(unit)}
            hint={needsTime(unit) ? undefined : t('rules.limitTimeHint')}
            error={errors?.limitTime?.message}
            {...register(`${at}.limitTime`)}
          />
        )}
        {unit === 'SAME_OPEN_DAY' && (
          <TextField
            id={`${at}.elseLimitTime`}
            type="time"
            className="w-36"
            label={t('rules.elseLimitTime')}
            required
            error={errors?.elseLimitTime?.message}
            {...register(`${at}.elseLimitTime`)}
          />
        )}
        {remove && (
          <p>
            <Button kind="tertiary" onClick={remove}>
              {t('rules.removeLine')}
            </Button>
          </p>
        )}
      </div>
    </Fieldset>
  )
}
