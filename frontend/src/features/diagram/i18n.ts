import { defineTexts } from '@/lib/texts'

export const texts = defineTexts({
  ja: {
    tab: '図',
    where: '今いるところ',
    ended: 'この事案の手続は終わっています。',
    awaits: '「{{label}}」となるのを待っています',
    choose: '表示する図',
    picture: '「{{process}}」の図。色の付いたところが今いるところです。同じ内容は「今いるところ」にもあります。',
    wide: '図は広い画面で表示されます。',
    process: {
      LossIncidentProcess: '個人情報事故対応', FacilityResponseProcess: '施設対応', SearchProcess: '捜索', SupervisorReportProcess: '所属長報告', AssessmentProcess: '該当性判断',
      AuthorityReportProcess: '委員会報告', NotificationProcess: '本人対応', PublicationProcess: '公表', PreventionPlanProcess: '再発防止策', CouncilReportProcess: '審議会報告',
    },
  },
  en: {
    tab: 'Diagram',
    where: 'Where it stands',
    ended: 'The process of this case has ended.',
    awaits: 'waits for: {{label}}',
    choose: 'Diagram shown',
    picture: 'Diagram of "{{process}}". The coloured elements are where the case stands; the same is told under "Where it stands".',
    wide: 'The diagram is shown on a wide screen.',
    process: {
      LossIncidentProcess: 'The whole case', FacilityResponseProcess: 'Response of the facility', SearchProcess: 'Search', SupervisorReportProcess: 'Report to superiors', AssessmentProcess: 'Assessment',
      AuthorityReportProcess: 'Report to the Commission', NotificationProcess: 'Notice to persons', PublicationProcess: 'Publication', PreventionPlanProcess: 'Prevention plan', CouncilReportProcess: 'Report to the council',
    },
  },
})
