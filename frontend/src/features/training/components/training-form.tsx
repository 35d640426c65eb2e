import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { below } from '@/lib/query-keys'
import { randomUuid } from '@/lib/secret-box'
import { useDates } from '@/lib/use-dates'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { QueryView } from '@/ui/query-view'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { casesQuery, recordTraining, unitsQuery, type UnitGroup } from '../api'
import { emptyTraining, trainingBody, trainingSchema } from '../schema'
import { CasesOfTraining } from './cases-of-training'
import { Participants } from './participants'

/** Enters a training that was held. */
export function TrainingForm({ onDone }: { onDone: () => void }) {
  return <QueryView query={useQuery(unitsQuery)}>{(groups) => <Fields groups={groups} onDone={onDone} />}</QueryView>
}

function Fields({ groups, onDone }: { groups: UnitGroup[]; onDone: () => void }) {
  const { t } = useTranslation()
  const dates = useDates()
  const queries = useQueryClient()
  const toast = useToast()
  const [key] = useState(randomUuid)
  const { data: cases } = useQuery(casesQuery)
  const form = useOfficeForm(trainingSchema, emptyTraining)
  const submit = useSubmit(form, async (values) => {
    await recordTraining(key, trainingBody(values))
    await queries.invalidateQueries({ queryKey: below('/api/trainings') })
    toast(t('training.recorded'))
    onDone()
  })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('training.submit')}>
      <TextField
        id="subject"
        label={t('training.subject')}
        hint={t('training.subjectHint')}
        required
        maxLength={200}
        error={errors.subject?.message}
        {...form.register('subject')}
      />
      <Controller
        name="firstDay"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="firstDay"
            dateOnly
            label={t('training.firstDay')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        name="lastDay"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="lastDay"
            dateOnly
            label={t('training.lastDay')}
            hint={t('training.lastDayHint')}
            error={fieldState.error?.message}
          />
        )}
      />
      <Participants
        form={form}
        units={groups.flatMap(({ units }) => units).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <CasesOfTraining
        form={form}
        cases={(cases?.items ?? []).map(({ number, title }) => ({
          value: number,
          label: `${dates.caseLabel(number)} ${title}`,
        }))}
      />
      <TextArea
        id="material"
        label={t('training.material')}
        hint={t('training.materialHint')}
        rows={4}
        maxLength={4000}
        error={errors.material?.message}
        {...form.register('material')}
      />
    </Form>
  )
}
