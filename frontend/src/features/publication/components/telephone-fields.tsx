import { Controller, useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '@/ui/checkbox'
import { DateTimeField } from '@/ui/date-time-field'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import type { PublishedValues } from '../published-schema'

/** 電話での了解: who agreed to publish what was not approved yet, when, and why it could not wait. */
export function TelephoneFields() {
  const { t } = useTranslation()
  const { register, control, formState } = useFormContext<PublishedValues>()
  const telephone = useWatch({ control, name: 'telephone' })
  const errors = formState.errors.byTelephone
  return (
    <>
      <Checkbox label={t('publication.approval.telephone')} {...register('telephone')} />
      {telephone && (
        <>
          <TextField
            id="byTelephone.approver"
            label={t('publication.approval.approver')}
            required
            error={errors?.approver?.message}
            {...register('byTelephone.approver')}
          />
          <Controller
            name="byTelephone.at"
            control={control}
            render={({ field, fieldState }) => (
              <DateTimeField
                {...field}
                id="byTelephone.at"
                label={t('publication.approval.phonedAt')}
                required
                error={fieldState.error?.message}
              />
            )}
          />
          <TextArea
            id="byTelephone.reason"
            label={t('publication.approval.phonedReason')}
            required
            rows={2}
            maxLength={1000}
            error={errors?.reason?.message}
            {...register('byTelephone.reason')}
          />
        </>
      )}
    </>
  )
}
