import {
  Controller,
  type Control,
  type FieldErrors,
  type FieldValues,
  type Path,
  type UseFormRegister,
} from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DateTimeField } from '@/ui/date-time-field'
import { TextField } from '@/ui/text-field'

interface When {
  day: string
  begins: string
  place: string
}

/** Day, hour and place of a meeting. */
export function WhenFields<Values extends FieldValues & When>({
  control,
  register,
  errors,
}: {
  control: Control<Values>
  register: UseFormRegister<Values>
  errors: FieldErrors<When>
}) {
  const { t } = useTranslation()
  return (
    <>
      <Controller
        name={'day' as Path<Values>}
        control={control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="day"
            label={t('meeting.day')}
            required
            dateOnly
            error={fieldState.error?.message}
          />
        )}
      />
      <TextField
        id="begins"
        type="time"
        label={t('meeting.begins')}
        className="w-32"
        required
        error={errors.begins?.message}
        {...register('begins' as Path<Values>)}
      />
      <TextField
        id="place"
        label={t('meeting.place')}
        required
        maxLength={200}
        error={errors.place?.message}
        {...register('place' as Path<Values>)}
      />
    </>
  )
}
