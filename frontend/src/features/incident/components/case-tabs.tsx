import { useTranslation } from 'react-i18next'
import { useCaseRegistry, type CaseTab } from '@/lib/case-registry'
import { TabGroups } from '@/ui/tab-groups'

/** The tabs of a case in their groups, to a party those where it has something to do; the overview is the case's own address. */
export function CaseTabs({ number, shown, party }: { number: string; shown: CaseTab; party: boolean }) {
  const { t } = useTranslation()
  const all = useCaseRegistry().tabs
  const tabs = party ? all.filter(({ ofParties }) => ofParties) : all
  const groups = [...new Set(tabs.map(({ group }) => group))].map((group) => ({
    key: group,
    label: t(`incident.tabGroup.${group}`),
    tabs: tabs
      .filter((tab) => tab.group === group)
      .map((tab) => ({
        to: tab === tabs[0] ? `/incidents/${number}` : `/incidents/${number}/${tab.path}`,
        label: t(tab.labelKey),
        chosen: tab === shown,
      })),
  }))
  return <TabGroups label={t('incident.tabs')} groups={groups} />
}
