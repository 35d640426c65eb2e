import type { Texts } from '@/lib/texts'

export default {
  title: '届いたメール',
  lead: '試用のための受信箱です。「届け」が送ったメールは外へは出ず、あなた宛てのものがここに届きます。',
  to: '宛先',
  empty: 'まだメールは届いていません',
  emptyText: '期限が近づいたときや過ぎたときに、担当の方へメールが届きます。',
} satisfies Texts
