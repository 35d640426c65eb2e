import { useState, type ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { useServerNow } from '@/lib/server-time'
import { Button } from '@/ui/button'
import { ErrorSummary } from '@/ui/error-summary'
import { FormElement } from '@/ui/form-element'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { StickyBar } from '@/ui/sticky-bar'
import type { Answers } from '../answers'
import { MaliceQuestion } from '../questions/malice'
import { NoticedQuestion } from '../questions/noticed'
import { PersonsQuestion } from '../questions/persons'
import { PlaceQuestion } from '../questions/place'
import type { QuestionProps } from '../questions/props'
import { UnitQuestion } from '../questions/unit'
import { WhatQuestion } from '../questions/what'
import { WhoseQuestion } from '../questions/whose'
import { missing, stillRefused, type Question, type Refusal } from '../questions'
import { Progress } from './progress'

const FIELDS: Record<Question, ComponentType<QuestionProps>> = {
  unit: UnitQuestion,
  noticed: NoticedQuestion,
  what: WhatQuestion,
  whose: WhoseQuestion,
  persons: PersonsQuestion,
  place: PlaceQuestion,
  malice: MaliceQuestion,
}

interface Props {
  question: Question
  all: readonly Question[]
  answers: Answers
  onChange: (answers: Answers) => void
  refusal: Refusal | undefined
  /** Where the page before is; none before the first. */
  back: string | undefined
  nextLabel: string
  /** Goes on; says whether the answer was clear. */
  onNext: () => Promise<boolean>
}

/** One question on one page, with its number, and the way on within reach of the thumb. */
export function QuestionPage({ question, all, answers, onChange, refusal, back, nextLabel, onNext }: Props) {
  const { t } = useTranslation()
  const now = useServerNow()
  const refused = stillRefused(question, answers, refusal)
  const [round, setRound] = useState(refused.length > 0 ? 1 : 0)
  const errors = round > 0 ? [...missing(question, answers, now), ...refused] : []
  const Fields = FIELDS[question]

  async function next() {
    const answered = missing(question, answers, now).length === 0 && refused.length === 0
    if (!answered || !(await onNext())) setRound((before) => before + 1)
  }

  return (
    <>
      <Progress now={all.indexOf(question) + 1} all={all.length} />
      <PageTitle title={t(`report.question.${question}`)} />
      <FormElement enterSends className="flex flex-col gap-6" onSend={() => void next()}>
        <ErrorSummary errors={errors} round={round} />
        <Fields answers={answers} onChange={onChange} errors={errors} />
        <StickyBar>
          {back && (
            <LinkButton to={back} className="min-h-12">
              {t('report.back')}
            </LinkButton>
          )}
          <Button type="submit" className="min-h-12 grow md:grow-0 md:px-10">
            {nextLabel}
          </Button>
        </StickyBar>
      </FormElement>
    </>
  )
}
