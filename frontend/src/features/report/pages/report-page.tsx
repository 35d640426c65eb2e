import { useEffect, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router'
import { useSession } from '@/lib/session'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Loading } from '@/ui/loading'
import { Notice } from '@/ui/notice'
import { receiptQuery, type IncidentReceipt } from '../api'
import { CheckPage } from '../components/check-page'
import { QuestionPage } from '../components/question-page'
import type { ReportKeeper } from '../report-keeper'
import { questionsFor, refusalOf, type Question, type Refusal } from '../questions'
import { unitsOf } from '../units'
import { useKeeper, useKeeperState } from '../use-keeper'

const LAST_SENT = ['report', 'last-sent']

/** The first report: opens this account's draft, then asks one question after the other. */
export function Component() {
  const { t } = useTranslation()
  const { account } = useSession()
  const { keeper, offline, reopen } = useKeeper(account.id)
  if (!keeper) return offline ? <Notice kind="warning" title={t('report.offlineOpen')} role="status" /> : <Loading />
  return <Report keeper={keeper} onReopen={reopen} />
}

function Report({ keeper, onReopen }: { keeper: ReportKeeper; onReopen: () => void }) {
  const { t } = useTranslation()
  const dates = useDates()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { page } = useParams()
  const [params] = useSearchParams()
  const state = useKeeperState(keeper)
  const all = questionsFor(unitsOf(useSession()).length)
  const at = all.indexOf(page as Question)
  const known = page === 'check' || at >= 0
  const [refusal, setRefusal] = useState<Refusal>()
  const fromCheck = params.get('from') === 'check'

  useEffect(() => {
    if (known) keeper.turnTo(page!)
  }, [keeper, known, page])

  if (state.goneElsewhere) {
    return (
      <Notice title={t('report.gone')} role="alert">
        <Button className="mt-3" onClick={onReopen}>
          {t('report.begin')}
        </Button>
      </Notice>
    )
  }
  if (known && page !== all[0] && !keeper.begun && !state.sending) {
    // Back from the receipt of what was sent: an empty question would look as if it were lost.
    const sent = queries.getQueryData<string>(LAST_SENT)
    return <Navigate to={sent ? `/report/sent/${sent}` : `/report/${all[0]}`} replace />
  }
  if (!known) {
    const kept = state.draft.page
    return <Navigate to={`/report/${kept === 'check' || all.includes(kept as Question) ? kept : all[0]}`} replace />
  }

  function finish(receipt: IncidentReceipt) {
    queries.setQueryData(receiptQuery(receipt.number).queryKey, receipt)
    queries.setQueryData(LAST_SENT, receipt.number)
    void navigate(`/report/sent/${receipt.number}`, { replace: true })
  }

  function askAgain(refused: Refusal) {
    setRefusal(refused)
    const first = all.find((question) => refused.errors.some((error) => error.question === question)) ?? all[0]
    void navigate(`/report/${first}?from=check`)
  }

  /** A time in words that is not clear is asked for again on its own page. */
  async function goOn() {
    const unclear = await keeper.unclear()
    const refused = unclear && refusalOf(state.draft.answers, unclear.violations)
    if (refused?.errors.some(({ question }) => question === page)) {
      setRefusal(refused)
      return false
    }
    await navigate(`/report/${next}`)
    return true
  }

  async function restart() {
    await keeper.discard()
    await navigate(`/report/${all[0]}`)
  }

  const next = fromCheck || at === all.length - 1 ? 'check' : all[at + 1]
  return (
    <div className="mx-auto max-w-2xl">
      <div role="status">
        {state.offline && !state.sending && <Notice kind="warning" className="mb-4" title={t('report.offline')} />}
        {state.unsaved && !state.sending && <Notice kind="warning" className="mb-4" title={t('report.unsaved')} />}
      </div>
      {page === 'check' ? (
        <CheckPage keeper={keeper} all={all} onSent={finish} onRefused={askAgain} />
      ) : (
        <QuestionPage
          key={page}
          question={all[at]!}
          all={all}
          answers={state.draft.answers}
          onChange={(answers) => keeper.answer(answers)}
          refusal={refusal}
          back={fromCheck ? undefined : at > 0 ? `/report/${all[at - 1]}` : undefined}
          nextLabel={t(fromCheck ? 'report.backToCheck' : next === 'check' ? 'report.toCheck' : 'report.next')}
          onNext={goOn}
        />
      )}
      <div className="mt-8 text-std-16N-170 text-solid-gray-700">
        <p>{t('report.autosave')}</p>
        {state.resumed && !state.sending && (
          <p className="flex flex-wrap items-center gap-x-3">
            {t('report.resumed', { savedAt: dates.dateTime(state.draft.savedAt) })}
            <Button kind="tertiary" onClick={() => void restart()}>
              {t('report.restart')}
            </Button>
          </p>
        )}
      </div>
    </div>
  )
}
