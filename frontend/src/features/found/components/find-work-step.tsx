import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Beside } from '@/ui/beside'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { useStepDone } from '@/ui/use-step-done'
import { caseQuery, SENDS, type FindWorkKind } from '../api'
import { Finds } from './finds'
import { OutcomeForm } from './outcome-form'

interface Props {
  number: string
  part: string
  kind: FindWorkKind
}

/** Work after a find, with what was found beside it: done, or not needed and why. */
export function FindWorkStep(props: Props) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(caseQuery(props.number))}>
      {({ media }) => (
        <Beside
          facts={
            <Card title={t('found.finds')}>
              <Finds media={media} />
            </Card>
          }
        >
          <WorkForm {...props} />
        </Beside>
      )}
    </QueryView>
  )
}

function WorkForm({ number, part, kind }: Props) {
  const { t } = useTranslation()
  const done = useStepDone()
  return (
    <OutcomeForm
      lead={t(`found.lead.${kind}`)}
      wordsHint={t('found.wordsHint')}
      send={async (result) => {
        await SENDS[kind](number, part, result)
        await done(t('found.recorded'))
      }}
    />
  )
}
