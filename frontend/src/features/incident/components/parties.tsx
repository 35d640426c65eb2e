import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useMay } from '@/lib/allowed-operations'
import { requiredText } from '@/lib/forms'
import { postLabel } from '@/lib/post-label'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { Select } from '@/ui/select'
import { StatusTag } from '@/ui/status-tag'
import { TextArea } from '@/ui/text-area'
import { useToast } from '@/ui/toast'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import {
  freeParty,
  markParty,
  partiesQuery,
  partyCandidatesQuery,
  partyConsequencesQuery,
  type CaseOverview,
  type PartyMark,
  runs,
} from '../api'

/** 当事者: who must not act in the case any more, with every decision; marking and taking back, with what will follow. */
export function Parties({ overview: { number, status } }: { overview: CaseOverview }) {
  const { t } = useTranslation()
  const dates = useDates()
  const may = useMay(number)
  const marks = useQuery(partiesQuery(number))
  const [marking, setMarking] = useState(false)
  const [freeing, setFreeing] = useState<PartyMark>()
  const mayDecide = may('markParty') && runs(status)
  return (
    <section className="mt-6 border-t border-solid-gray-200 pt-4">
      <h3 className="mb-2 text-std-17B-170">{t('incident.parties.title')}</h3>
      <p className="mb-3">{t('incident.parties.lead')}</p>
      <QueryView query={marks}>
        {(words) =>
          words.length === 0 ? (
            <p>{t('incident.parties.none')}</p>
          ) : (
            <ul className="flex flex-col gap-4">
              {words.map((mark) => {
                const stands = mark.party && words.findLast((other) => other.account === mark.account) === mark
                return (
                  <li key={mark.id}>
                    <p className="flex flex-wrap items-center gap-2 text-std-16B-170">
                      {mark.name}{' '}
                      <StatusTag tone={stands ? 'warning' : 'neutral'}>
                        {t(mark.party ? 'incident.parties.party' : 'incident.parties.freed')}
                      </StatusTag>
                      {stands && mayDecide && (
                        <Button
                          kind="tertiary"
                          aria-label={`${t('incident.parties.free')}: ${mark.name}`}
                          onClick={() => setFreeing(mark)}
                        >
                          {t('incident.parties.free')}
                        </Button>
                      )}
                    </p>
                    <p className="whitespace-pre-line">{mark.reason}</p>
                    <p className="text-dns-16N-130 text-solid-gray-700">
                      {t('incident.parties.by', { by: `${mark.byPost} ${mark.byName}`, at: dates.dateTime(mark.at) })}
                    </p>
                  </li>
                )
              })}
            </ul>
          )
        }
      </QueryView>
      {mayDecide && (
        <p className="mt-4 print:hidden">
          <Button kind="secondary" onClick={() => setMarking(true)}>
            {t('incident.parties.mark')}
          </Button>
        </p>
      )}
      <Dialog open={marking} title={t('incident.parties.markTitle')} keep="party" onClose={() => setMarking(false)}>
        {marking && <MarkForm number={number} onDone={() => setMarking(false)} />}
      </Dialog>
      <Dialog
        open={freeing !== undefined}
        title={t('incident.parties.freeTitle', { name: freeing?.name })}
        keep={`free ${freeing?.id}`}
        onClose={() => setFreeing(undefined)}
      >
        {freeing && <FreeForm number={number} account={freeing.account} onDone={() => setFreeing(undefined)} />}
      </Dialog>
    </section>
  )
}

/** After a decision the case is read anew, and a sentence says what has happened. */
function useDecided(onDone: () => void) {
  const queries = useQueryClient()
  const toast = useToast()
  return async (said: string) => {
    toast(said)
    onDone()
    await queries.invalidateQueries()
  }
}

function MarkForm({ number, onDone }: { number: string; onDone: () => void }) {
  const { t } = useTranslation()
  const decided = useDecided(onDone)
  const candidates = useQuery({ ...partyCandidatesQuery(number), gcTime: 0 })
  const form = useOfficeForm(z.object({ account: requiredText(20), reason: requiredText(1000) }), {
    account: '',
    reason: '',
  })
  const submit = useSubmit(form, async ({ account, reason }) => {
    await markParty(number, { account: Number(account), reason })
    await decided(t('incident.parties.marked'))
  })
  const account = useWatch({ control: form.control, name: 'account' })
  const { errors } = form.formState
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.parties.markSubmit')}>
      <Select
        id="account"
        label={t('incident.parties.who')}
        required
        error={errors.account?.message}
        {...form.register('account')}
        options={(candidates.data ?? [])
          .filter((person) => !person.party)
          .map((person) => ({
            value: String(person.account),
            label: `${person.name}${t('ui.inBrackets', { text: person.post })}`,
          }))}
      />
      <TextArea
        id="reason"
        label={t('incident.parties.reason')}
        hint={t('incident.parties.reasonHint')}
        required
        rows={3}
        maxLength={1000}
        error={errors.reason?.message}
        {...form.register('reason')}
      />
      {account && <WhatFollows number={number} account={Number(account)} />}
    </Form>
  )
}

function FreeForm({ number, account, onDone }: { number: string; account: number; onDone: () => void }) {
  const { t } = useTranslation()
  const decided = useDecided(onDone)
  const form = useOfficeForm(z.object({ reason: requiredText(1000) }), { reason: '' })
  const submit = useSubmit(form, async ({ reason }) => {
    await freeParty(number, account, { reason })
    await decided(t('incident.parties.freedDone'))
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('incident.parties.free')}>
      <TextArea
        id="reason"
        label={t('incident.parties.freeReason')}
        required
        rows={3}
        maxLength={1000}
        error={form.formState.errors.reason?.message}
        {...form.register('reason')}
      />
      <WhatFollows number={number} account={account} />
    </Form>
  )
}

/** Which open tasks will go to whom, told before the decision is saved. */
function WhatFollows({ number, account }: { number: string; account: number }) {
  const { t } = useTranslation()
  return (
    <Notice title={t('incident.parties.follows')} role="status">
      <QueryView query={useQuery({ ...partyConsequencesQuery(number, account), gcTime: 0 })}>
        {(moves) =>
          moves.length === 0 ? (
            <p>{t('incident.parties.nothingMoves')}</p>
          ) : (
            <ul className="flex list-disc flex-col gap-1 pl-5">
              {moves.map((move) => (
                <li key={`${move.step} ${move.partName}`}>
                  {t('incident.parties.move', {
                    step: t(`worklist.step.${move.step}`),
                    from: postLabel(move.fromUnit, move.fromPost),
                    to: postLabel(move.toUnit, move.toPost),
                  })}
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Notice>
  )
}
