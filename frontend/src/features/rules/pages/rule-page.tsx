import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { hasRole, useSession } from '@/lib/session'
import { useDates } from '@/lib/use-dates'
import { useRuleWords } from '../use-rule-words'
import { AdminFrame } from '@/features/admin/parts/admin-frame'
import { Card } from '@/ui/card'
import { FormDialog } from '@/ui/form-dialog'
import { LinkButton } from '@/ui/link-button'
import { QueryView } from '@/ui/query-view'
import { TextLink } from '@/ui/text-link'
import { ruleQuery, type Name, type RuleHistory, type RuleVersion } from '../api'
import { Examples } from '../components/examples'
import { FollowForm } from '../components/follow-form'
import { RuleFacts } from '../components/rule-facts'
import { VersionsTable } from '../components/versions-table'
import { WaitingCard } from '../components/waiting-card'
import { ruleAddress } from '../names'

function VersionCard({
  history,
  version,
  mayChange,
}: {
  history: RuleHistory
  version: RuleVersion
  mayChange: boolean
}) {
  const { t } = useTranslation()
  const dates = useDates()
  const words = useRuleWords()
  const elsewhere = history.versions
    .filter(({ rule }) => rule.id !== version.rule.id)
    .reduce((sum, { running }) => sum + running, 0)
  const title =
    version.state === 'COMING'
      ? t('rules.comingTitle', { from: dates.date(version.rule.validFrom) })
      : t('rules.inForceTitle', { version: version.rule.version })
  return (
    <Card title={title}>
      <div className="flex flex-col gap-4">
        <p className="text-std-17B-170">{words.sentence(version)}</p>
        <Examples rule={version.rule} examples={version.examples} />
        <RuleFacts told={version} />
        <p>{t('rules.runningHere', { count: version.running })}</p>
        {mayChange && elsewhere > 0 && version.rule.duty && !history.waiting && (
          <div>
            <FormDialog
              label={t('rules.follow', { count: elsewhere })}
              title={t('rules.followTitle', { version: version.rule.version })}
            >
              {(close) => <FollowForm history={history} version={version.rule.version} onDone={close} />}
            </FormDialog>
          </div>
        )}
      </div>
    </Card>
  )
}

/** One rule: what is taken now and later, what waits for confirmation, and all versions. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const words = useRuleWords()
  const name = useParams() as unknown as Name
  const mayChange = hasRole(useSession(), 'admin')
  const query = useQuery(ruleQuery(name))
  return (
    <AdminFrame title={words.name(name)}>
      <p>
        <TextLink to="/admin/rules">{t('rules.toAll')}</TextLink>
      </p>
      <QueryView query={query}>
        {(history) => (
          <>
            {history.waiting && <WaitingCard change={history.waiting} />}
            {history.versions
              .filter(({ state }) => state === 'IN_FORCE' || state === 'COMING')
              .map((version) => (
                <VersionCard key={version.rule.id} history={history} version={version} mayChange={mayChange} />
              ))}
            {mayChange && !history.waiting && (
              <p>
                <LinkButton kind="primary" to={`${ruleAddress(name)}/new`}>
                  {t('rules.new')}
                </LinkButton>
              </p>
            )}
            <h2 className="text-std-20B-160">{t('rules.versions')}</h2>
            <VersionsTable versions={history.versions} />
            {history.rejected.length > 0 && (
              <>
                <h2 className="text-std-20B-160">{t('rules.rejectedTitle')}</h2>
                <ul className="flex flex-col gap-3">
                  {history.rejected.map((change) => (
                    <li key={change.at}>
                      <p>
                        {t('rules.changedBy', {
                          at: dates.date(change.at),
                          post: change.byPost,
                          who: change.by,
                          reason: change.reason,
                        })}
                      </p>
                      <p>
                        {t('rules.rejectedBy', {
                          at: dates.date(change.decidedAt),
                          post: change.decidedByPost ?? change.byPost,
                          who: change.decidedBy ?? change.by,
                          reason: change.answer,
                        })}
                      </p>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </QueryView>
    </AdminFrame>
  )
}
