import { Controller, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Fieldset } from '@/ui/fieldset'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { CONFLICTS } from '../api'
import type { CauseForm } from '../schema'

interface Props {
  form: UseFormReturn<CauseForm, unknown, CauseForm>
  /** What the usage history says by itself; it is no fact before somebody takes it. */
  proposal: string | null
}

/** 記録と実際: what the log says, what was so, and whether both disagree. */
export function LogFields({ form, proposal }: Props) {
  const { t } = useTranslation()
  const { errors } = form.formState
  return (
    <Fieldset id="log" role="group" label={t('cause.log')}>
      <div className="flex flex-col gap-4">
        <Controller
          name="logSays"
          control={form.control}
          render={({ field, fieldState }) => (
            <>
              <TextArea
                {...field}
                id="logSays"
                label={t('cause.logSays')}
                rows={2}
                maxLength={2000}
                error={fieldState.error?.message}
              />
              {proposal && field.value.trim() === '' && (
                <div>
                  <p>{t('cause.logOffered')}</p>
                  <p className="my-2 rounded-8 border border-solid-gray-420 bg-white p-3 wrap-break-word">{proposal}</p>
                  <Button kind="secondary" onClick={() => field.onChange(proposal)}>
                    {t('cause.takeLog')}
                  </Button>
                </div>
              )}
            </>
          )}
        />
        <TextArea
          id="realitySays"
          label={t('cause.realitySays')}
          rows={2}
          defaultValue={form.getValues('realitySays')}
          maxLength={2000}
          error={errors.realitySays?.message}
          {...form.register('realitySays')}
        />
        <Select
          id="logConflict"
          label={t('cause.conflict')}
          empty={t('cause.notCompared')}
          error={errors.logConflict?.message}
          options={CONFLICTS.map((value) => ({ value, label: t(`cause.conflictChoice.${value}`) }))}
          {...form.register('logConflict')}
        />
      </div>
    </Fieldset>
  )
}
