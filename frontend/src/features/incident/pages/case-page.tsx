import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useCaseRegistry } from '@/lib/case-registry'
import { asProblem } from '@/lib/problem'
import { useDates } from '@/lib/use-dates'
import { KeepsTyping } from '@/ui/kept-typing'
import { Notice } from '@/ui/notice'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { Settled } from '@/ui/settled'
import { caseQuery } from '../api'
import { CaseFacts } from '../components/case-facts'
import { CaseHead } from '../components/case-head'
import { CaseTabs } from '../components/case-tabs'
import { ConfidentialNotice } from '../components/confidential-notice'
import { NoSuchCase } from '../components/no-such-case'
import { FoldedProgress, ProgressStrip } from '../components/progress-strip'
import { UndeliveredNotice } from '../components/undelivered-notice'

/** What the server answers where there is no such case, or one may not know of it. */
const NOT_THERE = [400, 403, 404]

/** One case: its number and name, the tabs that the tracks contribute, what is to be done by when, and the chosen tab. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const { number = '', tab: path } = useParams()
  const { tabs } = useCaseRegistry()
  const query = useQuery(caseQuery(number))
  const shown = tabs.find((tab) => tab.path === path) ?? tabs[0]!
  const overview = shown === tabs[0]
  if (query.isError && NOT_THERE.includes(asProblem(query.error).status)) return <NoSuchCase />
  return (
    <KeepsTyping key={number}>
      <PageTitle title={dates.caseLabel(number)} part={t(shown.labelKey)} />
      <QueryView query={query}>
        {(data) => (
          <>
            <CaseHead overview={data} />
            <ConfidentialNotice number={number} />
            <CaseTabs number={number} shown={shown} party={data.party} />
            <div className="mt-4">
              <Settled key={shown.path}>
                <UndeliveredNotice number={number} />
                {!data.party && overview && <ProgressStrip number={number} />}
                {data.party || <CaseBlocks number={number} overview={overview} />}
                {overview && <CaseFacts overview={data} />}
                {data.party && !shown.ofParties ? (
                  <Notice title={t('incident.partyView.title')}>{t('incident.partyView.nothingHere')}</Notice>
                ) : (
                  <shown.component number={number} />
                )}
                {!data.party && !overview && <FoldedProgress number={number} />}
              </Settled>
            </div>
          </>
        )}
      </QueryView>
    </KeepsTyping>
  )
}

/** What has to be done by when and how the case may end; a party neither does nor reads that. */
function CaseBlocks({ number, overview }: { number: string; overview: boolean }) {
  const { blocks } = useCaseRegistry()
  return (
    <>
      {overview && blocks.map(({ caseTasks: Block }, index) => Block && <Block key={index} number={number} />)}
      {blocks.map(({ caseHead: Block }, index) => Block && <Block key={index} number={number} brief={!overview} />)}
    </>
  )
}
