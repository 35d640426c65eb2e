import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { choice, optionalText, requiredText } from '@/lib/forms'
import { useSpokenTime } from '@/lib/spoken-time'
import { hasRole, useSession, type Session } from '@/lib/session'
import { Form } from '@/ui/form'
import { RadioGroup } from '@/ui/radio-group'
import { SpokenTimeField, type SpokenValue } from '@/ui/spoken-time-field'
import { meant } from '@/ui/spoken-time-words'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { DUTIES, EMPLOYERS, recordKnowledge, type CaseOverview } from '../api'
import { KnowledgeConsequences } from './knowledge-consequences'
import { useRecord } from './use-record'
import { useTypedTime } from '@/ui/use-typed-time'

const OF = ['INCIDENT', ...DUTIES] as const
const schema = z.object({
  knower: requiredText(200),
  employer: choice(EMPLOYERS),
  known: z.custom<SpokenValue>((value) => (value as SpokenValue).text.trim() !== '', 'lib.required'),
  of: choice(OF),
  note: optionalText(2000),
})

/** A contractor's person writes of the contractor's people; where a contractor had the thing one has to say whose people knew, for the limits hang on it. */
function usualEmployer(session: Session, { knowledge }: CaseOverview): (typeof EMPLOYERS)[number] | '' {
  if (hasRole(session, 'contractor')) return 'CONTRACTOR'
  return knowledge.some(({ employer }) => employer === 'CONTRACTOR') ? '' : 'BODY'
}

/** One more who knew. */
export function KnowledgeForm({ overview, onDone }: { overview: CaseOverview; onDone: () => void }) {
  const { t } = useTranslation()
  const { number } = overview
  const usual = usualEmployer(useSession(), overview)
  const record = useRecord(number)
  const understood = useTypedTime()
  const form = useOfficeForm(schema, {
    knower: '',
    employer: usual as never,
    known: { text: '', half: null },
    of: 'INCIDENT',
    note: '',
  })
  const submit = useSubmit(form, async ({ of, known: typed, ...values }) => {
    const known = await understood(typed, 'known')
    await record(
      recordKnowledge(overview.number, { ...values, known, of: of === 'INCIDENT' ? null : of }),
      t('incident.knowledge.added'),
    )
    onDone()
  })
  const [employer, known, of] = useWatch({ control: form.control, name: ['employer', 'known', 'of'] })
  const earliest = meant(useSpokenTime(known.text), known.half)?.earliest
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.knowledge.add')}>
      <TextField
        id="knower"
        label={t('incident.knowledge.knower')}
        hint={t('incident.knowledge.knowerHint')}
        required
        error={errors.knower?.message}
        {...form.register('knower')}
      />
      <RadioGroup
        id="employer"
        label={t('incident.knowledge.employer')}
        required
        error={errors.employer?.message}
        {...form.register('employer')}
        options={EMPLOYERS.map((value) => ({ value, label: t(`incident.knowledge.employers.${value}`) }))}
      />
      <Controller
        name="known"
        control={form.control}
        render={({ field: { value, onChange }, fieldState }) => (
          <SpokenTimeField
            id="known"
            label={t('incident.knowledge.knownAt')}
            hint={t('incident.knowledge.knownAtHint')}
            value={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <RadioGroup
        id="of"
        label={t('incident.knowledge.of')}
        hint={t('incident.knowledge.ofHint')}
        required
        error={errors.of?.message}
        {...form.register('of')}
        options={OF.map((value) => ({ value, label: t(`incident.knowledge.ofWhat.${value}`) }))}
      />
      <TextField
        id="note"
        label={t('incident.knowledge.note')}
        error={errors.note?.message}
        {...form.register('note')}
      />
      {employer && earliest && (
        <KnowledgeConsequences
          number={number}
          employer={employer}
          knownAt={earliest}
          of={of === 'INCIDENT' ? undefined : of}
        />
      )}
    </Form>
  )
}
