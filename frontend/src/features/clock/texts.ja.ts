import type { Texts } from '@/lib/texts'

export default {
  title: '期限',
  none: '動いている期限はありません',
  others: 'ほかの期限（{{count}}件）', othersLate: '期限超過{{count}}件', mine: 'あなたの担当', byLaw: '法令・指針',
  stopped: '済んだ期限・不要になった期限（{{count}}件）',
  key: {
    HEAD_REPORT: '施設長の報告', CHIEF_RECEIPT: '課長の受領', SECRETARIAT_TOLD: '情報公開課の確認', FIRST_SEARCH: '最初の捜索', WRITTEN_REPORT: '事故報告書の提出',
    ASSESSMENT: '報告義務の判断', PRELIMINARY_REPORT: '速報', FINAL_REPORT: '確報', SUPPLEMENT: '確報の追完', EXTERNAL_REPORT: '委員会以外への報告',
    PERSON_NOTICE_START: '本人への連絡の開始', PERSON_NOTICE_DONE: '本人への連絡の完了', PUBLICATION_DECISION: '公表の方針の決定', ENTRUSTEE_NOTICE: '受託者からの通知',
    ENTRUSTEE_PLAN: '受託者の再発防止策', PREVENTION_PLAN: '再発防止策の提出', PLAN_APPROVAL: '再発防止策の承認', MEASURE: '再発防止策の実施', COUNCIL_ASSIGN: '報告する会議の決定',
    COUNCIL_PAPER: '審議会資料の確認', MEMBER_REQUEST: '審議会委員への回答', CLOSING_CHECK: '完了確認', EFFECTIVENESS: '効果の確認',
  },
  limit: '{{at}}まで', post: '担当：{{post}}', startedLate: '期限後に開始', lateEntry: '始めた時に期限を過ぎていた理由：{{reason}}',
  met: '済み', metAt: '{{at}}に済み', metLate: '期限後に済み', late: '{{late}}', ended: '不要', reason: '遅れた理由：{{reason}}',
  provisional: '暫定（判断前）',
  undated: {
    title: '期日未定の期限（{{count}}件）', titleLate: '前の手続が期限を過ぎています', NONE_IN_LAW: '法令上の期限なし', WAITS: '期日未定', waitsLate: '前の手続が期限を過ぎています',
    awaits: '「{{event}}」が済むと期日が決まります。', awaitsAll: '全ての対応が済むと期日が決まります。', first: '今は、{{post}}の「{{act}}」（{{at}}まで）を待っています。',
  },
  today: { late: '今の記録では期限後', says: '後から、{{basis}}に知っていたと分かりました。そこから数えた期限は{{at}}です。' },
  end: { NO_DUTY: '「義務なし」と二人で判断したため', CLOSED: '事案が終結したため', BACK_AT_WORK: '関係施設が加わり、対応に戻ったため', NOT_NEEDED: 'この事案では不要なため', WITHDRAWN: '事案が取り下げられたため' },
  why: {
    title: 'なぜ？　{{what}}の期限',
    ground: '根拠', rule: '規則の版', version: '第{{version}}版（{{from}}から適用）', basis: '数え始め', day: '日', time: '時', colon: '：',
    calendar: '使った暦', calendarVersion: '{{calendar}}（暦の第{{version}}版）', counting: '数え方', decided: '（早い方。これを期限とします）',
    record: '記録された説明', toRule: 'この規則を見る',
    keptAt: 'この説明は、期限が決まった{{at}}に記録したものです。後で規則や暦が変わっても、変わりません。',
    month: '{{year}}{{month}}月', weekdays: '日月火水木金土', dayName: '{{from}}日　{{name}}', daysName: '{{from}}日～{{to}}日　{{name}}', nth: '{{n}}日目', passedOver: '数えない（{{name}}）',
    mark: { BASIS: '初日', SKIPPED: '休', LIMIT: '期限' }, legend: '印の意味',
    legendOf: { BASIS: '初日（数えない）', COUNTED: '数えた日', SKIPPED: '休みで数えない日・越えた日', LIMIT: '期限の日' },
    leftOut: '途中の{{count}}か月は省いています。', earlier: 'これまでの期限（{{count}}件）', was: '{{at}}まで（{{kept}}に決定）', print: '印刷する', toCase: '事案の画面へ',
  },
  waived: '免除',
  waiver: {
    askTitle: '免除を申請する', decideTitle: '免除の申請を判断する', lead: 'この期限を守らなくてよい理由を書いてください。ほかの人が確認すると、期限と督促がなくなります。手続そのものは残ります。',
    reason: '免除する理由', ask: '申請する', sent: '免除を申請しました。ほかの人が確認するまで、期限は動いています。',
    because: '{{post}}の申請：{{reason}}', question: 'この期限を免除しますか', choice: { CONFIRMED: '免除する', REFUSED: '免除しない' },
    hint: { CONFIRMED: '期限と督促がなくなります。', REFUSED: '期限はそのまま動きます。理由が必要です。' }, note: '理由・備考', decide: '決定する',
    confirmed: '期限を免除しました。', refused: '免除しないことにしました。期限はそのまま動きます。',
    open: '免除の申請中（{{post}}、{{at}}）：{{reason}}', asked: '免除の申請（{{post}}、{{at}}）：{{reason}}',
    wasConfirmed: '免除を確認（{{post}}、{{at}}）', wasRefused: '免除しない（{{post}}、{{at}}）', withNote: '：{{note}}',
  },
  coming: {
    title: 'このまま対応がない場合の督促予定', lead: 'この先、期限の督促は次のとおり自動で出ます。済んだ期限の督促は出ません。',
    before: '期限の前', past: '期限を過ぎて', goesUp: '第一報が自動で課長に上がります。', called: '電話で伝える', noNumber: '名簿に電話番号なし',
    all: '残りの{{count}}件も見る', onwards: 'この後も、済むまで同じ相手に督促が続きます。',
  },
  calls: {
    title: '電話で伝える', lead: 'メールだけでは届かないおそれのある督促が出ました。電話で伝え、誰に何時に伝えたかを記録してください。',
    whom: '{{post}}に電話してください', no: '名簿に電話番号がありません。ほかの連絡先を確かめてください。', about: '伝えること', since: '依頼した時刻',
    record: '電話で伝えた', recordTitle: '電話で伝えたことの記録', reached: '電話に出た相手', reachedHint: '職名を書いてください。例：園長', at: '伝えた時刻', save: '記録する', saved: '電話で伝えたことを記録しました。',
    others: 'ほかの電話（{{count}}件）', history: '電話連絡（{{count}}件）', told: '{{at}}に{{reached}}へ伝えました（{{by}}）', waiting: '連絡待ち', noLonger: '手続が済んだため、電話は不要になりました',
  },
  lateStart: {
    title: 'この事案は、次の期限を過ぎてから入力されました：{{what}}', and: '、',
    lead: '入力が遅れた理由を簡潔に入力してください。過ぎていた全ての期限の理由として扱います。責めるためではなく、仕組みを直すためにうかがいます。',
    reason: '入力が遅れた理由', send: '理由を記録する', sent: '理由を記録しました。', said: '入力が期限後になった理由：{{reason}}（{{by}}）',
  },
  toOpen: {
    title: '情報公開課で確認する事案（{{count}}件）', lead: '事案を開くと、確認した記録が残ります。', open: '{{number}}　{{title}}を開いて確認する', why: '{{number}}　{{title}}を開いて理由を入力する',
    others: 'ほかの事案（{{count}}件）', owes: '遅れた理由が未入力',
  },
  next: {
    act: '行う手続：', first: '先に行う手続：', openAsSecretariat: '情報公開課の職員が、この事案を開くか手続を行うと済みます。',
    recordMeasureDone: '再発防止策の実施を記録する', recordReview: '効果を確認する',
  },
  secretariat: {
    acted: '情報公開課の確認は期限（{{limit}}）に遅れました（{{at}}に手続）',
    title: '情報公開課の確認の期限を過ぎています：{{at}}', lead: '確認が遅れた理由を簡潔に入力してください。責めるためではなく、仕組みを直すためにうかがいます。',
    reason: '遅れた理由', send: '理由を記録する', sent: '遅れた理由を記録しました。',
  },
} satisfies Texts
