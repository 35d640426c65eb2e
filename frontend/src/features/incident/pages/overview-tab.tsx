import { useQuery } from '@tanstack/react-query'
import { useMay } from '@/lib/allowed-operations'
import { ToldCorrectionsCard } from '@/features/found/parts/told-corrections-card'
import { ToldOutsideCard } from '@/features/found/parts/told-outside-card'
import { WorkAfterFindCard } from '@/features/found/parts/work-after-find-card'
import { QueryView } from '@/ui/query-view'
import { InformationKindsCard } from '../parts/information-kinds-card'
import { caseQuery, dutyBasesQuery, type CaseOverview } from '../api'
import { ConfidentialityCard } from '../components/confidentiality-card'
import { CountsCard } from '../components/counts-card'
import { DisciplinaryCard } from '../components/disciplinary-card'
import { DutyBases } from '../components/duty-bases'
import { ExposureCard } from '../components/exposure-card'
import { UnitsCard } from '../components/units-card'
import { FirstAndNowCard } from '../components/first-and-now-card'
import { FirstReportCard } from '../components/first-report-card'
import { KnowledgeCard } from '../components/knowledge-card'
import { MediaCard } from '../components/media-card'
import { MitigationsCard } from '../components/mitigations-card'
import { NatureCard } from '../components/nature-card'
import { OccurrenceCard } from '../components/occurrence-card'
import { ParticipantsCard } from '../components/participants-card'
import { PartyOverview } from '../components/party-overview'
import { StatementsCard } from '../components/statements-card'

/** 概要: the first report and the facts that belong to no single track; first of all what waits for the reader as the second person. */
export default function OverviewTab({ number }: { number: string }) {
  return (
    <QueryView query={useQuery(caseQuery(number))}>
      {(overview) => (overview.party ? <PartyOverview overview={overview} /> : <Facts overview={overview} />)}
    </QueryView>
  )
}

function Facts({ overview }: { overview: CaseOverview }) {
  const { number } = overview
  const may = useMay(number)('decideDutyBasis')
  const toDecide = useQuery(dutyBasesQuery(number)).data?.some(({ mayDecide }) => mayDecide && may) ?? false
  return (
    <div className="flex flex-col gap-6">
      {toDecide && <DutyBases overview={overview} />}
      <StatementsCard number={number} />
      <ToldCorrectionsCard number={number} />
      <FirstAndNowCard overview={overview} />
      <FirstReportCard number={number} report={overview.firstReport} />
      <NatureCard overview={overview} />
      <OccurrenceCard overview={overview} />
      <ExposureCard overview={overview} />
      <UnitsCard overview={overview} />
      <MediaCard overview={overview} />
      <WorkAfterFindCard number={number} />
      <ToldOutsideCard number={number} />
      <InformationKindsCard number={number} />
      <MitigationsCard overview={overview} />
      <CountsCard overview={overview} />
      <KnowledgeCard overview={overview} />
      {!toDecide && <DutyBases overview={overview} />}
      <ParticipantsCard overview={overview} />
      <ConfidentialityCard number={number} />
      <DisciplinaryCard number={number} />
    </div>
  )
}
