import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { QueryView } from '@/ui/query-view'
import { factsQuery } from '../api'

/** What a judgement rests on: what was lost, whose, how many, whether somebody meant harm, how it was protected. */
export function Materials({ number }: { number: string }) {
  const { t } = useTranslation()
  const query = useQuery(factsQuery(number))
  return (
    <Card title={t('assessment.materials')}>
      <QueryView query={query}>
        {({ firstReport, natures, counts, media }) => {
          const { kind, malice } = natures[0] ?? firstReport
          const count = counts[0]
          const ends = count ? [count.min, count.max] : []
          const persons = ends.every((end) => end == null) ? t('assessment.unknown') : t('assessment.persons', { range: ends[0] === ends[1] ? ends[0] : `${ends[0] ?? ''}${t('ui.to')}${ends[1] ?? ''}` })
          const lines = [
            { label: t('assessment.what'), value: firstReport.description },
            { label: t('assessment.contents'), value: firstReport.contents },
            { label: t('assessment.count'), value: persons },
            { label: t('assessment.fact.KIND'), value: t(`report.kind.${kind as 'LOSS'}`) },
            { label: t('assessment.malice.label'), value: t(`assessment.malice.${malice as 'YES'}`) },
            { label: t('assessment.media'), value: media.map(({ label, protection }) => [label, protection].filter(Boolean).join('　')).join('\n') },
          ]
          return <DescriptionList items={lines.map(({ label, value }) => ({ label, value: value || t('assessment.unknown') }))} />
        }}
      </QueryView>
    </Card>
  )
}
