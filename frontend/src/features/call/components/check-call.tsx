import { useTranslation } from 'react-i18next'
import { useToldTime } from '@/lib/told-time'
import { Button } from '@/ui/button'
import { DescriptionList } from '@/ui/description-list'
import { Dialog } from '@/ui/dialog'
import type { CallAnswers } from '../answers'
import type { CheckedCall } from '../use-send-call'

interface Props {
  answers: CallAnswers
  /** What was found certain; nothing while the call is still being typed. */
  checked: CheckedCall | undefined
  busy: boolean
  onBack: () => void
  onRegister: (call: CheckedCall) => void
}

/** The call once more, with the unit and the times as they were understood, before it becomes a case. */
export function CheckCall({ answers, checked, busy, onBack, onRegister }: Props) {
  const { t } = useTranslation()
  const told = useToldTime()
  if (!checked) return null
  const open = t('call.check.open')
  const said = (parts: (string | undefined)[]) => parts.filter(Boolean).join('　') || open
  const [min, max] = [...new Set([answers.min.trim(), answers.max.trim()])].filter(Boolean)
  return (
    <Dialog open title={t('call.check.title')}>
      <p className="mb-4">{t('call.check.lead')}</p>
      <DescriptionList
        items={[
          { label: t(answers.caller === 'UNIT' ? 'call.unit' : 'call.unitAbout'), value: checked.unit.name },
          {
            label: t('call.check.caller'),
            value: said([
              answers.caller === 'UNIT' ? answers.post.trim() : t(`call.callers.${answers.caller}`),
              answers.name.trim(),
            ]),
          },
          { label: t('call.from'), value: checked.times.from ? told.whole(checked.times.from) : open },
          {
            label: t('call.check.what'),
            value: said(
              [
                answers.kind && t(`report.kind.${answers.kind}`),
                answers.medium && t(`report.medium.${answers.medium}`),
              ].map((word) => word ?? undefined),
            ),
          },
          { label: t('call.description'), value: answers.description.trim() || open },
          { label: t('call.noticed'), value: checked.times.noticed ? told.whole(checked.times.noticed) : open },
          {
            label: t('call.check.persons'),
            value:
              answers.personsUnknown || !min
                ? open
                : max
                  ? t('call.check.range', { min, max })
                  : t('call.check.exactly', { number: min }),
          },
        ]}
      />
      <div className="mt-6 flex flex-wrap gap-3">
        <Button kind="secondary" className="min-h-12" onClick={onBack}>
          {t('call.back')}
        </Button>
        <Button className="min-h-12" busy={busy} onClick={() => onRegister(checked)}>
          {t(busy ? 'ui.sending' : 'call.register')}
        </Button>
      </div>
    </Dialog>
  )
}
