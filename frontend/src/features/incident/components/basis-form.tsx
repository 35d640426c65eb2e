import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { useToldTime } from '@/lib/told-time'
import { Form } from '@/ui/form'
import { LimitMoves } from '@/features/clock/parts/limit-moves'
import { Notice } from '@/ui/notice'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { basisPreviewQuery, proposeBasis, type CaseOverview, type LegalDuty } from '../api'
import { useRecord } from './use-record'

const schema = z.object({ knowledge: z.string().min(1, 'lib.chooseOne'), reason: requiredText(1000) })

/** From which knowledge of the body a duty is to count, and why, with what that moves. */
export function BasisForm({ overview, duty, onDone }: { overview: CaseOverview; duty: LegalDuty; onDone: () => void }) {
  const { t } = useTranslation()
  const told = useToldTime()
  const record = useRecord(overview.number)
  const form = useOfficeForm(schema, { knowledge: '', reason: '' })
  const submit = useSubmit(form, async ({ knowledge, reason }) => {
    await record(
      proposeBasis(overview.number, duty, { knowledge: Number(knowledge), reason }),
      t('incident.basis.proposedDone'),
    )
    onDone()
  })
  const knowledge = useWatch({ control: form.control, name: 'knowledge' })
  const { data: moves } = useQuery({
    ...basisPreviewQuery(overview.number, duty, Number(knowledge)),
    enabled: knowledge !== '',
  })
  const { errors } = form.formState
  const entries = overview.knowledge.filter(({ employer, of }) => employer === 'BODY' && (!of || of === duty))
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.basis.proposeSubmit')}>
      <RadioGroup
        id="knowledge"
        label={t('incident.basis.knowledge')}
        hint={t('incident.basis.knowledgeHint')}
        required
        error={errors.knowledge?.message}
        {...form.register('knowledge')}
        options={entries.map((entry) => ({
          value: String(entry.id),
          label: `${told.whole(entry.known)} ${entry.knower}${t('ui.inBrackets', { text: t(`incident.knowledge.ofWhat.${entry.of ?? 'INCIDENT'}`) })}`,
        }))}
      />
      <TextArea
        id="reason"
        label={t('incident.basis.reason')}
        hint={t('incident.basis.reasonHint')}
        required
        rows={3}
        maxLength={1000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      {moves && knowledge && (
        <Notice title={t('incident.basis.followsConfirmed')}>
          <LimitMoves moves={moves} />
        </Notice>
      )}
    </Form>
  )
}
