import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/lib/problem'
import { caseKey } from '@/lib/query-keys'
import { useDates } from '@/lib/use-dates'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { useMessage } from '@/ui/use-message'
import { markPaperName, paperNamesQuery, type NameChoice, type NameLine, type NamesInPaper as Names } from '../api'
import { NameChoices, NameSentence, type Place } from './name-place'

function Choices({ number, paper, words, place }: { number: string; paper: string; words: string; place: Place }) {
  const { t } = useTranslation()
  const dates = useDates()
  const say = useMessage()
  const queries = useQueryClient()
  const decide = useMutation({
    mutationFn: (choice: NameChoice) => markPaperName(number, paper, { key: place.key, choice }),
    onSuccess: () => queries.invalidateQueries({ queryKey: caseKey(number) }),
  })
  const { decision } = place
  const refused = decide.error && asProblem(decide.error)
  return (
    <NameChoices
      words={words}
      place={place}
      chosen={decision?.choice}
      busy={decide.isPending}
      onChoose={(choice) => decide.mutate(choice)}
    >
      <p role="status" className="text-dns-16N-130 text-solid-gray-700">
        {decision
          ? t('paper.names.said', {
              by: `${decision.by.post} ${decision.by.name}`,
              at: dates.dateTime(decision.at),
            })
          : ''}
      </p>
      {refused && (
        <p role="alert" className="text-std-16B-170 text-error-2">
          {say(refused.violations[0]?.message ?? refused.message)}
        </p>
      )}
    </NameChoices>
  )
}

function Line({ number, paper, line }: { number: string; paper: string; line: NameLine }) {
  const { t } = useTranslation()
  const places = line.pieces.filter(({ place }) => place)
  return (
    <li className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 bg-white p-4">
      <NameSentence pieces={line.pieces} />
      {places.some(({ place }) => !place?.decision) && (
        <div>
          <StatusTag tone="warning">{t('paper.names.undecided')}</StatusTag>
        </div>
      )}
      {places.map(({ text, place }) => (
        <Choices key={place!.key} number={number} paper={paper} words={text} place={place!} />
      ))}
    </li>
  )
}

function Lines({ number, paper, names }: { number: string; paper: string; names: Names }) {
  const { t } = useTranslation()
  if (names.lines.length === 0) return <p>{t('paper.names.none')}</p>
  return (
    <div className="flex flex-col gap-4">
      <Notice
        kind={names.undecided > 0 ? 'warning' : 'success'}
        title={names.undecided > 0 ? t('paper.names.left', { count: names.undecided }) : t('paper.names.done')}
      >
        <p>{t('paper.names.lead')}</p>
      </Notice>
      <ul className="flex flex-col gap-4">
        {names.lines.map((line, index) => (
          <Line key={index} number={number} paper={paper} line={line} />
        ))}
      </ul>
    </div>
  )
}

/** 氏名の確認: every place of a paper that may name somebody, in its sentence, to be masked or left. */
export function NamesInPaper({ number, paper }: { number: string; paper: string }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="names-in-paper" className="flex flex-col gap-3">
      <h2 id="names-in-paper" className="text-std-20B-160">
        {t('paper.names.title')}
      </h2>
      <QueryView query={useQuery(paperNamesQuery(number, paper))}>
        {(names) => <Lines number={number} paper={paper} names={names} />}
      </QueryView>
    </section>
  )
}
