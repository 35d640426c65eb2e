import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredText } from '@/lib/forms'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { StatusTag } from '@/ui/status-tag'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { withdrawParticipant, type Participant } from '../api'
import { useRecord } from './use-record'

interface Props {
  number: string
  people: Participant[]
  mayWithdraw: boolean
}

/** Everybody ever named, each with what stands for the name outside the unit; whoever is named by mistake is withdrawn. */
export function ParticipantList({ number, people, mayWithdraw }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const [leaving, setLeaving] = useState<Participant>()
  return (
    <>
      <ul className="flex flex-col gap-2">
        {people.map((person) => (
          <li key={person.id}>
            <p className="flex flex-wrap items-center gap-2">
              {shown(person, t('incident.participants.masked'), (text) => t('ui.inBrackets', { text }))}
              {person.withdrawal && <StatusTag tone="neutral">{t('incident.participants.withdrawn')}</StatusTag>}
              {mayWithdraw && !person.withdrawal && person.name !== person.masked && (
                <Button
                  kind="tertiary"
                  aria-label={`${t('incident.participants.withdraw')}: ${person.name}`}
                  onClick={() => setLeaving(person)}
                >
                  {t('incident.participants.withdraw')}
                </Button>
              )}
            </p>
            {person.withdrawal && (
              <>
                <p className="whitespace-pre-line">{person.withdrawal.reason}</p>
                <p className="text-dns-16N-130 text-solid-gray-700">
                  {t('incident.participants.withdrawnBy', {
                    by: `${person.withdrawal.by.post} ${person.withdrawal.by.name}`,
                    at: dates.dateTime(person.withdrawal.at),
                  })}
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
      <Dialog
        open={leaving !== undefined}
        title={t('incident.participants.withdrawTitle', { name: leaving?.name })}
        keep={`withdraw ${leaving?.id}`}
        onClose={() => setLeaving(undefined)}
      >
        {leaving && <WithdrawForm number={number} participant={leaving.id} onDone={() => setLeaving(undefined)} />}
      </Dialog>
    </>
  )
}

function shown({ name, masked }: Participant, label: string, inBrackets: (text: string) => string) {
  return name === masked ? masked : name + inBrackets(`${label}: ${masked}`)
}

function WithdrawForm({ number, participant, onDone }: { number: string; participant: number; onDone: () => void }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  const form = useOfficeForm(z.object({ reason: requiredText(1000) }), { reason: '' })
  const submit = useSubmit(form, async (values) => {
    await record(withdrawParticipant(number, participant, values), t('incident.participants.withdrawnDone'))
    onDone()
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.participants.withdrawSubmit')}>
      <p>{t('incident.participants.withdrawText')}</p>
      <TextArea
        id="reason"
        label={t('incident.participants.withdrawReason')}
        hint={t('incident.participants.withdrawHint')}
        required
        rows={3}
        maxLength={1000}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
    </Form>
  )
}
