import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/lib/allowed-operations'
import { QueryView } from '@/ui/query-view'
import { addDisciplinaryNote, confidentialityQuery, disciplinaryNotesQuery } from '../api'
import { FactCard } from './fact-card'
import { SaidWords } from './said-words'
import { useRecord } from './use-record'
import { WordsForm } from './words-form'

/** 懲戒に関する事項: apart from the case, where its handlers read and write them. */
export function DisciplinaryCard({ number }: { number: string }) {
  const may = useMay(number)
  const view = useQuery({ ...confidentialityQuery(number), enabled: may('readConfidentiality') }).data
  return view?.confidential && may('listDisciplinaryNotes') ? (
    <Notes number={number} mayAdd={may('addDisciplinaryNote')} />
  ) : null
}

function Notes({ number, mayAdd }: { number: string; mayAdd: boolean }) {
  const { t } = useTranslation()
  const record = useRecord(number)
  return (
    <FactCard
      title={t('incident.disciplinary.title')}
      addLabel={mayAdd ? t('incident.disciplinary.add') : undefined}
      addTitle={t('incident.disciplinary.title')}
      keep="disciplinary"
      form={(close) => (
        <WordsForm
          label="incident.disciplinary.words"
          submitLabel="incident.disciplinary.add"
          send={async (words, key) => {
            await record(addDisciplinaryNote(number, key, { words }), t('incident.disciplinary.added'))
            close()
          }}
        />
      )}
    >
      <p className="mb-3">{t('incident.disciplinary.lead')}</p>
      <QueryView query={useQuery(disciplinaryNotesQuery(number))}>
        {(notes) =>
          notes.length === 0 ? (
            <p>{t('incident.disciplinary.none')}</p>
          ) : (
            <SaidWords entries={notes.map(({ recordedAt, ...note }) => ({ ...note, at: recordedAt }))} />
          )
        }
      </QueryView>
    </FactCard>
  )
}
