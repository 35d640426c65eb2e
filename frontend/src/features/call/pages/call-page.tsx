import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { ProvisionalVerdict } from '@/features/assessment/parts/provisional-verdict'
import { toInputs } from '@/lib/dates'
import { serverNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { ErrorSummary } from '@/ui/error-summary'
import { FormElement } from '@/ui/form-element'
import { Notice } from '@/ui/notice'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { TextArea } from '@/ui/text-area'
import { useMessage } from '@/ui/use-message'
import { emptyCall } from '../answers'
import { callDraftQuery, callUnitsQuery, type CallDraft, type CallUnit } from '../api'
import { CallerQuestion } from '../components/caller-question'
import { CheckCall } from '../components/check-call'
import { ClosingQuestions } from '../components/closing-questions'
import { EventQuestions } from '../components/event-questions'
import { SinceQuestions } from '../components/since-questions'
import { ThingQuestions } from '../components/thing-questions'
import { useCallDraft } from '../use-call-draft'
import { useCallKeys } from '../use-call-keys'
import { useVerdictAsked } from '../use-verdict-asked'
import { useSendCall, type CheckedCall } from '../use-send-call'

/** 電話聞き取り票: drives the first telephone call, typed while listening. */
export function Component() {
  const { t } = useTranslation()
  const units = useQuery(callUnitsQuery)
  const draft = useQuery(callDraftQuery)
  return (
    <>
      <PageTitle title={t('call.title')} />
      <QueryView query={units}>
        {(all) => <QueryView query={draft}>{(kept) => <Call units={all} kept={kept} />}</QueryView>}
      </QueryView>
    </>
  )
}

const begun = () => emptyCall(toInputs(serverNow()).time)

function Call({ units, kept }: { units: CallUnit[]; kept: CallDraft | null }) {
  const { t } = useTranslation()
  const dates = useDates()
  const say = useMessage()
  const navigate = useNavigate()
  const { answers, change, savedAt, unsaved, draftKey, close, discard, resumed } = useCallDraft(kept, begun)
  const { check, send, busy, errors, rest, round } = useSendCall(units)
  const asked = useVerdictAsked(answers, units)
  const [checked, setChecked] = useState<CheckedCall>()

  async function showOnceMore() {
    setChecked(await check(answers))
  }

  async function register(call: CheckedCall) {
    const number = await send(answers, draftKey.current, call)
    setChecked(undefined)
    if (number === undefined) return
    close()
    await navigate(`/call/heard/${number}`, { replace: true })
  }

  const latest = useRef(showOnceMore)
  useEffect(() => {
    latest.current = showOnceMore
  })
  useCallKeys(useCallback(() => void latest.current(), []))

  const parts = { answers, change, errors }
  const summary = [
    ...rest.map((message) => ({ message: say(message) })),
    ...Object.entries(errors).map(([field, message]) => ({ field, message })),
  ]
  return (
    <FormElement
      aria-label={t('call.title')}
      onSend={() => void showOnceMore()}
      className="grid items-start gap-6 lg:grid-cols-[1fr_19rem]"
    >
      <div className="flex min-w-0 flex-col gap-4">
        <p className="text-std-16N-170">{t('call.lead')}</p>
        {resumed && savedAt && (
          <Notice title={t('call.resumed', { at: dates.dateTime(savedAt) })}>
            <Button kind="tertiary" onClick={() => void discard()}>
              {t('call.restart')}
            </Button>
          </Notice>
        )}
        <ErrorSummary errors={summary} round={round} title={t('ui.errorsTitle')} />
        <CallerQuestion {...parts} units={units} />
        <EventQuestions {...parts} />
        <ThingQuestions {...parts} />
        <SinceQuestions {...parts} units={units} />
        <ClosingQuestions {...parts} />
      </div>
      <aside
        aria-label={t('call.notes')}
        className="flex flex-col gap-3 rounded-12 border border-solid-gray-420 bg-white p-4 lg:sticky lg:top-4"
      >
        <TextArea
          id="notes"
          label={t('call.notes')}
          hint={t('call.notesHint')}
          rows={12}
          value={answers.notes}
          error={errors.notes}
          onChange={(event) => change({ notes: event.target.value })}
        />
        <p role="status" className="text-std-16N-170 text-solid-gray-700">
          {unsaved ? t('call.unsaved') : savedAt ? t('call.savedAt', { at: dates.time(savedAt) }) : t('call.autosave')}
        </p>
        <ProvisionalVerdict asked={asked} />
        <Button type="submit" busy={busy} className="min-h-12">
          {busy ? t('ui.sending') : t('call.send')}
        </Button>
        <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-dns-14N-130 text-solid-gray-800 max-lg:hidden">
          {(['next', 'unknown', 'notes', 'send'] as const).map((name) => [
            <dt key={name} className="font-bold">
              {t(`call.keys.${name}.key`)}
            </dt>,
            <dd key={`${name} does`}>{t(`call.keys.${name}.does`)}</dd>,
          ])}
        </dl>
      </aside>
      <CheckCall
        answers={answers}
        checked={checked}
        busy={busy}
        onBack={() => setChecked(undefined)}
        onRegister={(call) => void register(call)}
      />
    </FormElement>
  )
}
