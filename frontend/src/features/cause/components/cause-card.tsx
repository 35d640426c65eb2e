import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { hasRole, useSession } from '@/lib/session'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { KeptForm, useKeeper } from '@/ui/kept-typing'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import type { CauseView } from '../api'
import { AnalysisView } from './analysis-view'
import { CauseForm } from './cause-form'
import { CausesOfMerged } from './causes-of-merged'

/** What is known of the cause, or the form in its place while somebody writes; what was typed waits until it is saved. */
export function CauseCard({ number, view }: { number: string; view: CauseView }) {
  const { t } = useTranslation()
  const may = useMay(number)
  const session = useSession()
  const keeper = useKeeper()
  const [writing, setWriting] = useState(false)
  const keep = `cause ${number}`
  const standing = view.versions.at(-1)
  const earlier = view.versions.slice(0, -1)
  if (writing)
    return (
      <Card title={t('cause.title')}>
        <KeptForm keeper={keeper} name={keep}>
          <CauseForm number={number} view={view} onDone={() => setWriting(false)} />
        </KeptForm>
        <p className="mt-4">
          <Button kind="tertiary" onClick={() => setWriting(false)}>
            {t('cause.stopWriting')}
          </Button>
        </p>
        <p className="text-solid-gray-700">{t('cause.stopHint')}</p>
      </Card>
    )
  return (
    <Card title={t('cause.title')}>
      {view.investigatorIsParty && (
        <Notice kind="warning" title={t('cause.isParty')}>
          {t('cause.isPartyText')}
        </Notice>
      )}
      {standing ? (
        <AnalysisView analysis={standing} classes={view.classes} />
      ) : (
        <EmptyState title={t('cause.none')}>{t('cause.noneText')}</EmptyState>
      )}
      <CausesOfMerged view={view} />
      {may('recordCause') && (
        <p className="mt-4 print:hidden">
          <Button kind="secondary" onClick={() => setWriting(true)}>
            {t((keeper.get(keep)?.size ?? 0) > 0 ? 'cause.goOn' : standing ? 'cause.rewrite' : 'cause.write')}
          </Button>
        </p>
      )}
      {hasRole(session, 'secretariat') && (
        <TextLink to="/admin/cause-classes" className="inline-flex min-h-11 items-center print:hidden">
          {t('cause.ownClasses')}
        </TextLink>
      )}
      {earlier.length > 0 && (
        <details className="mt-4">
          <summary className="min-h-11 py-2">{t('cause.earlier', { count: earlier.length })}</summary>
          <div className="flex flex-col gap-6">
            {earlier.toReversed().map((analysis) => (
              <AnalysisView key={analysis.version} analysis={analysis} classes={view.classes} />
            ))}
          </div>
        </details>
      )}
    </Card>
  )
}
