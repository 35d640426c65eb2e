import type { FieldErrors, UseFormRegister } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { optionalMail, optionalText, requiredText } from '@/lib/forms'
import { MailField } from '@/ui/mail-field'
import { TextField } from '@/ui/text-field'

/** What can be changed of every account. */
export const personSchema = z.object({
  displayName: requiredText(100),
  personnelNumber: requiredText(20),
  mail: optionalMail(),
  phone: optionalText(30),
})

type Person = z.infer<typeof personSchema>

/** Name, whose account it is, and how to be reached. */
export function PersonFields({ register, errors }: { register: UseFormRegister<Person>; errors: FieldErrors<Person> }) {
  const { t } = useTranslation()
  return (
    <>
      <TextField
        id="displayName"
        label={t('admin.displayName')}
        required
        autoComplete="off"
        error={errors.displayName?.message}
        {...register('displayName')}
      />
      <TextField
        id="personnelNumber"
        label={t('admin.personnelNumber')}
        hint={t('admin.personnelNumberHint')}
        required
        autoComplete="off"
        className="w-60"
        error={errors.personnelNumber?.message}
        {...register('personnelNumber')}
      />
      <MailField
        id="mail"
        label={t('admin.mail')}
        hint={t('admin.mailHint')}
        error={errors.mail?.message}
        {...register('mail')}
      />
      <TextField
        id="phone"
        label={t('admin.phone')}
        inputMode="tel"
        autoComplete="off"
        className="w-60"
        error={errors.phone?.message}
        {...register('phone')}
      />
    </>
  )
}
