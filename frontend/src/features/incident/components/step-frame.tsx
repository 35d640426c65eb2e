import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { OnBehalfContext } from '@/lib/on-behalf'
import { postLabel } from '@/lib/post-label'
import { useServerNow } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { useStepLabel } from '@/lib/use-step-label'
import { LinkButton } from '@/ui/link-button'
import { Notice } from '@/ui/notice'
import { StatusTag } from '@/ui/status-tag'
import { TaskTaking } from '@/features/worklist/parts/task-taking'
import { TextLink } from '@/ui/text-link'
import { WhyLink } from '@/features/clock/parts/why-link'
import type { CaseOverview, StepContext } from '../api'
import { CaseTasks } from './case-tasks'
import { DangerNotice } from './danger-notice'
import { MaskedPeople } from './masked-people'

interface Props {
  number: string
  context: StepContext
  overview: CaseOverview | undefined
  children: ReactNode
}

/** Above the heading of a step, so that the form is next after it: which case, until when. */
export function StepHead({ number, context, overview }: Omit<Props, 'children'>) {
  const { t } = useTranslation()
  const dates = useDates()
  const now = useServerNow()
  const label = useStepLabel()
  const onlyUnit = overview?.units.length === 1 && overview.units[0]!.name === context.partName
  const left = context.due ? dates.remaining(context.due, now) : null
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-solid-gray-200 pb-3">
        <p>
          <TextLink to={`/incidents/${number}`} className="inline-flex min-h-11 items-center">
            {dates.caseLabel(number)}
          </TextLink>{' '}
          {overview?.title}
        </p>
        {context.partName && !onlyUnit && <p>{context.partName}</p>}
        {left && context.open && (
          <p className="flex flex-wrap items-center gap-2">
            <span className="break-keep">
              {t('incident.step.due')} {dates.limit(context.due!)}
            </span>
            <StatusTag tone={left.overdue ? 'late' : 'warning'}>{left.text}</StatusTag>
            {context.clock && <WhyLink number={number} clock={context.clock} what={label(context)} />}
          </p>
        )}
      </div>
      {overview && <DangerNotice overview={overview} />}
      {overview && <MaskedPeople masked={overview.masked} />}
    </>
  )
}

/** Around the form of a step: whose it is; the form only for whoever may act or enter for who may, while the step waits. */
export function StepFrame({ number, context, children }: Omit<Props, 'overview'>) {
  const { t } = useTranslation()
  const label = useStepLabel()
  const address = { number, step: context.step, ...(context.part && { part: context.part }) }
  return (
    <>
      {!context.open && <NotOpen number={number} />}
      {context.open && context.passedOver && !context.secondPerson && (
        <Notice className="mb-6" title={t(`worklist.passedOver.${context.passedOver}`)}>
          {t('incident.step.passedOverText', { post: postLabel(context.unitName, context.post) })}
        </Notice>
      )}
      {context.open && (context.taker || context.mayTake) && (
        <div className="mb-6 rounded-8 bg-key-50 px-4 py-3">
          <TaskTaking address={address} taker={context.taker} mayTake={context.mayTake} label={label(context)} />
          {context.mayTake && !context.taker?.me && (
            <p className="mt-2">{t(context.taker ? 'worklist.taking.theirsText' : 'worklist.taking.shared')}</p>
          )}
        </div>
      )}
      {context.open && !context.mayAct && !(context.taker && context.mayTake) && <NotYours context={context} />}
      {context.open && (context.mayAct || context.mayActOnBehalf) && (
        <OnBehalfContext value={!context.mayAct || context.forContractor}>
          <div className={context.mayAct ? undefined : 'mt-6'}>{children}</div>
        </OnBehalfContext>
      )}
    </>
  )
}

function NotOpen({ number }: { number: string }) {
  const { t } = useTranslation()
  return (
    <>
      <Notice className="mb-6" title={t('incident.step.notOpen')}>
        <p>{t('incident.step.notOpenText')}</p>
        <p className="mt-3 flex flex-wrap gap-3">
          <LinkButton to={`/incidents/${number}`}>{t('incident.toCase')}</LinkButton>
          <LinkButton to="/">{t('incident.toTasks')}</LinkButton>
        </p>
      </Notice>
      <CaseTasks number={number} />
    </>
  )
}

function NotYours({ context }: { context: StepContext }) {
  const { t } = useTranslation()
  const post = postLabel(context.unitName, context.post)
  return (
    <Notice title={context.secondPerson ? t('incident.step.secondPerson') : t('incident.step.notYours', { post })}>
      <p>{t(text(context), { post })}</p>
      <ul className="mt-2">
        {context.holders.map((holder) => (
          <li key={`${holder.name} ${holder.title}`}>
            {holder.title} {holder.name}
            {holder.deputy && t('ui.inBrackets', { text: t('incident.step.deputy') })}
            {holder.phone && (
              <a href={`tel:${holder.phone}`} className="ml-3 inline-flex min-h-11 items-center underline">
                {holder.phone}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function text({ secondPerson, mayActOnBehalf }: StepContext) {
  if (secondPerson) return 'incident.step.secondPersonText'
  return mayActOnBehalf ? 'incident.step.onBehalfText' : 'incident.step.notYoursText'
}
