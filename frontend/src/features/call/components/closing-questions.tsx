import { useTranslation } from 'react-i18next'
import { serverNow } from '@/lib/server-time'
import { Button } from '@/ui/button'
import { ChoiceRow } from '@/ui/choice-row'
import { DateTimeField } from '@/ui/date-time-field'
import { advice } from '../answers'
import type { PartProps } from './part-props'
import { Question } from './question'

const MINUTES = [10, 30, 60] as const

/** What the caller is told to do now, and when one calls back. */
export function ClosingQuestions({ answers, change, errors }: PartProps) {
  const { t } = useTranslation()
  const later = (minutes: number) =>
    new Date(Math.floor((serverNow() + minutes * 60_000) / 60_000) * 60_000).toISOString()
  return (
    <>
      <Question name="told" index={12} answered={answers.told.length > 0}>
        <div>
          {advice(answers).map((code) => (
            <ChoiceRow
              key={code}
              type="checkbox"
              option={{ value: code, label: t(`call.tell.${code}`) }}
              checked={answers.told.includes(code)}
              onChange={(event) =>
                change({
                  told: event.target.checked ? [...answers.told, code] : answers.told.filter((one) => one !== code),
                })
              }
            />
          ))}
        </div>
      </Question>
      <Question name="callBack" index={13} answered={answers.callBackAt !== null}>
        <div className="flex flex-wrap gap-2">
          {MINUTES.map((minutes) => (
            <Button key={minutes} kind="secondary" onClick={() => change({ callBackAt: later(minutes) })}>
              {t('call.inMinutes', { minutes })}
            </Button>
          ))}
        </div>
        <DateTimeField
          id="callBackAt"
          label={t('call.callBackAt')}
          value={answers.callBackAt}
          onChange={(callBackAt) => change({ callBackAt })}
          error={errors.callBackAt}
        />
      </Question>
    </>
  )
}
