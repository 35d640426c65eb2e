import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { makeStatement, statementsQuery, type Statement } from '../api'
import { SaidWords } from './said-words'
import { useRecord } from './use-record'
import { WordsForm } from './words-form'

const entries = (statements: Statement[]) => statements.map(({ statedAt, ...each }) => ({ ...each, at: statedAt }))

/** 当事者の申述, for those who handle the case. */
export function StatementsCard({ number }: { number: string }) {
  const { t } = useTranslation()
  const may = useMay(number)('listStatements')
  const statements = useQuery({ ...statementsQuery(number), enabled: may }).data ?? []
  return statements.length === 0 ? null : (
    <Card title={t('incident.statements.title')}>
      <p className="mb-3">{t('incident.statements.lead')}</p>
      <SaidWords entries={entries(statements)} />
    </Card>
  )
}

/** What a party said, and saying more. */
export function OwnStatements({ number }: { number: string }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  return (
    <Card title={t('incident.statements.own')}>
      <p className="mb-3">{t('incident.statements.ownLead')}</p>
      <QueryView query={useQuery(statementsQuery(number))}>
        {(statements) =>
          statements.length === 0 ? (
            <p className="mb-4">{t('incident.statements.ownNone')}</p>
          ) : (
            <div className="mb-6">
              <SaidWords entries={entries(statements)} />
            </div>
          )
        }
      </QueryView>
      <WordsForm
        label="incident.statements.words"
        submitLabel="incident.statements.make"
        send={(words, key) => record(makeStatement(number, { key, words }), t('incident.statements.made'))}
      />
    </Card>
  )
}
