import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The published case as data: what the papers of the played case are compared with. */
export interface CaseFile {
  lost_items: {
    photos: number
    contents: { shot: string | string[]; persons: number | number[]; photos: number; approx: boolean }[]
  }[]
  course_of_events: { t: string; t_end?: string | null; raw: string; actor: string; precision?: string }[]
  prevention_measures: { no: string }[]
  usage_history: {
    out: string
    in: string
    user: string
    cards: string[]
    camera: boolean
    purpose: string
    witness: string | null
  }[]
}

/** Reads the published case. */
export function caseFile(): CaseFile {
  const path = resolve(import.meta.dirname, '../../backend/src/test/resources/cases/sd-card-at-nursery.json')
  return JSON.parse(readFileSync(path, 'utf8')) as CaseFile
}

/** The first report, as the teacher gives it on her telephone. */
export const REPORT = {
  time: '16:40',
  what: '１歳児用のカードを使おうとして、２歳児用ＳＤカードがないことに気付いた。',
  whose: '室内遊びや行事食の写真、約41枚',
  where: '事務室の書庫',
}

/** What was on the lost card. */
export const CARD = {
  label: '２歳児用ＳＤカード',
  items: '41',
  contents: [
    { what: '室内遊びの様子', shotOn: '2012-12-04', people: '２歳児', persons: '12', items: '15', approx: true },
    {
      what: 'パネルシアター、行事食を喫食',
      shotOn: '2012-12-12、2012-12-13',
      people: '２歳児',
      persons: '11、12',
      items: '17',
      approx: true,
    },
    { what: '行事食を喫食', shotOn: '2012-12-13', people: '１歳児', persons: '10', items: '5', approx: false },
    { what: '誕生児', shotOn: '2012-12-18', people: '２歳児', persons: '1', items: '4', approx: false },
  ],
}

/** The two rounds of the search. */
export const ROUNDS = {
  first: {
    from: '2012-12-25T16:40',
    to: '2012-12-25T18:00',
    who: '園長・保育士５名',
    places: ['事務室', '書庫・保管庫'],
    what: '事務室の書庫等を捜索し、18日以降の職員の動きを時間を追って確認した。',
  },
  second: {
    from: '2012-12-26T08:30',
    who: '保育士全員',
    places: ['事務室', '書庫・保管庫', '机・引き出し', '保育室・教室', 'かばん・衣服', 'ロッカー・更衣室'],
    what: '18日以降の動きを相互に確認し、事務室、全室、書庫の書類、引き出し、各自の衣服、ロッカーを捜索したが、見つからなかった。',
    whyEnd: '園内をすべて捜し、行方の手掛かりがないため。',
    whyUnlooked: 'ＳＤカードは園外へ持ち出していないため。',
  },
}

/** The report line: head, chief, written report. */
export const LINE = {
  reportedAt: '2012-12-25T18:00',
  words: '保育課長に状況を報告した。職員全員に周知し、翌日も全員で捜索することを決めた。',
  late: '園内の捜索を先に行ったため。',
  lateReceipt: '自動で上がった第一報に気付かず、園長の電話で受領したため。',
  instruction:
    '撮影後は直ちにデータを保存してカードから消去すること。持ち出しと返却は声を掛け合い、複数の職員で確認すること。',
  management:
    '施錠できる書庫に保管し、使用者を記録していた。プリントは園内で行い、ＳＤカードは園外へ持ち出していない。',
  course: '12月18日の使用を最後に、２歳児用ＳＤカードの使用の記録はない。25日に山田花子保育士が紛失に気付いた。',
  measures: 'ＳＤカードの枚数を毎日、終業時に確認する。',
  returned: '18日の返却を誰が見ていたかを書き加えてください。',
  witness: '18日の返却のときは、副園長が事務室にいた。',
}

/** Lines of the course of events that no act makes by itself. */
export const COURSE = [
  {
    at: '12/26 17:00',
    understood: '平成24年12月26日（水）午後5時',
    actor: '保育士全員',
    what: '今後の対応策を全員で確認した。',
    kind: 'その他',
  },
  {
    at: '12月27日（木）',
    understood: '平成24年12月27日（木）',
    actor: '園長',
    what: '保育課長から指導を受けた。山田花子保育士も同席した。',
    kind: '報告',
  },
]

/** Why no duty to report exists, why and with which words the loss is made public, why the paper was late. */
export const REASONS = {
  noDuty: '令和5年4月1日より前に知った事故であり、国への報告義務はない。',
  lateJudgement: '園の捜索が終わるまで、写っている人を確かめられなかったため。',
  lateNotice: '保護者が迎えに来る夕方に、会って伝えたため。',
  publish: '保護者の関心が高く、拾得した方からの連絡をお願いするため。',
  paperLate: '事故から会議までの開庁日が、年末年始を挟んで10日に足りなかったため。',
  published:
    'みどり野市立わかば保育園において、園児の写真を記録したＳＤカード１枚を紛失しました。拾得された方は御連絡ください。',
}

/** Cause and the five measures. */
export const PLAN = {
  cause: '使用簿はすべて返却の記入があり、記入のない使用は確認できなかった。',
  returned: '園長連絡会での周知を加え、五つの対策にしてください。',
  measures: [
    {
      text: 'ＳＤカードの枚数を毎日、終業時に確認する。',
      novelty: '新規',
      kind: '確認する',
      doer: '当番の保育士',
      recurring: '毎日の終業時',
      guided: false,
    },
    {
      text: '撮影後は直ちにデータを保存し、カードから消去する。',
      novelty: '強化',
      kind: '物や情報をなくす',
      doer: '撮影した職員',
      recurring: '撮影のたび',
      guided: true,
    },
    {
      text: '持ち出しと返却のときは、引き続き事務室で声を掛けるとともに、複数の職員で確認する。',
      novelty: '継続・一部新規',
      kind: '確認する',
      doer: '全職員',
      recurring: '使用のたび',
      guided: true,
    },
    {
      text: 'ＳＤカードを園外へ持ち出さないことを、引き続き確認する。',
      novelty: '継続',
      kind: '決まりをつくる',
      doer: '全職員',
      recurring: '毎月の職員会議',
      guided: false,
    },
    {
      text: '毎月の園長連絡会と委託園園長会で、この事故を例に注意を促す。',
      novelty: '新規',
      kind: '研修する',
      doer: '保育課',
      recurring: '毎月',
      guided: false,
    },
  ],
}

/** The meeting to which the paper goes. */
export const MEETING = {
  name: '第７期第７回情報公開および個人情報保護運営審議会',
  day: '2013-01-17',
  begins: '10:00',
  place: '庁議室',
  documentNo: '資料６',
}
