import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, minuteOf, optionalText, requiredText, requiredTold, toTheMinute } from '@/lib/forms'
import { beginOnBehalf, onBehalf, useOnBehalf } from '@/lib/on-behalf'
import { thisMinute } from '@/lib/server-time'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { Form } from '@/ui/form'
import { LatenessField } from '@/features/clock/parts/lateness-reason'
import { FactConsequences, UNWRITTEN } from '@/features/incident/parts/fact-consequences'
import { OnBehalfFields } from '@/features/incident/parts/on-behalf-fields'
import { useHeard } from '@/features/incident/parts/use-heard'
import { RadioGroup } from '@/ui/radio-group'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { ToldTimeField } from '@/ui/told-time-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useToldValue } from '@/ui/use-typed-time'
import { useVersion } from '@/ui/use-version'
import {
  ANSWERS,
  ofPart,
  recordRecoveryAct,
  recoveryActTried,
  RECOVERY_ACTS,
  type SearchOfUnit,
  type SearchView,
} from '../api'
import { useRecovered } from './use-recovered'
import { useStateConflict } from './use-state-conflict'

const settles = (act: string | null) => act === 'DELETED' || act === 'RETURNED'

const schema = z
  .object({
    recipients: z.array(z.string()).min(1, 'lib.chooseOne'),
    act: choice(RECOVERY_ACTS),
    time: requiredTold(),
    doneBy: requiredText(200),
    opened: z.union([z.literal(''), z.enum(ANSWERS)]),
    evidence: optionalText(1000),
    note: optionalText(2000),
    latenessReason: optionalText(1000),
    onBehalf: onBehalf(),
  })
  .refine(({ act, evidence }) => !settles(act) || evidence, {
    path: ['evidence'],
    message: 'lib.required',
    when: () => true,
  })

/** Something done about one or several recipients, or what came of it. */
export function RecoveryActForm({
  number,
  search,
  chosen,
  onDone,
}: {
  number: string
  search: SearchOfUnit
  chosen: readonly number[]
  onDone: () => void
}) {
  const { t } = useTranslation()
  const told = useToldValue()
  const heard = useHeard()
  const recovered = useRecovered(number)
  const form = useOfficeForm(schema, {
    recipients: chosen.map(String),
    act: null as never,
    time: toTheMinute(thisMinute()),
    doneBy: '',
    opened: '',
    evidence: '',
    note: '',
    latenessReason: '',
    onBehalf: beginOnBehalf(useOnBehalf()),
  })
  const send = useVersion<SearchView>(search.version, (current) => ofPart(current, search.part)?.version)
  const submit = useSubmit(
    form,
    async ({ recipients, opened, evidence, note, latenessReason, time: typed, ...values }) => {
      const time = await told(typed, 'time')
      const entry = await heard(values.onBehalf)
      await send((version) =>
        recordRecoveryAct(
          { number, part: search.part },
          {
            ...values,
            onBehalf: entry,
            time,
            version,
            recipients: recipients.map(Number),
            opened: opened || null,
            evidence: evidence || null,
            note: note || null,
            latenessReason: latenessReason || null,
          },
        ),
      )
      await recovered(t('search.actRecorded'))
      onDone()
    },
  )
  const [act, time, recipients, opened] = useWatch({
    control: form.control,
    name: ['act', 'time', 'recipients', 'opened'],
  })
  const doneAt = minuteOf(time)
  const { errors } = form.formState
  const settled =
    doneAt && settles(act) && recipients.length > 0
      ? {
          act,
          version: search.version,
          recipients: recipients.map(Number),
          time: { startsAt: doneAt, endsAt: null, openEnd: false },
          doneBy: UNWRITTEN,
          opened: opened || null,
          evidence: UNWRITTEN,
          note: null,
          latenessReason: UNWRITTEN,
          onBehalf: null,
        }
      : undefined
  const late = search.firstLimit && doneAt && Date.parse(doneAt) > Date.parse(search.firstLimit)
  return (
    <Form form={form} submit={submit} submitLabel={t('search.actSave')} conflictRows={useStateConflict(search)}>
      <Controller
        name="onBehalf"
        control={form.control}
        render={({ field }) => <OnBehalfFields {...field} number={number} errors={errors.onBehalf} />}
      />
      <CheckboxGroup
        id="recipients"
        label={t('search.actRecipients')}
        required
        error={errors.recipients?.message}
        options={search.recipients.map((recipient) => ({
          value: String(recipient.number),
          label: `${recipient.number} ${recipient.name}`,
        }))}
        {...form.register('recipients')}
      />
      <RadioGroup
        id="act"
        label={t('search.actLabel')}
        required
        error={errors.act?.message}
        options={RECOVERY_ACTS.map((value) => ({ value, label: t(`search.recoveryAct.${value}`) }))}
        {...form.register('act')}
      />
      <Select
        id="opened"
        empty={t('search.openedNotSaid')}
        label={t('search.opened')}
        error={errors.opened?.message}
        options={ANSWERS.map((value) => ({ value, label: t(`search.openedAnswer.${value}`) }))}
        {...form.register('opened')}
      />
      {settles(act) && (
        <TextArea
          id="evidence"
          label={t('search.evidence')}
          hint={t('search.evidenceHint')}
          required
          rows={2}
          maxLength={1000}
          error={errors.evidence?.message}
          {...form.register('evidence')}
        />
      )}
      <Controller
        name="time"
        control={form.control}
        render={({ field, fieldState }) => (
          <ToldTimeField {...field} id="time" label={t('search.actAt')} required error={fieldState.error?.message} />
        )}
      />
      {(late || errors.latenessReason) && (
        <LatenessField error={errors.latenessReason?.message} {...form.register('latenessReason')} />
      )}
      <TextField
        id="doneBy"
        label={t('search.actBy')}
        hint={t('search.postHint')}
        required
        error={errors.doneBy?.message}
        {...form.register('doneBy')}
      />
      <TextArea
        id="note"
        label={t('search.note')}
        rows={2}
        maxLength={2000}
        error={errors.note?.message}
        {...form.register('note')}
      />
      {settles(act) && (
        <FactConsequences
          number={number}
          fact={settled}
          asking={(fact) => recoveryActTried({ number, part: search.part }, fact)}
        />
      )}
    </Form>
  )
}
