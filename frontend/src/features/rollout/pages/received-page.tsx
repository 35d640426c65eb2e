import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { FormDialog } from '@/ui/form-dialog'
import { LinkButton } from '@/ui/link-button'
import { Notice } from '@/ui/notice'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { receivedOneQuery, type ReceivingUnit } from '../api'
import { AcknowledgeForm } from '../components/acknowledge-form'

/** A text that came to my unit: to be read, printed, passed on. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const id = Number(useParams()['rollOut'])
  return (
    <QueryView query={useQuery(receivedOneQuery(id))}>
      {({ title, words, due, corrects, post, at, units }) => (
        <>
          <PageTitle title={t('rollout.numbered', { id, title })} />
          <div className="flex flex-col gap-6">
            {units.every(({ replaced }) => replaced) && (
              <Notice kind="warning" title={t('rollout.replaced')}>
                {t('rollout.replacedText')}
              </Notice>
            )}
            <Card>
              {corrects && <p className="mb-3">{t('rollout.corrects', { id: corrects })}</p>}
              <p className="text-std-17N-170 whitespace-pre-line wrap-anywhere">{words}</p>
              <p className="mt-4 text-dns-16N-130 text-solid-gray-700">
                {t('rollout.sentBy', { post, at: dates.dateTime(at), due: dates.date(due) })}
              </p>
            </Card>
            {units.map((unit) => (
              <OfUnit key={unit.code} rollOut={id} unit={unit} />
            ))}
            <div className="flex flex-wrap gap-3 print:hidden">
              <Button kind="secondary" onClick={() => window.print()}>
                {t('rollout.print')}
              </Button>
              <LinkButton to="/roll-outs">{t('rollout.toList')}</LinkButton>
            </div>
          </div>
        </>
      )}
    </QueryView>
  )
}

/** What one's unit has to do with the text, or has done. */
function OfUnit({ rollOut, unit }: { rollOut: number; unit: ReceivingUnit }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { code, name, acknowledgement, mayAcknowledge, replaced } = unit
  return (
    <Card title={name}>
      {acknowledgement ? (
        <p>
          {t('rollout.toldHere', {
            on: dates.date(acknowledgement.on),
            audience: acknowledgement.audience,
            post: acknowledgement.by.post,
          })}
        </p>
      ) : mayAcknowledge ? (
        <>
          <p className="mb-3">{t('rollout.passOn')}</p>
          <FormDialog
            kind="primary"
            label={t('rollout.acknowledge')}
            title={t('rollout.acknowledge')}
            keep={`rollout-acknowledge ${rollOut} ${code}`}
          >
            {(close) => <AcknowledgeForm rollOut={rollOut} unit={unit} onDone={close} />}
          </FormDialog>
        </>
      ) : (
        <p>{t(replaced ? 'rollout.replacedHere' : 'rollout.headRecords')}</p>
      )}
    </Card>
  )
}
