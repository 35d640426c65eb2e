import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProvisionalVerdict } from '@/features/assessment/parts/provisional-verdict'
import { asProblem } from '@/lib/problem'
import { useServerNow } from '@/lib/server-time'
import { useSpokenTime } from '@/lib/spoken-time'
import { useSession } from '@/lib/session'
import { Button } from '@/ui/button'
import { ErrorSummary, type SummaryError } from '@/ui/error-summary'
import { Notice } from '@/ui/notice'
import { PageTitle } from '@/ui/page-title'
import { meant } from '@/ui/spoken-time-words'
import { StickyBar } from '@/ui/sticky-bar'
import { TextLink } from '@/ui/text-link'
import { inWords, toVerdictAsked } from '../answers'
import type { IncidentReceipt } from '../api'
import type { ReportKeeper } from '../report-keeper'
import { missing, refusalOf, type Question, type Refusal } from '../questions'
import { unitsOf } from '../units'
import { useKeeperState } from '../use-keeper'
import { useAnswerTexts } from './use-answer-texts'

interface Props {
  keeper: ReportKeeper
  all: readonly Question[]
  onSent: (receipt: IncidentReceipt) => void
  /** An answer was refused: its question is asked again, with the sentence beside it. */
  onRefused: (refusal: Refusal) => void
}

/** All answers once more, each with its way back, and the button that sends. */
export function CheckPage({ keeper, all, onSent, onRefused }: Props) {
  const { t } = useTranslation()
  const now = useServerNow()
  const { draft, offline, sending } = useKeeperState(keeper)
  const say = useAnswerTexts(unitsOf(useSession()), draft.answers)
  const [refused, setRefused] = useState<{ errors: SummaryError[]; round: number }>({ errors: [], round: 0 })
  const open = (question: Question) => missing(question, draft.answers, now)

  const { noticed } = draft.answers
  const understood = meant(useSpokenTime(inWords(noticed) ? noticed.words.text : ''), noticed.words.half)
  const enough = all.every((question) => open(question).length === 0) && (!inWords(noticed) || understood)

  async function send() {
    const incomplete = all.filter((question) => open(question).length > 0)
    if (incomplete.length > 0) {
      setRefused({
        errors: incomplete.map((question) => ({ field: question, message: `report.question.${question}` })),
        round: refused.round + 1,
      })
      return
    }
    try {
      onSent(await keeper.send())
    } catch (thrown) {
      const problem = asProblem(thrown)
      const refusal = refusalOf(draft.answers, problem.violations)
      if (refusal.errors.length > 0) return onRefused(refusal)
      const violations = problem.violations.map(({ message }) => ({ message }))
      setRefused({ errors: violations.length ? violations : [{ message: problem.message }], round: refused.round + 1 })
    }
  }

  return (
    <>
      <PageTitle title={t('report.check.title')} />
      <div className="flex flex-col gap-6">
        <ErrorSummary errors={refused.errors} round={refused.round} />
        <p>{t('report.check.lead')}</p>
        <dl>
          {all.map((question) => (
            <div key={question} className="grid grid-cols-[1fr_auto] gap-x-4 border-b border-solid-gray-420 py-3">
              <dt className="text-std-16N-170 text-solid-gray-700">{t(`report.question.${question}`)}</dt>
              <dd
                className={
                  open(question).length
                    ? 'text-std-17B-170 text-error-2'
                    : 'min-w-0 text-std-17B-170 whitespace-pre-line wrap-break-word'
                }
              >
                {open(question).length ? t('report.check.incomplete') : say(question)}
              </dd>
              <dd className="col-start-2 row-span-2 row-start-1">
                <TextLink
                  id={question}
                  to={`/report/${question}?from=check`}
                  aria-label={t('report.check.editOf', { question: t(`report.question.${question}`) })}
                  className="flex min-h-11 items-center px-2"
                >
                  {t('report.check.edit')}
                </TextLink>
              </dd>
            </div>
          ))}
        </dl>
        <ProvisionalVerdict asked={enough ? toVerdictAsked(draft.answers, understood ?? undefined) : undefined} />
        <div role="status">{sending && offline && <Notice kind="warning" title={t('report.check.waiting')} />}</div>
        <StickyBar>
          <Button busy={sending} className="min-h-14 grow md:grow-0 md:px-12" onClick={() => void send()}>
            {t(sending ? 'report.check.sending' : 'report.check.send')}
          </Button>
        </StickyBar>
      </div>
    </>
  )
}
