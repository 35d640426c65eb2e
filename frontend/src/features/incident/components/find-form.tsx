import { useState } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { asProblem } from '@/lib/problem'
import { useSpokenTime } from '@/lib/spoken-time'
import { useToldTime, type ToldTime } from '@/lib/told-time'
import { AttachmentField } from '@/features/evidence/parts/attachment-field'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { SpokenTimeField, type SpokenValue } from '@/ui/spoken-time-field'
import { meant } from '@/ui/spoken-time-words'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useTypedTime } from '@/ui/use-typed-time'
import { ANSWERS, findTried, recordFind, type Medium } from '../api'
import { FactConsequences, UNWRITTEN } from '../parts/fact-consequences'
import { RemoveAfterLook } from './remove-after-look'
import { useRecord } from './use-record'

const schema = z
  .object({
    /** Left empty in a correction that keeps the time as it was told. */
    time: z.custom<SpokenValue>(),
    keepsTime: z.boolean(),
    place: requiredText(500),
    foundBy: requiredText(200),
    seen: choice(ANSWERS),
    used: choice(ANSWERS),
    condition: requiredText(1000),
    proof: optionalText(1000),
    attachment: z.array(z.number()),
  })
  .refine(({ time, keepsTime }) => keepsTime || time.text.trim() !== '', {
    path: ['time'],
    message: 'lib.required',
    when: () => true,
  })

type Find = z.infer<typeof schema>

/** What is sent besides its time, the revision that was read and whether it was none after all. */
const said = ({ place, foundBy, seen, used, condition, proof, attachment }: Find) => ({
  place,
  foundBy,
  seen,
  used,
  condition,
  proof: proof || null,
  attachment: attachment.at(-1) ?? null,
})

/** In a correction, the time that was told before where no other one was typed. */
function keptTime({ time, keepsTime }: Find, before: Medium['find']): ToldTime | undefined {
  const words = time.text.trim()
  return keepsTime && before && (!words || words === before.time.said) ? before.time : undefined
}

/** 発見・回収 of a thing: when, where, by whom and in what state; or its correction. */
export function FindForm({ number, medium, onDone }: { number: string; medium: Medium; onDone: () => void }) {
  const { t } = useTranslation()
  const told = useToldTime()
  const record = useRecord(number)
  const understood = useTypedTime()
  const before = medium.find
  const [revision, setRevision] = useState(medium.findRevision)
  const form = useOfficeForm(schema, {
    time: { text: before?.time.said ?? '', half: null },
    keepsTime: before !== null,
    place: before?.place ?? '',
    foundBy: before?.foundBy ?? '',
    seen: before?.seen ?? ('' as never),
    used: before?.used ?? ('' as never),
    condition: before?.condition ?? '',
    proof: before?.proof ?? '',
    attachment: before?.attachment ? [before.attachment] : [],
  })
  const submit = useSubmit(form, (find) => save(find, false))
  const { errors } = form.formState
  const typed = useWatch({ control: form.control }) as Find
  const spoken = meant(useSpokenTime(typed.time.text), typed.time.half)
  const complete = schema.safeParse({
    ...typed,
    place: UNWRITTEN,
    foundBy: UNWRITTEN,
    condition: UNWRITTEN,
    proof: typed.proof.trim() && UNWRITTEN,
  })
  const time = complete.data && (keptTime(complete.data, before) ?? spoken)

  async function save(find: Find, removed: boolean) {
    const when = keptTime(find, before) ?? (await understood(find.time, 'time'))
    try {
      await record(
        recordFind(number, medium.number, { ...said(find), revision, removed, time: when }),
        t(removed ? 'incident.find.removed' : before ? 'incident.find.changed' : 'incident.find.added'),
      )
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (problem.conflict) setRevision((problem.current as Medium).findRevision)
      throw problem
    }
    onDone()
  }

  function conflictRows(current: unknown) {
    const theirs = (current as Medium).find
    const mine = form.getValues()
    return [
      { label: t('incident.find.time'), mine: mine.time.text, theirs: theirs ? told.whole(theirs.time) : '' },
      { label: t('incident.find.place'), mine: mine.place, theirs: theirs?.place ?? '' },
      { label: t('incident.find.condition'), mine: mine.condition, theirs: theirs?.condition ?? '' },
    ]
  }

  const answers = ANSWERS.map((value) => ({ value, label: t(`incident.media.answer.${value}`) }))
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('incident.find.save')}
      conflictRows={conflictRows}
      actions={
        before && (
          <RemoveAfterLook
            number={number}
            label={t('incident.find.remove')}
            fact={complete.data && time ? { ...said(complete.data), revision, removed: true, time } : undefined}
            asking={(fact) => findTried(number, medium.number, fact)}
            onRemove={() => void form.handleSubmit((find) => save(find, true))()}
          />
        )
      }
    >
      <p>{t('incident.find.lead')}</p>
      <Controller
        name="time"
        control={form.control}
        render={({ field: { value, onChange }, fieldState }) => (
          <SpokenTimeField
            id="time"
            label={t('incident.find.time')}
            hint={before ? t('incident.find.timeKept', { when: told.whole(before.time) }) : t('incident.find.timeHint')}
            value={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <TextField
        id="place"
        label={t('incident.find.place')}
        required
        error={errors.place?.message}
        {...form.register('place')}
      />
      <TextField
        id="foundBy"
        label={t('incident.find.foundBy')}
        hint={t('incident.find.foundByHint')}
        required
        error={errors.foundBy?.message}
        {...form.register('foundBy')}
      />
      <RadioGroup
        id="seen"
        label={t('incident.find.seen')}
        required
        error={errors.seen?.message}
        options={answers}
        {...form.register('seen')}
      />
      <RadioGroup
        id="used"
        label={t('incident.find.used')}
        required
        error={errors.used?.message}
        options={answers}
        {...form.register('used')}
      />
      <TextArea
        id="condition"
        label={t('incident.find.condition')}
        hint={t('incident.find.conditionHint')}
        required
        rows={3}
        maxLength={1000}
        error={errors.condition?.message}
        {...form.register('condition')}
      />
      <TextArea
        id="proof"
        label={t('incident.find.proof')}
        hint={t('incident.find.proofHint')}
        rows={2}
        maxLength={1000}
        error={errors.proof?.message}
        {...form.register('proof')}
      />
      <Controller
        name="attachment"
        control={form.control}
        render={({ field: { value, onChange }, fieldState }) => (
          <AttachmentField
            id="attachment"
            number={number}
            kind="PHOTO"
            label={t('incident.find.attachment')}
            value={value}
            onChange={(ids) => onChange(ids.slice(-1))}
            error={fieldState.error?.message}
          />
        )}
      />
      <p>{t('incident.find.custody')}</p>
      <FactConsequences
        number={number}
        fact={complete.data && time ? { ...said(complete.data), revision, removed: false, time } : undefined}
        asking={(fact) => findTried(number, medium.number, fact)}
      />
    </Form>
  )
}
