import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { NamesAtField } from '@/features/paper/parts/names-at-field'
import { useNames } from '@/features/paper/parts/use-names'
import { toInputs } from '@/lib/dates'
import { randomUuid } from '@/lib/secret-box'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { QueryView } from '@/ui/query-view'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { sendRollOut, unitsQuery, type RollOut, type RollOuts, type UnitGroup } from '../api'
import { rollOutSchema } from '../schema'
import { UnitChoice } from './unit-choice'
import { useRecord } from './use-record'

interface Props {
  number: string
  version: number
  /** The text that the new one stands in for; left out for a first one. */
  corrects?: RollOut
  onDone: () => void
}

/** Sends a text to other units, or another one in the place of an earlier one. */
export function SendForm(props: Props) {
  return (
    <QueryView query={useQuery(unitsQuery(props.number))}>
      {(groups) => <Fields {...props} groups={groups} />}
    </QueryView>
  )
}

function Fields({ number, version, corrects, groups, onDone }: Props & { groups: UnitGroup[] }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const [key] = useState(randomUuid)
  const names = useNames()
  const form = useOfficeForm(rollOutSchema, {
    title: corrects?.title ?? '',
    words: corrects?.words ?? '',
    due: null as never,
    units: corrects?.units.map(({ code }) => code) ?? [],
  })
  const send = useVersion<RollOuts>(version, (current) => current.version)
  const submit = useSubmit(form, async ({ title, words, due, units }) => {
    const text = { title, words, due: toInputs(due).date, units, corrects: corrects?.id ?? null }
    await record(
      names.asking((chosen) => send((seen) => sendRollOut(number, key, { ...text, version: seen, names: chosen }))),
      t('rollout.sent', { count: units.length }),
    )
    onDone()
  })
  const { errors } = form.formState
  const conflictRows = (current: unknown) => {
    const theirs = (current as RollOuts).rollOuts[0]
    return [
      { label: t('rollout.title'), mine: form.getValues('title'), theirs: theirs?.title ?? '' },
      { label: t('rollout.words'), mine: form.getValues('words'), theirs: theirs?.words ?? '' },
    ]
  }
  return (
    <Form form={form} submit={submit} submitLabel={t('rollout.submit')} conflictRows={conflictRows}>
      <p>{t(corrects ? 'rollout.correctLead' : 'rollout.sendLead')}</p>
      <TextField
        id="title"
        label={t('rollout.title')}
        hint={t('rollout.titleHint')}
        required
        maxLength={100}
        error={errors.title?.message}
        {...form.register('title')}
      />
      <NamesAtField names={names} field="title" />
      <TextArea
        id="words"
        label={t('rollout.words')}
        hint={t('rollout.wordsHint')}
        required
        rows={8}
        maxLength={4000}
        error={errors.words?.message}
        {...form.register('words')}
      />
      <NamesAtField names={names} field="words" />
      <Controller
        name="due"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="due"
            dateOnly
            label={t('rollout.due')}
            hint={t('rollout.dueHint')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        name="units"
        control={form.control}
        render={({ field, fieldState }) => (
          <UnitChoice
            groups={groups}
            chosen={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
    </Form>
  )
}
