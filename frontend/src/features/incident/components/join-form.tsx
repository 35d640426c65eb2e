import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredInstant, requiredText } from '@/lib/forms'
import { isFound } from '@/lib/search-text'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { joinableQuery, joinUnit, type CaseOverview } from '../api'
import { JoiningConsequences } from './joining-consequences'
import { useRecord } from './use-record'

const schema = z.object({
  unitCode: z.string().min(1, 'lib.chooseOne'),
  knownAt: requiredInstant(),
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
  const form = useOfficeForm(schema, { unitCode: '', knownAt: null as never, reason: '' })
  const submit = useSubmit(form, async (values) => {
    await record(joinUnit(overview.number, values), t('incident.units.added'))
    onDone()
  })
  const [unitCode, knownAt] = useWatch({ control: form.control, name: ['unitCode', 'knownAt'] })
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
        name="knownAt"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="knownAt"
            label={t('incident.units.knownAt')}
            hint={t('incident.units.knownAtHint')}
            required
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
      {unitCode && knownAt && <JoiningConsequences number={overview.number} unitCode={unitCode} knownAt={knownAt} />}
    </Form>
  )
}
