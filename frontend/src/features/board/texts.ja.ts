import type { Texts } from '@/lib/texts'

export default {
  title: '期限一覧',
  narrow: '絞り込み',
  filter: { unit: '担当の所属', key: '期限の種類', strength: '根拠', person: '担当者' },
  any: { unit: '全ての所属', key: '全ての種類', strength: '全ての根拠', person: '全ての人' },
  chosen: '選んだもの',
  clear: '絞り込みを外す',
  strength: { LAW: '法令', GUIDELINE: '指針', ORDINANCE: '条例・要綱', HOUSE: '庁内の目安', CONTRACT: '契約', PLAN: '計画' },
  provisional: '暫定',
  count: '動いている期限は{{total}}件です。超過{{late}}件、今日まで{{today}}件。',
  group: { late: '期限超過（{{count}}件）', today: '今日まで（{{count}}件）', week: '今日から7日以内（{{count}}件）', later: 'それより後（{{count}}件）' },
  limit: '期限', what: '何の期限', incident: '事案', doer: '担当', note: '備考', and: '、', nobody: '在職者なし',
  none: '動いている期限はありません', noneText: '事案が動いている間、期限がここに並びます。', noneNarrowed: '絞り込みを外すと、ほかの期限が見られます。',
  toPrint: '印刷用に表示', print: '印刷する', back: '期限一覧に戻る', late: '期限超過',
  asOf: '{{at}}現在　{{total}}件（うち期限超過{{late}}件）', cut: '期限の早いものから{{count}}件だけを表示しています。所属などで絞り込んでください。',
  alarm: {
    title: '期限の督促が正しく動いていません', asleep: '期限の見張りが3分以上動いていません。', lookedAt: '最後に見張ったのは{{at}}です。',
    fault: {
      NO_TIMER: '督促のタイマーがない期限が{{count}}件あります。', TIMER_LEFT: '済んだ期限のタイマーが{{count}}件残っています。',
      DOUBLED: '督促のタイマーが二重になっている期限が{{count}}件あります。', OVERDUE: '時刻を過ぎても出ていない督促が{{count}}件あります。',
    },
    advice: '督促のメールが届かないおそれがあります。期限一覧を見て、期限の近い手続の担当に電話で伝え、システム管理者にも知らせてください。',
    adviceAdmin: '督促のメールが届かないおそれがあります。止まった処理を確かめてやり直し、直らないときは情報公開課に知らせてください。',
    toBoard: '期限一覧を見る', toSteps: '止まった処理を見る',
    mended: 'この24時間に、督促のタイマーを自動で{{count}}件直しました', noCase: '事案なし',
    mendedFault: { NO_TIMER: '失われたタイマーを設定し直しました', TIMER_LEFT: '残っていたタイマーを外しました', DOUBLED: '二重のタイマーを一つにしました', OVERDUE: '遅れていたタイマーです' },
  },
  feed: {
    title: '予定表に取り込む',
    lead: 'お使いの予定表ソフトに登録すると、あなたが見られる期限が予定として並び、自動で新しくなります。書かれるのは期限の名前と事案の番号だけです。',
    make: '自分用のアドレスを作る', makeAnew: 'アドレスを作り直す', end: '配信をやめる', ended: '配信をやめました。前のアドレスはもう使えません。',
    once: 'このアドレスは、今だけ表示されます。予定表ソフトに登録してください。',
    narrowed: 'アドレスを知っている人は、誰でも期限を見られます。ほかの人に渡さないでください。この画面の絞り込みを変えると、アドレスも変わります。',
    copy: 'アドレスをコピー', copied: 'アドレスをコピーしました。',
    madeAt: 'アドレスは{{at}}に作りました。', readAt: '最後に読み込まれたのは{{at}}です。', neverRead: 'まだ読み込まれていません。',
  },
} satisfies Texts
