import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { caseKey } from '@/lib/query-keys'
import { Proposed } from '@/ui/begins'
import { Beside } from '@/ui/beside'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { useToast } from '@/ui/toast'
import { answerRequest, authorityQuery, ofPart } from '../api'
import { AnswerDraft } from '../components/answer-draft'
import { Asked } from '../components/asked'
import { FilingForm } from '../components/filing-form'
import { Filings } from '../components/filings'
import { deskOfAnswer } from '../sheet'

/** 追加報告: records the report that answers a request of the Commission. */
export function Component() {
  const { t } = useTranslation()
  const { number = '', part = '', request: id = '' } = useParams()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const toast = useToast()
  const back = `/incidents/${number}/authority`
  async function done() {
    toast(t('authority.filed.ADDITIONAL'))
    await navigate(back)
    await queries.invalidateQueries({ queryKey: caseKey(number) })
  }
  return (
    <>
      <PageTitle title={t('authority.leadTitle.ADDITIONAL')} />
      <QueryView query={useQuery({ ...authorityQuery(number), gcTime: 0 })}>
        {(view) => {
          const duty = ofPart(view, part)
          const request = duty?.requests.find((one) => String(one.id) === id)
          if (!duty || !request || request.answered)
            return (
              <>
                <p className="mb-6">{t('authority.request.nothingToAnswer')}</p>
                <LinkButton to={back}>{t('authority.sheet.back')}</LinkButton>
              </>
            )
          return (
            <Beside
              facts={
                <Card title={t('authority.request.title')}>
                  <Asked request={request} />
                  <Filings number={number} duty={duty} />
                </Card>
              }
            >
              <AnswerDraft number={number} part={part} request={request.id}>
                <Proposed number={number} step="file-supplement">
                  {(proposed) => (
                    <FilingForm
                      number={number}
                      duty={duty}
                      kind="ADDITIONAL"
                      proposed={proposed}
                      clocksOf={`request-${id}`}
                      file={(filing) => answerRequest({ number, part, request: request.id }, filing)}
                      onDone={done}
                      desk={deskOfAnswer(number, part, id)}
                    />
                  )}
                </Proposed>
              </AnswerDraft>
            </Beside>
          )
        }}
      </QueryView>
    </>
  )
}
