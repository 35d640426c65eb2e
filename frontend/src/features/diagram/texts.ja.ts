import type { Texts } from '@/lib/texts'

export default {
  tab: '進行図',
  where: '今いるところ',
  ended: 'この事案の手続は終わっています。',
  awaits: '「{{label}}」となるのを待っています',
  choose: '表示する図',
  picture: '「{{process}}」の図。色の付いたところが今いるところです。同じ内容は「今いるところ」にもあります。',
  wide: '図は広い画面で表示されます。',
  process: {
    LossIncidentProcess: '個人情報事故対応',
    FacilityResponseProcess: '所属対応',
    SearchProcess: '捜索',
    SupervisorReportProcess: '所属長報告',
    AssessmentProcess: '報告義務の判断',
    AuthorityReportProcess: '国への報告',
    NotificationProcess: '本人対応',
    PublicationProcess: '公表',
    PreventionPlanProcess: '再発防止策',
    MeasureProcess: '再発防止策の実施',
    FollowUpProcess: '再発防止策の効果の確認',
    AfterFindProcess: '発見後の手続',
    CouncilReportProcess: '審議会報告',
  },
} satisfies Texts
