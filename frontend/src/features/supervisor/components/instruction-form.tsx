import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText, requiredTold, toTheMinute } from '@/lib/forms'
import { beginOnBehalf, onBehalf } from '@/lib/on-behalf'
import { caseKey } from '@/lib/query-keys'
import { thisMinute } from '@/lib/server-time'
import { hasRole, useSession } from '@/lib/session'
import { typedAgain } from '@/lib/told-time'
import { Form } from '@/ui/form'
import { OnBehalfFields } from '@/features/incident/parts/on-behalf-fields'
import { useHeard } from '@/features/incident/parts/use-heard'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toast'
import { ToldTimeField } from '@/ui/told-time-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useToldValue } from '@/ui/use-typed-time'
import { giveInstruction, type Instruction, type ReportsOfUnit } from '../api'

const schema = z.object({
  text: requiredText(4000),
  toWhom: requiredText(100),
  time: requiredTold(),
  onBehalf: onBehalf(),
})

/** One more instruction, or a correction of one; who is no chief enters what the chief said. */
export function InstructionForm({
  number,
  line,
  corrects,
  onDone,
}: {
  number: string
  line: ReportsOfUnit
  corrects: Instruction | null
  onDone: () => void
}) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toast = useToast()
  const [key] = useState(() => crypto.randomUUID())
  const forChief = !hasRole(useSession(), 'section-chief')
  const form = useOfficeForm(schema, {
    text: corrects?.text ?? '',
    toWhom: corrects?.toWhom ?? line.instructions.at(-1)?.toWhom ?? '',
    time: corrects ? typedAgain(corrects.time) : toTheMinute(thisMinute()),
    onBehalf: beginOnBehalf(forChief),
  })
  const told = useToldValue()
  const heard = useHeard()
  const submit = useSubmit(form, async (values) => {
    const time = await told(values.time, 'time')
    await giveInstruction({ number, part: line.part }, key, {
      ...values,
      time,
      onBehalf: await heard(values.onBehalf),
      corrects: corrects?.number ?? null,
    })
    await queries.invalidateQueries({ queryKey: caseKey(number) })
    toast(t('supervisor.instructed'))
    onDone()
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('supervisor.saveInstruction')}>
      <Controller
        name="onBehalf"
        control={form.control}
        render={({ field }) => <OnBehalfFields {...field} number={number} errors={errors.onBehalf} />}
      />
      <TextArea
        id="text"
        label={t('supervisor.instruction')}
        hint={t('supervisor.instructionHint')}
        required
        rows={4}
        maxLength={4000}
        defaultValue={form.getValues('text')}
        error={errors.text?.message}
        {...form.register('text')}
      />
      <TextField
        id="toWhom"
        label={t('supervisor.toWhom')}
        hint={t('supervisor.toldByHint')}
        required
        error={errors.toWhom?.message}
        {...form.register('toWhom')}
      />
      <Controller
        name="time"
        control={form.control}
        render={({ field, fieldState }) => (
          <ToldTimeField
            {...field}
            id="time"
            label={t('supervisor.givenAt')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
    </Form>
  )
}
