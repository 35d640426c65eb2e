import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { FormDialog } from '@/ui/form-dialog'
import { TextLink } from '@/ui/text-link'
import type { Training } from '../api'
import { WithdrawalForm } from './withdrawal-form'

/** A training that was held. */
export function TrainingCard({ training }: { training: Training }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { id, subject, firstDay, lastDay, material, units, persons, cases, post, at, mayWithdraw } = training
  return (
    <Card title={subject}>
      <DescriptionList
        items={[
          {
            label: t('training.days'),
            value:
              firstDay === lastDay
                ? dates.date(firstDay)
                : t('training.fromTo', { from: dates.date(firstDay), to: dates.date(lastDay) }),
          },
          {
            label: t('training.units'),
            value: units.map(({ name, persons: of }) => t('training.ofUnit', { name, count: of })).join(t('ui.and')),
          },
          { label: t('training.together'), value: t('training.count', { count: persons }) },
          ...(cases.length > 0
            ? [
                {
                  label: t('training.cases'),
                  value: cases.map((number) => (
                    <TextLink
                      key={number}
                      to={`/incidents/${number}`}
                      className="mr-4 inline-flex min-h-11 items-center"
                    >
                      {dates.caseLabel(number)}
                    </TextLink>
                  )),
                },
              ]
            : []),
          ...(material ? [{ label: t('training.material'), value: material }] : []),
        ]}
      />
      <p className="mt-3 text-dns-16N-130 text-solid-gray-700">
        {t('training.writtenBy', { post, at: dates.dateTime(at) })}
      </p>
      {mayWithdraw && (
        <div className="mt-3 print:hidden">
          <FormDialog
            kind="tertiary"
            label={t('training.withdraw')}
            title={t('training.withdrawTitle', { subject })}
            keep={`training-withdrawal ${id}`}
          >
            {(close) => <WithdrawalForm training={id} onDone={close} />}
          </FormDialog>
        </div>
      )}
    </Card>
  )
}
