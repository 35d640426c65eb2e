import { defineTexts } from '@/lib/texts'

export const texts = defineTexts({
  ja: {
    title: '届いたメール',
    lead: '試用のための受信箱です。「届け」が送ったメールは外へは出ず、あなた宛てのものがここに届きます。',
    to: '宛先',
    empty: 'まだメールは届いていません',
    emptyText: '期限が近づいたときや過ぎたときに、担当の方へメールが届きます。',
  },
  en: {
    title: 'Mails',
    lead: 'The mailbox of the trial. No mail leaves the program; those to you arrive here.',
    to: 'To',
    empty: 'No mail has arrived yet',
    emptyText: 'When a limit comes near or has passed, those who have to act get a mail.',
  },
})
