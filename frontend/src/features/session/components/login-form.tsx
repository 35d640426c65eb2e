import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import type { Session } from '@/lib/session'
import { Form } from '@/ui/form'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { logIn } from '../api'

const schema = z.object({ login: requiredText(100), password: z.string().min(1, 'lib.required') })

/** Asks for login and password; hands on the session it got. `login` is whom one expects. */
export function LoginForm({ login: expected = '', onLogin }: { login?: string; onLogin: (session: Session) => void }) {
  const { t } = useTranslation()
  const form = useOfficeForm(schema, { login: expected, password: '' })
  const submit = useSubmit(form, async ({ login, password }) => {
    const session = await logIn(login, password)
    form.reset()
    onLogin(session)
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('session.submit')} enterSends>
      <TextField
        label={t('session.login')}
        autoComplete="username"
        autoCapitalize="none"
        error={errors.login?.message}
        {...form.register('login')}
      />
      <TextField
        label={t('session.password')}
        type="password"
        autoComplete="current-password"
        error={errors.password?.message}
        {...form.register('password')}
      />
    </Form>
  )
}
