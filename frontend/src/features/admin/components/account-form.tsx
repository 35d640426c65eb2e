import type { FieldErrors, UseFormRegister } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { newPassword, requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { changeAccount, enterAccount, setPassword, type Account } from '../api'
import { PersonFields, personSchema } from './account-fields'
import { useChange } from './use-change'

type Person = z.infer<typeof personSchema>
const newSchema = personSchema.extend({ login: requiredText(60), password: newPassword() })
const secretSchema = z.object({ password: newPassword() })

/** Creates an account; its rights follow from the posts entered afterwards. */
export function NewAccountForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation()
  const changed = useChange()
  const form = useOfficeForm(newSchema, {
    login: '',
    displayName: '',
    personnelNumber: '',
    mail: '',
    phone: '',
    password: '',
  })
  const submit = useSubmit(form, async (account) => {
    await enterAccount(account)
    onDone()
    await changed(t('admin.accountEntered'))
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('admin.enter')}>
      <TextField
        id="login"
        label={t('admin.login')}
        hint={t('admin.loginHint')}
        required
        autoComplete="off"
        autoCapitalize="none"
        error={errors.login?.message}
        {...form.register('login')}
      />
      <PersonFields
        register={form.register as unknown as UseFormRegister<Person>}
        errors={errors as FieldErrors<Person>}
      />
      <TextField
        id="password"
        label={t('admin.firstPassword')}
        hint={t('admin.passwordHint')}
        type="password"
        required
        autoComplete="new-password"
        error={errors.password?.message}
        {...form.register('password')}
      />
    </Form>
  )
}

/** Changes name and how to be reached. */
export function PersonForm({ account, onDone }: { account: Account; onDone: () => void }) {
  const { t } = useTranslation()
  const changed = useChange()
  const form = useOfficeForm(personSchema, {
    displayName: account.displayName,
    personnelNumber: account.personnelNumber ?? '',
    mail: account.mail ?? '',
    phone: account.phone ?? '',
  })
  const submit = useSubmit(form, async (person) => {
    await changeAccount(account.id, person)
    onDone()
    await changed(t('admin.accountChanged'))
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('admin.change')}>
      <PersonFields register={form.register} errors={form.formState.errors} />
    </Form>
  )
}

/** Gives an account another password. */
export function PasswordForm({ account, onDone }: { account: Account; onDone: () => void }) {
  const { t } = useTranslation()
  const changed = useChange()
  const form = useOfficeForm(secretSchema, { password: '' })
  const submit = useSubmit(form, async ({ password }) => {
    await setPassword(account.id, password)
    onDone()
    await changed(t('admin.passwordChanged'))
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('admin.change')}>
      <TextField
        id="password"
        label={t('admin.newPassword')}
        hint={t('admin.passwordHint')}
        type="password"
        required
        autoComplete="new-password"
        error={form.formState.errors.password?.message}
        {...form.register('password')}
      />
    </Form>
  )
}
