import { useQueryClient } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { toInputs } from '@/lib/dates'
import { requiredInstant, requiredText } from '@/lib/forms'
import { below } from '@/lib/query-keys'
import { Checkbox } from '@/ui/checkbox'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { addCauseClass, endCauseClass, renameCauseClass, type CauseClass, type CauseClasses } from '../api'

interface Props {
  version: number
  onDone: () => void
}

/** Sends a change of the classes over the version that was looked at, and shows the list as it is then. */
function useChange(version: number, done: string, onDone: () => void) {
  const queries = useQueryClient()
  const toast = useToast()
  const send = useVersion(version, (current: CauseClasses) => current.version)
  return async (change: (version: number) => Promise<unknown>) => {
    await send(change)
    await queries.invalidateQueries({ queryKey: below('/api/cause-classes') })
    toast(done)
    onDone()
  }
}

/** What the class is called now, beside what was typed, where somebody else changed the classes first. */
function useTheirs(code: string | undefined, label: string) {
  return (mine: string) => (current: unknown) => [
    {
      label,
      mine,
      theirs: (current as CauseClasses).classes
        .filter((one) => (code === undefined ? one.scheme === 'OWN' : one.code === code))
        .map(({ words }) => words)
        .join('\n'),
    },
  ]
}

const named = z.object({ words: requiredText(60) })

/** Adds an own class, which may be chosen at once. */
export function NewClassForm({ version, onDone }: Props) {
  const { t } = useTranslation()
  const change = useChange(version, t('cause.classAdded'), onDone)
  const theirs = useTheirs(undefined, t('cause.ownClasses'))
  const form = useOfficeForm(named.extend({ atContractor: z.boolean() }), { words: '', atContractor: false })
  const submit = useSubmit(form, (typed) => change((seen) => addCauseClass({ version: seen, ...typed })))
  const { errors } = form.formState
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('cause.addClassSubmit')}
      conflictRows={(current) => theirs(form.getValues('words'))(current)}
    >
      <TextField
        id="words"
        label={t('cause.className')}
        hint={t('cause.classNameHint')}
        required
        error={errors.words?.message}
        {...form.register('words')}
      />
      <Checkbox
        label={t('cause.atContractor')}
        error={errors.atContractor?.message}
        {...form.register('atContractor')}
      />
    </Form>
  )
}

/** Calls an own class otherwise from a day on. */
export function ClassNameForm({ one, version, onDone }: Props & { one: CauseClass }) {
  const { t } = useTranslation()
  const change = useChange(version, t('cause.classRenamed'), onDone)
  const theirs = useTheirs(one.code, t('cause.className'))
  const form = useOfficeForm(named.extend({ from: requiredInstant() }), { words: one.words, from: null as never })
  const submit = useSubmit(form, ({ words, from }) =>
    change((seen) => renameCauseClass(one.code, { version: seen, words, from: toInputs(from).date })),
  )
  const { errors } = form.formState
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('cause.renameClassSubmit')}
      conflictRows={(current) => theirs(form.getValues('words'))(current)}
    >
      <p>{t('cause.renameText')}</p>
      <TextField
        id="words"
        label={t('cause.className')}
        required
        error={errors.words?.message}
        {...form.register('words')}
      />
      <Controller
        name="from"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="from"
            dateOnly
            label={t('cause.nameHoldsFrom')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
    </Form>
  )
}

/** Ends an own class from a day on. */
export function ClassEndForm({ one, version, onDone }: Props & { one: CauseClass }) {
  const { t } = useTranslation()
  const change = useChange(version, t('cause.classEnded'), onDone)
  const theirs = useTheirs(one.code, t('cause.className'))
  const form = useOfficeForm(z.object({ from: requiredInstant() }), { from: null as never })
  const submit = useSubmit(form, ({ from }) =>
    change((seen) => endCauseClass(one.code, { version: seen, from: toInputs(from).date })),
  )
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('cause.endClassSubmit')}
      conflictRows={(current) => theirs(one.words)(current)}
    >
      <p>{t('cause.endText')}</p>
      <Controller
        name="from"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="from"
            dateOnly
            label={t('cause.notChosenFrom')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
    </Form>
  )
}
