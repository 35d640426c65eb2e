import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { FormDialog } from '@/ui/form-dialog'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { TextLink } from '@/ui/text-link'
import { publicationQuery } from '../api'
import { DecideAnewForm } from '../components/decide-anew-form'
import { DecisionFacts, PublishedFacts } from '../components/facts'
import { FurtherPublicationForm } from '../components/further-publication-form'
import { NewlyKnownFacts } from '../components/newly-known'

/** 公表: the decision with its reason, what was learnt since, and everything that was published. */
export default function PublicationTab({ number }: { number: string }) {
  const { t } = useTranslation()
  const may = useMay(number)
  return (
    <QueryView query={useQuery(publicationQuery(number))}>
      {(view) => {
        const { status, decision, published, earlier, newlyKnown, personsTold } = view
        const revisable = status === 'TO_PUBLISH' || status === 'NOT_TO_PUBLISH'
        return (
          <div className="flex flex-col gap-4">
            {decision ? (
              <>
                <p>
                  <StatusTag tone={status === 'TO_PUBLISH' ? 'active' : 'done'}>
                    {t(`publication.status.${status}`)}
                  </StatusTag>
                </p>
                <NewlyKnownFacts facts={newlyKnown} />
                {status === 'TO_PUBLISH' && !personsTold && <Notice title={t('publication.embargo')} />}
                <p className="print:hidden">
                  <TextLink to={`/publication-texts/${number}`} className="inline-flex min-h-11 items-center">
                    {t('publication.text.open')}
                  </TextLink>
                </p>
                <Card title={t('publication.decision')}>
                  <DecisionFacts decision={decision} />
                  {revisable && may('revisePublicationDecision') && (
                    <div className="mt-4 print:hidden">
                      <FormDialog
                        label={t('publication.anew.open')}
                        title={t('publication.anew.open')}
                        keep="publication revision"
                      >
                        {(close) => <DecideAnewForm number={number} publication={view} onDone={close} />}
                      </FormDialog>
                    </div>
                  )}
                </Card>
                {published.map((one) => (
                  <Card
                    key={one.recordedAt}
                    title={t(one.further ? `publication.further.kind.${one.further}` : 'publication.publication')}
                  >
                    <PublishedFacts published={one} />
                  </Card>
                ))}
                {status === 'PUBLISHED' && may('recordFurtherPublication') && (
                  <div className="print:hidden">
                    <FormDialog
                      label={t('publication.further.open')}
                      title={t('publication.further.open')}
                      keep="further publication"
                    >
                      {(close) => <FurtherPublicationForm number={number} publication={view} onDone={close} />}
                    </FormDialog>
                  </div>
                )}
              </>
            ) : (
              <EmptyState title={t('publication.undecided')}>{t('publication.undecidedText')}</EmptyState>
            )}
            {earlier.map((before) => (
              <Card key={before.decision.recordedAt} title={t('publication.earlier')}>
                <DecisionFacts decision={before.decision} />
                {before.published.map((one) => (
                  <PublishedFacts key={one.recordedAt} published={one} />
                ))}
              </Card>
            ))}
          </div>
        )
      }}
    </QueryView>
  )
}
