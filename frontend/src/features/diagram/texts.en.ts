import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  tab: 'Progress diagram',
  where: 'Where it stands',
  ended: 'The process of this case has ended.',
  awaits: 'waiting for: {{label}}',
  choose: 'Diagram shown',
  picture:
    'Diagram of "{{process}}". The coloured elements show where the case stands; the same is listed under "Where it stands".',
  wide: 'The diagram is shown on a wide screen.',
  process: {
    LossIncidentProcess: 'The whole case',
    FacilityResponseProcess: 'Response of the unit',
    SearchProcess: 'Search',
    SupervisorReportProcess: 'Report to superiors',
    AssessmentProcess: 'Judging the duty to report',
    AuthorityReportProcess: 'Report to the Commission',
    NotificationProcess: 'Notice to persons',
    PublicationProcess: 'Publication',
    PreventionPlanProcess: 'Prevention plan',
    MeasureProcess: 'Doing the measures',
    FollowUpProcess: 'Review of the measures',
    AfterFindProcess: 'Work after a find',
    CouncilReportProcess: 'Report to the council',
  },
} satisfies SameKeys<typeof ja>
