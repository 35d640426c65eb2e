import { Fragment } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { useSpokenTime } from '@/lib/spoken-time'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { Select } from '@/ui/select'
import { SpokenTimeField, type SpokenValue } from '@/ui/spoken-time-field'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useAbsent } from '@/ui/use-absent'
import { meant } from '@/ui/spoken-time-words'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useTypedTime } from '@/ui/use-typed-time'
import {
  DANGERS,
  KINDS,
  MALICE,
  MY_NUMBERS,
  natureTried,
  NOTICED_BY,
  PLACES,
  recordNature,
  type CaseOverview,
  type Nature,
} from '../api'
import { FactConsequences, UNWRITTEN } from '../parts/fact-consequences'
import { useRecord } from './use-record'

const open = <T extends string>(values: readonly T[]) => z.enum([...values, '' as const])

const schema = z
  .object({
    kind: choice(KINDS),
    kindWords: optionalText(200),
    malice: choice(MALICE),
    danger: open(DANGERS),
    dangerWords: optionalText(1000),
    myNumber: open(MY_NUMBERS),
    noticedBy: open(NOTICED_BY),
    noticedByWords: optionalText(200),
    happenedWhere: open(PLACES),
    known: z.custom<SpokenValue>((value) => (value as SpokenValue).text.trim() !== '', 'lib.required'),
    reason: requiredText(1000),
  })
  .refine(({ kind, kindWords }) => kind !== 'OTHER' || kindWords !== '', {
    path: ['kindWords'],
    message: 'report.otherWords',
    when: () => true,
  })
  .refine(({ noticedBy, noticedByWords }) => noticedBy !== 'OTHER' || noticedByWords !== '', {
    path: ['noticedByWords'],
    message: 'report.otherWords',
    when: () => true,
  })

/** What is sent besides since when it is known. */
const nature = ({ kind, kindWords, malice, reason, ...values }: z.output<typeof schema>) => ({
  kind,
  kindWords: kindWords || null,
  malice,
  circumstances: {
    danger: values.danger || null,
    dangerWords: values.dangerWords || null,
    myNumber: values.myNumber || null,
    noticedBy: values.noticedBy || null,
    noticedByWords: values.noticedByWords || null,
    happenedWhere: values.happenedWhere || null,
  },
  reason,
})

/** The kind of incident or the suspicion of a wrongful purpose, where it turned out otherwise than it was said. */
export function NatureForm({ overview, onDone }: { overview: CaseOverview; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(overview.number)
  const { kind, kindWords, malice } = overview.natures[0] ?? overview.firstReport
  const told = overview.circumstances
  const understood = useTypedTime()
  const form = useOfficeForm(schema, {
    kind: kind as Nature['kind'],
    kindWords: kindWords ?? '',
    malice: malice as Nature['malice'],
    danger: told.danger ?? '',
    dangerWords: told.dangerWords ?? '',
    myNumber: told.myNumber ?? '',
    noticedBy: told.noticedBy ?? '',
    noticedByWords: told.noticedByWords ?? '',
    happenedWhere: told.happenedWhere ?? '',
    known: { text: '', half: null },
    reason: '',
  })
  const submit = useSubmit(form, async (values) => {
    const known = await understood(values.known, 'known')
    await record(recordNature(overview.number, { ...nature(values), known }), t('incident.nature.added'))
    onDone()
  })
  const typed = useWatch({ control: form.control }) as z.input<typeof schema>
  const { kind: chosenKind, danger, noticedBy } = typed
  const known = meant(useSpokenTime(typed.known.text), typed.known.half)
  const complete = schema.safeParse({
    ...typed,
    kindWords: UNWRITTEN,
    dangerWords: '',
    noticedByWords: typed.noticedBy === 'OTHER' ? UNWRITTEN : '',
    reason: UNWRITTEN,
  })
  const { notEntered } = useAbsent()
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.nature.save')}>
      <Select
        id="kind"
        empty={null}
        label={t('incident.nature.kind')}
        required
        error={errors.kind?.message}
        {...form.register('kind')}
        options={KINDS.map((value) => ({ value, label: t(`report.kind.${value}`) }))}
      />
      {chosenKind === 'OTHER' && (
        <TextField
          id="kindWords"
          label={t('incident.nature.kindWords')}
          required
          maxLength={200}
          error={errors.kindWords?.message}
          {...form.register('kindWords')}
        />
      )}
      <RadioGroup
        id="malice"
        label={t('incident.nature.malice')}
        hint={t('incident.nature.maliceHint')}
        required
        error={errors.malice?.message}
        {...form.register('malice')}
        options={MALICE.map((value) => ({ value, label: t(`report.maliceAnswer.${value}`) }))}
      />
      {(
        [
          ['danger', DANGERS, 'dangerAnswer'],
          ['myNumber', MY_NUMBERS, 'myNumberAnswer'],
          ['noticedBy', NOTICED_BY, 'noticedBy'],
          ['happenedWhere', PLACES, 'happenedWhere'],
        ] as const
      ).map(([name, values, words]) => (
        <Fragment key={name}>
          <Select
            id={name}
            empty={notEntered}
            label={t(`incident.answer.${name}`)}
            {...form.register(name)}
            options={values.map((value) => ({ value, label: t(`report.${words}.${value as string}`) }))}
          />
          {name === 'danger' && danger === 'SOME' && (
            <TextField
              id="dangerWords"
              label={t('incident.nature.dangerWords')}
              maxLength={1000}
              error={errors.dangerWords?.message}
              {...form.register('dangerWords')}
            />
          )}
          {name === 'noticedBy' && noticedBy === 'OTHER' && (
            <TextField
              id="noticedByWords"
              label={t('incident.nature.noticedByWords')}
              required
              maxLength={200}
              error={errors.noticedByWords?.message}
              {...form.register('noticedByWords')}
            />
          )}
        </Fragment>
      ))}
      <Controller
        name="known"
        control={form.control}
        render={({ field: { value, onChange }, fieldState }) => (
          <SpokenTimeField
            id="known"
            label={t('incident.nature.knownAt')}
            value={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <TextArea
        id="reason"
        label={t('incident.nature.reason')}
        hint={t('incident.nature.reasonHint')}
        required
        rows={3}
        maxLength={1000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      <FactConsequences
        number={overview.number}
        fact={complete.data && known ? { ...nature(complete.data), known } : undefined}
        asking={(fact) => natureTried(overview.number, fact)}
      />
    </Form>
  )
}
