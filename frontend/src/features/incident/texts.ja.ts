import type { Texts } from '@/lib/texts'

export default {
  tabs: '事案の内容',
  tabGroup: { outline: '概要・経緯', response: '捜索・証拠', reports: '庁内報告・国への報告', persons: '本人・公表', prevention: '再発防止・審議会', record: '進行・記録' },
  notThere: '事案が見つかりません', notThereText: 'この番号の事案は見つかりません。番号が違うか、あなたが見られる事案ではありません。',
  tab: { overview: '概要', course: '経緯' },
  noSuchStep: 'この手続はありません',
  noSuchStepText: 'アドレスをお確かめください。',
  toCase: '事案のページへ',
  toTasks: 'やることへ',
  list: {
    title: '事案一覧', filter: '絞り込み', status: '状態', allStatuses: '全て', text: '番号・件名・言葉', order: '並び順', find: '絞り込む', clear: '条件を消す',
    none: '事案はありません', noneText: 'まだ報告がないか、条件に合うものがありません。', report: '第一報を入力する',
    number: '番号', name: '件名', origin: '報告元', persons: '人数', knownAt: '知った日時', limit: '次の期限', count: '全{{count}}件',
  },
  order: { NEWEST: '新しい順', OLDEST: '古い順', TITLE: '件名順' },
  status: { RUNNING: '対応中', AT_CLOSING_CHECK: '完了確認中', CLOSED: '終結' },
  unit: { PERSONS: '人', DISTINCT_PERSONS: '人（実人数）', PERSONS_REPEATED: '人（延べ）', RECORDS: '件', HOUSEHOLDS: '世帯', SHEETS: '枚' },
  and: '、',
  head: { persons: '人数', knownAt: '知った日時', tasks: 'ほかの人が行う手続', closed: '{{at}}に{{by}}が終結' },
  step: {
    case: '事案', due: '期限', post: '担当', holders: '担当者', deputy: '代理', telephone: '電話',
    notOpen: 'この手続は今は行えません', notOpenText: 'すでに済んでいるか、まだ順番が来ていません。事案のページで今の状況を確かめてください。',
    notYours: 'この手続は{{post}}の担当です', notYoursText: '急ぐときは、担当者に連絡してください。',
    secondPerson: '別の人の確認が必要です', secondPersonText: 'あなたが先に記録したものを確かめる手続なので、別の人が行います。担当は{{post}}です。',
    passedOverText: '{{post}}として、この手続を進めてください。',
    onBehalfText: '担当者に連絡し、電話や書面で受けた内容を代わりに記録できます。',
  },
  report: {
    title: '第一報', reporter: '報告した人', reportedAt: '報告した日時', onBehalf: '代行入力', heard: '電話聞き取り（{{at}}から、{{by}}が聞き取り）', callSheet: '電話聞き取り票を見る', about: '頃',
  },
  knowledge: {
    title: '知った日時と人', add: '追加する', addTitle: '知った日時と人の追加', knower: '知った人', knowerHint: '職名か、関係者に登録した名前を書いてください。', employer: '所属', at: '知った日時', atHint: '市の職員が今の記録より早く知っていたときは、期限もその分早まります。',
    approx: 'おおよその日時です', note: '備考', added: '知った日時を追加しました。', earliest: '最初', of: '何を知ったか', ofHint: '義務の理由（人数が100人を超えた、など）が後から分かったときは、その義務を選びます。',
    ofWhat: { INCIDENT: '事案そのもの', TO_COMMISSION: '国への報告義務の理由', TO_PERSONS: '本人への通知義務の理由' }, delay: '受託者が知ってから市が知るまで', delayFrom: '{{from}}から{{to}}まで', employers: { BODY: '市の職員', CONTRACTOR: '受託者', OUTSIDE: '市の外の人' },
  },
  waiting: {
    title: 'あなたの確認を待っています（{{count}}件）', waiver: '「{{clock}}」の期限の免除', basis: '起算日時の変更（{{duty}}）', in: '{{number}}　{{what}}', asked: '{{post}}から（{{at}}）',
  },
  basis: {
    title: '義務の起算日時', duty: { TO_COMMISSION: '国への報告', TO_PERSONS: '本人への通知' }, from: '{{at}}から数えます', chosen: '二人で選んだ起算', propose: '起算日時を変える', proposeTitle: '{{duty}}：起算日時の変更', proposeSubmit: '変更を提案する',
    knowledge: 'どの記録から数えるか', knowledgeHint: 'ふつうは、市の職員が事案を最初に知った日時です。', reason: '変える理由', reasonHint: '例：最初は80人と分かっていて、後から120人と分かった', follows: '追加すると、次のようになります', followsConfirmed: '別の人が確認すると、次のようになります',
    earlier: 'この事案を知った日時が早まります。', nothing: '動く期限はありません。', move: '{{what}}の期限が、{{from}}から{{to}}に動きます', doneMove: '{{what}}は済んでいます。今の記録で数えた期限は、{{from}}から{{to}}になります',
    late: '期限を過ぎます', doneLate: '期限後だったことになります', open: '別の人の確認待ち', proposed: '{{by}}が、{{at}}から数えることを提案しました。', otherPerson: '提案した人とは別の、情報公開課の人が確認します。',
    confirmedBy: '{{at}}から数えることを{{by}}が提案し、{{second}}が確認しました。', refusedBy: '{{at}}から数えることを{{by}}が提案し、{{second}}が差し戻しました。', decision: '起算日時の変更', confirm: '変更を確認する', refuse: '差し戻す', decide: '決定する',
    proposedDone: '起算日時の変更を提案しました。別の人の確認を待ちます。', confirmedDone: '起算日時を変え、期限を数え直しました。', refusedDone: '変更を差し戻しました。',
  },
  facilities: {
    title: '関係施設', add: '関係施設を追加', none: '関係施設はありません。所管課が受領します。', find: '施設を探す', findHint: '名前か所管課の一部を入れてください。例：ひばり', facility: '施設',
    option: '{{name}}（{{sectionName}}）', more: 'ほかに{{count}}施設あります。名前の一部を入れて絞り込んでください。', notFound: '当てはまる施設がありません。', knownAt: 'その施設の職員が知った日時', knownAtHint: 'その施設の期限は、ここから数えます。',
    reason: '追加する理由', reasonHint: '例：同じ研修で使ったカードに、この園の写真も入っていた', added: '関係施設を追加しました。', joined: '{{at}} {{post}} {{name}}が追加（知った日時 {{known}}）',
    follows: '追加すると、次のようになります', limit: '{{what}}の期限は{{at}}です', told: '{{unitName}} {{post}} {{name}}さんに、事案の番号をメールで知らせます', seenBy: 'この事案が見えるようになる所属：{{units}}', earlier: 'この事案を知った日時が早まり、そこから数える期限も動きます',
  },
  nature: {
    title: '事故の種類と不正の目的のおそれ', add: '改める', addTitle: '分かったことに改める', save: '保存する', added: '事故の種類と不正の目的のおそれを改めました。',
    kind: '事故の種類', malice: '盗難や不正な目的のおそれ', maliceHint: '盗まれた、誰かが故意に持ち出した、不正に見られた、などのおそれです。', knownAt: 'それが分かった日時',
    reason: '分かった理由', reasonHint: '例：窓が割られていたことが分かった。', firstReport: '第一報のとおり', and: '（不正の目的のおそれ：{{malice}}）',
  },
  counts: {
    title: '人数・件数', add: '追加する', addTitle: '人数・件数の追加', asOf: 'いつの時点か', unit: '単位', min: '最小', max: '最大', rangeHint: '片方だけでも構いません。ちょうどのときは、同じ数を入れてください。', approx: 'おおよその数です', basis: '根拠', basisHint: '例：使用記録簿', ofWhich: '内訳',
    added: '人数・件数を追加しました。', none: '人数はまだ分かっていません。', now: '最新', needOne: '最小か最大を入力してください。', notNumber: '数字で入力してください。', upwards: '最大を最小以上にしてください。',
  },
  media: {
    title: '紛失した物・誤って送った物', add: '追加する', addTitle: '紛失した物などの登録', edit: '訂正する', editTitle: '紛失した物などの訂正', editOf: '「{{label}}」を訂正する', none: 'まだ登録されていません。', kind: '種類', label: '名称', labelHint: '例：２歳児用ＳＤカード', quantity: '数', unit: '数の単位', unitHint: '枚、台、部など',
    items: '入っていた情報の数', itemsUnit: 'その単位', itemsUnitHint: '枚、件など', approx: 'おおよその数です', protection: '保護の状態', protectionHint: '暗号化、施錠、暗証番号など', lastUsedAt: '最後に使った日時', note: '備考',
    contents: '内容', content: '内容{{n}}', addContent: '内容を加える', removeContent: '内容{{n}}を削除', shotOn: '日付', shotOnHint: '2日以上のときは「、」で区切ってください。例：2012-12-12、2012-12-13', people: '対象者', peopleHint: '例：２歳児', persons: '人数', personsHint: '日ごとに違うときは「、」で区切ってください。例：11、12', what: '内容', whatHint: '例：室内遊びの様子', contentItems: '数',
    save: '保存する', remove: 'この登録を取り消す', added: '登録しました。', changed: '訂正しました。', removed: '登録を取り消しました。', badDate: '日付は 2012-12-12 のように入力してください。',
  },
  parties: {
    title: '当事者', lead: '当事者とした人は、この事案の手続を行えなくなります。手続は、当事者でない上位の職に移ります。', none: '当事者とした人はいません。',
    party: '当事者', freed: '取消し', by: '{{by}}が決定（{{at}}）', mark: '当事者とする', markTitle: '当事者とする人', markSubmit: '当事者とする', marked: '当事者としました。手続の担当を移しました。',
    who: '誰を', reason: '理由', reasonHint: '例：紛失した物を最後に使った本人のため', follows: '保存すると、次の手続の担当が変わります', nothingMoves: '今ある手続の担当は変わりません。',
    move: '{{step}}：{{from}}から{{to}}へ', free: '取り消す', freeTitle: '{{name}}さんを当事者とした決定を取り消す', freeReason: '取り消す理由', freedDone: '当事者の指定を取り消しました。手続の担当を戻しました。',
  },
  participants: {
    title: '関係者', lead: 'ここに登録した人の名前は、所属の外では「保育士Ａ」のように置き換えて表示します。', add: '登録する', addTitle: '関係者の登録', name: '名前', nameHint: '姓と名の間を空けてください。', kind: '呼び方', kindHint: '例：保育士', unit: '所属', masked: '所属の外での表示', added: '関係者を登録しました。', none: 'まだ登録されていません。',
  },
  course: {
    title: '経緯', none: 'まだ記録がありません。', actor: '誰が', what: '何をしたか', kind: '種類', allKinds: '全て', order: '並び順', oldest: '古い順', newest: '新しい順', print: '印刷する',
    save: '加える', correct: '訂正する', correctOf: '「{{what}}」を訂正する', correctTitle: '経緯の訂正', correctLead: '元の行も、訂正されたことが分かる形で残ります。', corrected: '経緯を訂正しました。', reason: '訂正の理由',
    wasCorrected: '訂正前', wasWithdrawn: '取消し', isCorrection: '訂正後', fresh: '今入力', recorded: '{{at}} {{by}}が記録', correctedBy: '{{at}} {{by}}が訂正', withdrawnBy: '{{at}} {{by}}が取消し', because: '（{{reason}}）', showCorrected: '訂正前の行も表示する',
    about: { AROUND: '頃', JUST_AFTER: '過ぎ' },
    kinds: { DISCOVERY: '発見', SEARCH: '捜索', SUPERVISOR_REPORT: '報告', WRITTEN_REPORT: '事故報告書', NOTICE: '本人への連絡', PUBLICATION: '公表', OTHER: 'その他' },
  },
  undelivered: {
    title: '届いていないメールがあります。電話で伝えてください', dead: '{{post}}への「{{subject}}」（{{at}}）は届きませんでした。', late: '{{post}}への「{{subject}}」（{{at}}）は、まだ送れていません。',
    noPost: '担当者', telephone: '電話連絡先',
  },
  quick: {
    title: '経緯を加える', time_: 'いつ', timeExample: '16:40', now: '今（{{now}}）', half: '午前か午後かを選んでください。', seconds: '時刻は分までです。秒は文の後に残します。', time: '時刻を直すか、空にして「今」にしてください。', guessed: '自動（{{kind}}）',
    added: '「{{what}}」を加えました。', undo: '取り消す', left: '（あと{{left}}秒）', undone: '入力を取り消しました。',
  },
  judgedAgain: { title: '報告義務の判断に関わります', text: '報告義務は判断されています。判断の材料となった事実が変わるときは、保存すると、情報公開課に判断し直しの手続と期限が生じます。' },
  closing: { lead: '全ての手続が終わったことを確かめて、事案を終結します。', hindrances: '次の手続が終わるまで、終結できません', ready: '残っている手続はありません', note: '備考', close: '終結する', closed: '事案を終結しました。' },
} satisfies Texts
