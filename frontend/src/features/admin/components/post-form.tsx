import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, requiredText } from '@/lib/forms'
import { Form } from '@/ui/form'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { enterPost, ROLES, type Unit } from '../api'
import { useChange } from './use-change'

const schema = z.object({ role: choice(ROLES), name: requiredText(60) })

/** Enters a post at a unit; a role that is there already is not offered. */
export function PostForm({ unit, onDone }: { unit: Unit; onDone: () => void }) {
  const { t } = useTranslation()
  const changed = useChange()
  const form = useOfficeForm(schema, { role: '' as never, name: '' })
  const submit = useSubmit(form, async (post) => {
    await enterPost({ unitCode: unit.code, ...post })
    onDone()
    await changed(t('admin.postEntered', { name: post.name }))
  })
  const { errors } = form.formState
  const there = new Set<string>(unit.posts.map(({ role }) => role))
  return (
    <Form form={form} submit={submit} submitLabel={t('admin.enter')}>
      <Select
        id="role"
        label={t('admin.roleLabel')}
        hint={t('admin.roleHint')}
        required
        error={errors.role?.message}
        {...form.register('role')}
        options={ROLES.filter((role) => !there.has(role)).map((value) => ({ value, label: t(`admin.role.${value}`) }))}
      />
      <TextField
        id="name"
        label={t('admin.postName')}
        hint={t('admin.postNameHint')}
        required
        error={errors.name?.message}
        {...form.register('name')}
      />
    </Form>
  )
}
