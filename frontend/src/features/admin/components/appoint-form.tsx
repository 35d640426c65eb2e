import { useQuery } from '@tanstack/react-query'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { optionalText, requiredInstant, requiredText } from '@/lib/forms'
import { Checkbox } from '@/ui/checkbox'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { accountsQuery, appoint, type Post } from '../api'
import { today } from '../today'
import { useChange } from './use-change'

const schema = z.object({
  login: requiredText(60),
  title: optionalText(60),
  deputy: z.boolean(),
  from: requiredInstant(),
  to: z.string().nullable(),
})

/** Lets somebody hold a post from a day on. Logins that fit what is typed are offered with their names. */
export function AppointForm({ post, onDone }: { post: Post; onDone: () => void }) {
  const { t } = useTranslation()
  const changed = useChange()
  const form = useOfficeForm(schema, { login: '', title: '', deputy: false, from: today(), to: null })
  const submit = useSubmit(form, async (holder) => {
    const { waits } = await appoint(post.id, holder)
    onDone()
    await changed(t(waits ? 'admin.appointments.asked' : 'admin.appointed', { post: post.name }))
  })
  const login = useWatch({ control: form.control, name: 'login' })
  const { data: accounts } = useQuery(accountsQuery(login, 0))
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t(post.takesTwo ? 'admin.appointments.ask' : 'admin.appoint')}>
      {post.takesTwo && (
        <Notice title={t('admin.appointments.takesTwo')}>{t('admin.appointments.takesTwoText')}</Notice>
      )}
      <TextField
        id="login"
        label={t('admin.who')}
        hint={t('admin.whoHint')}
        required
        list="logins"
        autoComplete="off"
        autoCapitalize="none"
        error={errors.login?.message}
        {...form.register('login')}
      />
      <datalist id="logins">
        {accounts?.items.map((account) => (
          <option key={account.id} value={account.login}>
            {account.displayName}
          </option>
        ))}
      </datalist>
      <TextField
        id="title"
        label={t('admin.holderTitle')}
        hint={t('admin.holderTitleHint')}
        error={errors.title?.message}
        {...form.register('title')}
      />
      <Checkbox label={t('admin.deputy')} hint={t('admin.deputyHint')} {...form.register('deputy')} />
      <Controller
        name="from"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="from"
            dateOnly
            label={t('admin.from')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        name="to"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="to"
            dateOnly
            label={t('admin.to')}
            hint={t('admin.toHint')}
            error={fieldState.error?.message}
          />
        )}
      />
    </Form>
  )
}
