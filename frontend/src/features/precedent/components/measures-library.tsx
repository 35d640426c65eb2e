import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/ui/query-view'
import { TextField } from '@/ui/text-field'
import { measuresQuery } from '../api'
import { UseWords } from './use-words'

/** これまでの再発防止策: measures of earlier plans by their words; nothing is looked for before two letters are typed. */
export function MeasuresLibrary({ onUse }: { onUse: (text: string) => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  return (
    <div className="flex flex-col gap-3 border-t border-solid-gray-420 pt-3">
      <TextField
        id="measures-library"
        type="search"
        label={t('precedent.library')}
        hint={t('precedent.libraryHint')}
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {asked.length > 1 && <Found text={asked} onUse={onUse} />}
    </div>
  )
}

function Found({ text, onUse }: { text: string; onUse: (text: string) => void }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery(measuresQuery(text))}>
      {({ measures, more }) => (
        <>
          {measures.length === 0 && <p role="status">{t('precedent.nothingFound')}</p>}
          <ul className="flex flex-col gap-3">
            {measures.map((measure) => (
              <li key={measure.text} className="min-w-0">
                <p className="whitespace-pre-line wrap-break-word">{measure.text}</p>
                <p className="text-std-16N-170 text-solid-gray-700">{t('precedent.usedIn', { ...measure })}</p>
                <div className="flex flex-wrap items-center gap-2">
                  <UseWords text={measure.text} onUse={onUse} />
                </div>
              </li>
            ))}
          </ul>
          {more && <p>{t('precedent.more')}</p>}
        </>
      )}
    </QueryView>
  )
}
