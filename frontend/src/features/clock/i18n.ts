import { defineTexts } from '@/lib/texts'

export const texts = defineTexts({
  ja: {
    title: '期限',
    none: '動いている期限はありません',
    others: 'ほかの期限（{{count}}件）',
    stopped: '済んだ期限・不要になった期限（{{count}}件）',
    key: {
      HEAD_REPORT: '施設長の第一報', CHIEF_RECEIPT: '課長の受領', SECRETARIAT_TOLD: '情報公開課の確認', FIRST_SEARCH: '最初の捜索', WRITTEN_REPORT: '事故報告書',
      ASSESSMENT: '該当性の判断', PRELIMINARY_REPORT: '速報', FINAL_REPORT: '確報', SUPPLEMENT: '確報の追完', EXTERNAL_REPORT: '委員会以外への報告',
      PERSON_NOTICE_START: '本人への連絡の開始', PERSON_NOTICE_DONE: '本人への連絡の完了', PUBLICATION_DECISION: '公表の判断', ENTRUSTEE_NOTICE: '受託者からの通知',
      ENTRUSTEE_PLAN: '受託者の再発防止策', PREVENTION_PLAN: '再発防止策の提出', PLAN_APPROVAL: '再発防止策の承認', MEASURE: '再発防止策の実施', COUNCIL_ASSIGN: '審議会の会議の決定',
      COUNCIL_PAPER: '審議会の資料', MEMBER_REQUEST: '委員への回答', CLOSING_CHECK: '完了確認', EFFECTIVENESS: '効果の確認',
    },
    limit: '{{at}}まで', post: '担当：{{post}}', startedLate: '期限後に開始',
    met: '済み', metAt: '{{at}}に済み', metLate: '期限後に済み', late: '{{late}}', ended: '不要', reason: '遅れた理由：{{reason}}',
    provisional: '暫定（判断前）',
    today: { late: '今の記録では期限後', says: '後から、{{basis}}に知っていたと分かりました。そこから数えた期限は{{at}}です。' },
    end: { NO_DUTY: '「義務なし」と二人で判断したため', CLOSED: '事案が終結したため', NOT_NEEDED: 'この事案では要らないため', WITHDRAWN: '事案が取り下げられたため' },
    coming: {
      title: '誰も動かなければ', lead: 'この先、期限の督促は次のとおり自動で出ます。済んだ期限の督促は出ません。',
      before: '期限の前', past: '期限を過ぎて', goesUp: '第一報が自動で課長に上がります。', called: '電話で伝える', noNumber: '名簿に電話番号なし',
      onwards: 'このあとも、済むまで同じ相手に督促が続きます。',
    },
    calls: {
      title: '電話で伝える', lead: '夜間・休日に期限の督促が出ました。電話で伝え、だれに何時に伝えたかを記録してください。',
      whom: '{{post}}に電話してください', no: '名簿に電話番号がありません。ほかの連絡先を確かめてください。', about: '伝えること', since: '依頼した時刻',
      record: '電話で伝えた', recordTitle: '電話で伝えたことの記録', reached: '電話に出た相手', reachedHint: '職名を書いてください。例：園長', at: '伝えた時刻', save: '記録する', saved: '電話で伝えたことを記録しました。',
      history: '電話連絡（{{count}}件）', told: '{{at}}に{{reached}}へ伝えました（{{by}}）', waiting: '連絡待ち', noLonger: '用務が済んだため、電話は不要になりました',
    },
    lateStart: {
      title: 'この事案は、次の期限を過ぎてから入力されました：{{what}}', and: '、',
      lead: '入力が遅れた理由を一言残してください。過ぎていた期限すべての理由として扱います。責めるためではなく、仕組みを直すためにうかがいます。',
      reason: '入力が遅れた理由', send: '理由を記録する', sent: '理由を記録しました。', said: '入力が期限後になった理由：{{reason}}（{{by}}）',
    },
    secretariat: {
      title: '情報公開課の確認の期限を過ぎています：{{at}}', lead: '開くのが遅れた理由を一言残してください。責めるためではなく、仕組みを直すためにうかがいます。',
      reason: '遅れた理由', send: '理由を記録する', sent: '遅れた理由を記録しました。',
    },
  },
  en: {
    title: 'Limits',
    none: 'No limit is running',
    others: 'Other limits ({{count}})',
    stopped: 'Limits met or no longer needed ({{count}})',
    key: {
      HEAD_REPORT: "Head's first report", CHIEF_RECEIPT: 'Receipt by the chief', SECRETARIAT_TOLD: 'Opened by the secretariat', FIRST_SEARCH: 'First search', WRITTEN_REPORT: 'Written report',
      ASSESSMENT: 'Assessment of the duty', PRELIMINARY_REPORT: 'Preliminary report', FINAL_REPORT: 'Final report',
      SUPPLEMENT: 'Supplement to the final report', EXTERNAL_REPORT: 'Report to another authority', PERSON_NOTICE_START: 'First person contacted',
      PERSON_NOTICE_DONE: 'Every person settled', PUBLICATION_DECISION: 'Decision on publication', ENTRUSTEE_NOTICE: 'Notice of the contractor',
      ENTRUSTEE_PLAN: 'Plan of the contractor', PREVENTION_PLAN: 'Prevention plan', PLAN_APPROVAL: 'Approval of the plan', MEASURE: 'Measure',
      COUNCIL_ASSIGN: 'Choice of the meeting', COUNCIL_PAPER: 'Council paper', MEMBER_REQUEST: 'Answer to a member', CLOSING_CHECK: 'Closing check',
      EFFECTIVENESS: 'Review of effect',
    },
    limit: 'by {{at}}', post: 'To act: {{post}}', startedLate: 'Started after its limit',
    met: 'Done', metAt: 'Done {{at}}', metLate: 'Done late', late: '{{late}}', ended: 'Not needed', reason: 'Why late: {{reason}}',
    provisional: 'Provisional, not judged yet',
    today: { late: 'Late by today’s facts', says: 'It was found later that somebody knew on {{basis}}. Counted from there the limit is {{at}}.' },
    end: { NO_DUTY: 'because two persons judged that no duty exists', CLOSED: 'because the case was closed', NOT_NEEDED: 'because this case does not need it', WITHDRAWN: 'because the case was withdrawn' },
    coming: {
      title: 'If nobody acts', lead: 'These reminders will go out by themselves. A limit that is met reminds nobody any more.',
      before: 'Before the limit', past: 'After the limit', goesUp: 'The first report goes up to the chief by itself.', called: 'By telephone', noNumber: 'No number in the list',
      onwards: 'From then on the same posts are reminded until it is done.',
    },
    calls: {
      title: 'Tell by telephone', lead: 'A limit rang outside office hours. Please telephone, and record whom you told and when.',
      whom: 'Please call: {{post}}', no: 'The duty list has no number. Please look for another way to reach them.', about: 'What to tell', since: 'Asked at',
      record: 'Told by telephone', recordTitle: 'Record that you told by telephone', reached: 'Who answered', reachedHint: 'Write the post. Example: head', at: 'When', save: 'Record', saved: 'Recorded that it was told by telephone.',
      history: 'Telephone calls ({{count}})', told: 'Told {{reached}} at {{at}} ({{by}})', waiting: 'Waiting', noLonger: 'The task is done; no call is needed any more',
    },
    lateStart: {
      title: 'This case was entered after these limits: {{what}}', and: ', ',
      lead: 'Please leave a word on why it was entered late. It counts as the reason for all limits that were past. Not to blame anybody: it helps to mend the procedure.',
      reason: 'Why it was entered late', send: 'Record the reason', sent: 'The reason was recorded.', said: 'Why it was entered after its limits: {{reason}} ({{by}})',
    },
    secretariat: {
      title: 'The limit for opening the case has passed: {{at}}', lead: 'Please leave a word on why it was opened late. Not to blame anybody: it helps to mend the procedure.',
      reason: 'Why it became late', send: 'Record the reason', sent: 'The reason was recorded.',
    },
  },
})
