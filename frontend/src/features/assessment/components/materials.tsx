import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { QueryView } from '@/ui/query-view'
import { useAbsent } from '@/ui/use-absent'
import { useAnswers } from '@/features/incident/parts/use-answers'
import { usePersons } from '@/features/incident/parts/use-persons'
import { useSafeguardWords } from '@/features/incident/parts/use-safeguard-words'
import { factsQuery } from '../api'

/** What a judgement rests on: every answer of the first report, how many as known now, how it was protected. */
export function Materials({ number }: { number: string }) {
  const { t } = useTranslation()
  const answers = useAnswers()
  const persons = usePersons()
  const kept = useSafeguardWords()
  const { notEntered } = useAbsent()
  const query = useQuery(factsQuery(number))
  return (
    <Card title={t('assessment.materials')}>
      <QueryView query={query}>
        {({ firstReport, natures: [nature], circumstances, affectedPersons, media }) => (
          <DescriptionList
            items={[
              ...answers({
                ...firstReport,
                ...(nature && { kind: nature.kind, kindWords: nature.kindWords, malice: nature.malice }),
                circumstances,
              }),
              ...(affectedPersons ? [{ label: t('assessment.count'), value: persons(affectedPersons) }] : []),
              {
                label: t('assessment.media'),
                value:
                  media
                    .map((medium) =>
                      [medium.label, ...kept(medium).map(({ label, words }) => label + t('ui.colon') + words)].join(
                        '　',
                      ),
                    )
                    .join('\n') || notEntered,
              },
            ]}
          />
        )}
      </QueryView>
    </Card>
  )
}
