import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { FormDialog } from '@/ui/form-dialog'
import { LinkButton } from '@/ui/link-button'
import { Notice } from '@/ui/notice'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { StepDraft } from '@/ui/step-draft'
import { publicationQuery, textQuery } from '../api'
import { DecisionFacts, PublishedFacts } from '../components/facts'
import { FurtherPublicationForm } from '../components/further-publication-form'
import { RecordForm } from '../components/record-form'
import { madeFrom, wordsOf } from '../words-of'

/** The form of this step is kept for 広報 as it is for others on the step's own page. */
const STEP = 'record-publication'

/** A case as 広報 publishes it: what was decided, the text, and what was published where. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const number = useParams()['number']!
  const text = useQuery(textQuery(number))
  return (
    <>
      <PageTitle title={t('publication.desk.of', { label: dates.caseLabel(number) })} />
      <QueryView query={useQuery({ ...publicationQuery(number), gcTime: 0 })}>
        {(view) => (
          <div className="flex flex-col gap-4">
            {view.decision && (
              <Card title={t('publication.decision')}>
                <DecisionFacts decision={view.decision} />
              </Card>
            )}
            <p>
              <LinkButton to={`/publication-texts/${number}`}>{t('publication.text.open')}</LinkButton>
            </p>
            {view.status === 'TO_PUBLISH' && (
              <>
                {!view.personsTold && <Notice title={t('publication.embargo')} />}
                <Card title={t('publication.record')}>
                  <QueryView query={text}>
                    {(official) => (
                      <StepDraft number={number} step={STEP}>
                        <RecordForm
                          number={number}
                          publication={view}
                          official={official}
                          texts={[{ field: 'words', text: wordsOf(official), from: madeFrom(official), of: null }]}
                        />
                      </StepDraft>
                    )}
                  </QueryView>
                </Card>
              </>
            )}
            {view.published.map((one) => (
              <Card
                key={one.recordedAt}
                title={t(one.further ? `publication.further.kind.${one.further}` : 'publication.publication')}
              >
                <PublishedFacts published={one} />
              </Card>
            ))}
            {view.status === 'PUBLISHED' && (
              <div>
                <FormDialog
                  label={t('publication.further.open')}
                  title={t('publication.further.open')}
                  keep="further publication"
                >
                  {(close) => <FurtherPublicationForm number={number} publication={view} onDone={close} />}
                </FormDialog>
              </div>
            )}
          </div>
        )}
      </QueryView>
    </>
  )
}
