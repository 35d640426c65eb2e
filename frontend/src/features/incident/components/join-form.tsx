import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { isFound } from '@/lib/search-text'
import { useSpokenTime } from '@/lib/spoken-time'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { SpokenTimeField, type SpokenValue } from '@/ui/spoken-time-field'
import { meant } from '@/ui/spoken-time-words'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useTypedTime } from '@/ui/use-typed-time'
import { joinableQuery, joinUnit, type CaseOverview } from '../api'
import { JoiningConsequences } from './joining-consequences'
import { useRecord } from './use-record'

const schema = z.object({
  unitCode: z.string().min(1, 'lib.chooseOne'),
  known: z.custom<SpokenValue>((value) => (value as SpokenValue).text.trim() !== '', 'lib.required'),
  reason: requiredText(1000),
})
/** More than these are not shown: a word more finds the unit. */
const SHOWN = 8

/** A further unit of the same event, found by a part of its name, with what follows before it is sent. */
export function JoinForm({ overview, onDone }: { overview: CaseOverview; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(overview.number)
  const units = useQuery(joinableQuery(overview.number)).data ?? []
  const [text, setText] = useState('')
  const understood = useTypedTime()
  const form = useOfficeForm(schema, { unitCode: '', known: { text: '', half: null }, reason: '' })
  const submit = useSubmit(form, async ({ known: typed, ...values }) => {
    const known = await understood(typed, 'known')
    await record(joinUnit(overview.number, { ...values, known }), t('incident.units.added'))
    onDone()
  })
  const [unitCode, known] = useWatch({ control: form.control, name: ['unitCode', 'known'] })
  const earliest = meant(useSpokenTime(known.text), known.half)?.earliest
  const { errors } = form.formState
  const found = units.filter(({ name, sectionName, code }) => code === unitCode || isFound(text, name, sectionName))
  const shown = found.slice(0, SHOWN)
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.units.add')}>
      <TextField
        id="unit-text"
        type="search"
        label={t('incident.units.find')}
        hint={t('incident.units.findHint')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <RadioGroup
          id="unitCode"
          label={t('incident.units.unit')}
          required
          error={errors.unitCode?.message}
          options={shown.map(({ code, name, sectionName }) => ({
            value: code,
            label: name === sectionName ? name : t('incident.units.option', { name, sectionName }),
          }))}
          {...form.register('unitCode')}
        />
        {found.length > SHOWN && (
          <p className="text-solid-gray-700">{t('incident.units.more', { count: found.length - SHOWN })}</p>
        )}
        {found.length === 0 && <p>{t('incident.units.notFound')}</p>}
      </div>
      <Controller
        name="known"
        control={form.control}
        render={({ field: { value, onChange }, fieldState }) => (
          <SpokenTimeField
            id="known"
            label={t('incident.units.knownAt')}
            hint={t('incident.units.knownAtHint')}
            value={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <TextArea
        id="reason"
        label={t('incident.units.reason')}
        hint={t('incident.units.reasonHint')}
        required
        rows={3}
        maxLength={1000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      {unitCode && earliest && <JoiningConsequences number={overview.number} unitCode={unitCode} knownAt={earliest} />}
    </Form>
  )
}
