import { defineTexts } from '@/lib/texts'

export const texts = defineTexts({
  ja: {
    title: '期限',
    none: '動いている期限はありません',
    others: 'ほかの期限（{{count}}件）',
    stopped: '済んだ期限・不要になった期限（{{count}}件）',
    key: {
      HEAD_REPORT: '施設長の第一報', CHIEF_RECEIPT: '課長の受領', SECRETARIAT_TOLD: '情報公開課の確認', FIRST_SEARCH: '最初の捜索', WRITTEN_REPORT: '事故報告書',
    },
    limit: '{{at}}まで', post: '担当：{{post}}', startedLate: '期限後に開始',
    met: '済み', metAt: '{{at}}に済み', metLate: '期限後に済み', late: '{{late}}', ended: '不要', reason: '遅れた理由：{{reason}}',
    end: { CLOSED: '事案が終結したため', NOT_NEEDED: 'この事案では要らないため', WITHDRAWN: '事案が取り下げられたため' },
    calls: {
      title: '電話で伝える', lead: '夜間・休日に期限の督促が出ました。電話で伝え、だれに何時に伝えたかを記録してください。',
      whom: '{{post}}に電話してください', no: '名簿に電話番号がありません。ほかの連絡先を確かめてください。', about: '伝えること', since: '依頼した時刻',
      record: '電話で伝えた', recordTitle: '電話で伝えたことの記録', reached: '電話に出た相手', reachedHint: '職名を書いてください。例：園長', at: '伝えた時刻', save: '記録する', saved: '電話で伝えたことを記録しました。',
      others: 'ほかの電話（{{count}}件）', history: '電話連絡（{{count}}件）', told: '{{at}}に{{reached}}へ伝えました（{{by}}）', waiting: '連絡待ち', noLonger: '用務が済んだため、電話は不要になりました',
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
    },
    limit: 'by {{at}}', post: 'To act: {{post}}', startedLate: 'Started after its limit',
    met: 'Done', metAt: 'Done {{at}}', metLate: 'Done late', late: '{{late}}', ended: 'Not needed', reason: 'Why late: {{reason}}',
    end: { CLOSED: 'because the case was closed', NOT_NEEDED: 'because this case does not need it', WITHDRAWN: 'because the case was withdrawn' },
    calls: {
      title: 'Tell by telephone', lead: 'A limit rang outside office hours. Please telephone, and record whom you told and when.',
      whom: 'Please call: {{post}}', no: 'The duty list has no number. Please look for another way to reach them.', about: 'What to tell', since: 'Asked at',
      record: 'Told by telephone', recordTitle: 'Record that you told by telephone', reached: 'Who answered', reachedHint: 'Write the post. Example: head', at: 'When', save: 'Record', saved: 'Recorded that it was told by telephone.',
      others: 'Other calls ({{count}})', history: 'Telephone calls ({{count}})', told: 'Told {{reached}} at {{at}} ({{by}})', waiting: 'Waiting', noLonger: 'The task is done; no call is needed any more',
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
