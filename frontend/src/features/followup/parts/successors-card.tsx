import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { postLabel } from '@/lib/post-label'
import { Card } from '@/ui/card'
import { TextLink } from '@/ui/text-link'
import { followUpQuery, followUpStepQuery, lastProposal } from '../api'
import { SuccessorList } from '../components/successor-list'

/** 後継の措置: what was proposed in place of measures that did not hold, and at whose post it waits. */
export function SuccessorsCard({ number }: { number: string }) {
  const { t } = useTranslation()
  const view = useQuery(followUpQuery(number)).data
  if (!view || (view.owed.length === 0 && view.proposals.length === 0)) return null
  const last = lastProposal(view)
  return (
    <Card title={t('followup.successor')}>
      {view.owed.length > 0 && <WaitsAt number={number} proposed={!!last && !last.decision} />}
      <div className="flex flex-col gap-4">
        {view.proposals.toReversed().map((proposal) => (
          <SuccessorList key={`${proposal.plan}-${proposal.number}`} proposal={proposal} />
        ))}
      </div>
    </Card>
  )
}

function WaitsAt({ number, proposed }: { number: string; proposed: boolean }) {
  const { t } = useTranslation()
  const step = proposed ? 'decide-successor' : 'propose-successor'
  const view = useQuery(followUpStepQuery(number, step)).data
  if (!view?.open || !view.post) return null
  return (
    <p className="mb-3 flex flex-wrap items-center gap-x-3">
      <span>
        {t('followup.waits', {
          post: postLabel(view.unitName, view.post),
          step: t(`followup.step.${step}`),
        })}
      </span>
      {view.mayAct && (
        <TextLink
          to={`/incidents/${number}/steps/${step}/followup`}
          className="inline-flex min-h-11 items-center print:hidden"
        >
          {t(`followup.open.${step}`)}
        </TextLink>
      )}
    </p>
  )
}
