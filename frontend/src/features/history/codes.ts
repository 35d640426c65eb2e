import { defineTexts } from '@/lib/texts'

/** Codes that acts carry along; where one means something else in one act, it stands as `<act>_<code>`. */
export const codes = defineTexts({
  ja: {
    FOUND: '発見', GO_ON: '続ける', END_PROPOSED: '終了を提案', AGREED: '同意', CONFIRMED: '確認', RETURNED: '差戻し', REFUSED: '差戻し',
    ACCEPTED: '受理', APPROVED: '承認', AFTER_RISE: '自動上申の後', INSTRUCTED: '指導あり', NO_INSTRUCTION: '指導なし',
    DUTY: '義務あり', NO_DUTY: '義務なし', UNKNOWN: '不明', BEFORE_NATIONAL_LAW: '国への報告義務なし',
    PRELIMINARY: '速報', FINAL: '確報', SETTLED: '全員に連絡済み', NOT_NEEDED: '不要',
    AT_ONCE: 'すぐに公表', BATCH: '一括で公表', NOT: '行わない', SINGLE: '単独で報告', LIST: '一覧で報告',
    PlanSubmitted_CONFIRMED: '原因確定', PlanSubmitted_PRESUMED: '原因推定', PlanSubmitted_UNKNOWN: '原因不明',
    DISCOVERY: '発覚', SEARCH: '捜索', SUPERVISOR_REPORT: '報告', WRITTEN_REPORT: '事故報告書', NOTICE: '連絡', PUBLICATION: '公表', OTHER: 'その他',
    BODY: '市の職員', CONTRACTOR: '受託者', OUTSIDE: '外部の人',
    PERSONS: '人', DISTINCT_PERSONS: '実人数', PERSONS_REPEATED: '延べ人数', RECORDS: '件', HOUSEHOLDS: '世帯', SHEETS: '枚',
    HEAD_REPORT: '施設長の報告', RUNNING: '進行中', MET: '期限内', MET_LATE: '期限後', HALF_TIME: '中間', LIMIT: '期限',
    PHONE: '電話', IN_PERSON: '口頭（対面）', FAX: 'ファクス', MAIL: '電子メール', PAPER: '文書',
    council: '審議会', removed: '取消し', DEPUTY: '代理',
    'facility-staff': '施設職員', 'facility-head': '施設長', 'section-staff': '課員', 'section-chief': '課長', 'department-director': '部長',
    secretariat: '事務局', 'secretariat-head': '事務局の長', admin: 'システム管理者', 'deputy-mayor': '副市長', superintendent: '教育長',
    auditor: '監査', 'public-relations': '広報', 'security-office': '情報セキュリティ', 'council-member': '審議会委員', contractor: '受託者',
  },
  en: {
    FOUND: 'found', GO_ON: 'goes on', END_PROPOSED: 'end proposed', AGREED: 'agreed', CONFIRMED: 'confirmed', RETURNED: 'returned', REFUSED: 'returned',
    ACCEPTED: 'accepted', APPROVED: 'approved', AFTER_RISE: 'after it went up by itself', INSTRUCTED: 'with instruction', NO_INSTRUCTION: 'no instruction',
    DUTY: 'duty', NO_DUTY: 'no duty', UNKNOWN: 'unknown', BEFORE_NATIONAL_LAW: 'no duty to the state',
    PRELIMINARY: 'preliminary', FINAL: 'final', SETTLED: 'everybody told', NOT_NEEDED: 'not needed',
    AT_ONCE: 'at once', BATCH: 'in the batch', NOT: 'not', SINGLE: 'singly', LIST: 'in the list',
    PlanSubmitted_CONFIRMED: 'cause confirmed', PlanSubmitted_PRESUMED: 'cause presumed', PlanSubmitted_UNKNOWN: 'cause unknown',
    DISCOVERY: 'discovery', SEARCH: 'search', SUPERVISOR_REPORT: 'report', WRITTEN_REPORT: 'written report', NOTICE: 'notice', PUBLICATION: 'publication', OTHER: 'other',
    BODY: 'staff of the city', CONTRACTOR: 'contractor', OUTSIDE: 'somebody outside',
    PERSONS: 'persons', DISTINCT_PERSONS: 'distinct persons', PERSONS_REPEATED: 'persons, repeated', RECORDS: 'records', HOUSEHOLDS: 'households', SHEETS: 'sheets',
    HEAD_REPORT: 'report of the head', RUNNING: 'running', MET: 'in time', MET_LATE: 'late', HALF_TIME: 'half time', LIMIT: 'limit',
    PHONE: 'telephone', IN_PERSON: 'in person', FAX: 'fax', MAIL: 'e-mail', PAPER: 'paper',
    council: 'council', removed: 'removed', DEPUTY: 'deputy',
    'facility-staff': 'facility staff', 'facility-head': 'head of facility', 'section-staff': 'section staff', 'section-chief': 'section chief', 'department-director': 'department director',
    secretariat: 'secretariat', 'secretariat-head': 'head of the secretariat', admin: 'administrator', 'deputy-mayor': 'deputy mayor', superintendent: 'superintendent of education',
    auditor: 'auditor', 'public-relations': 'public relations', 'security-office': 'information security', 'council-member': 'council member', contractor: 'contractor',
  },
})
