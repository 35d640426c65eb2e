import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { newPassword, tooLong } from '@/lib/forms'
import { Checkbox } from '@/ui/checkbox'
import { Form } from '@/ui/form'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { changeOwnPassword } from '../api'

const schema = z.object({ current: z.string().min(1, 'lib.required').max(200, tooLong(200)), password: newPassword() })

/** Changes the own password for whoever knows the old one. */
export function PasswordForm({ login, onDone }: { login: string; onDone: () => Promise<void> }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  const form = useOfficeForm(schema, { current: '', password: '' })
  const submit = useSubmit(form, async ({ current, password }) => {
    await changeOwnPassword(current, password)
    form.reset()
    await onDone()
  })
  const { errors } = form.formState
  const type = shown ? 'text' : 'password'
  return (
    <Form form={form} submit={submit} submitLabel={t('session.changePassword')}>
      <input type="text" hidden readOnly autoComplete="username" value={login} />
      <TextField
        id="current"
        label={t('session.current')}
        type={type}
        required
        autoComplete="current-password"
        autoCapitalize="none"
        error={errors.current?.message}
        {...form.register('current')}
      />
      <TextField
        id="password"
        label={t('session.newPassword')}
        hint={t('session.newPasswordHint')}
        type={type}
        required
        autoComplete="new-password"
        autoCapitalize="none"
        error={errors.password?.message}
        {...form.register('password')}
      />
      <Checkbox label={t('session.show')} checked={shown} onChange={(event) => setShown(event.target.checked)} />
    </Form>
  )
}
