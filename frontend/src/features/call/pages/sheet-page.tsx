import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { useAnswers, type Answer } from '@/features/incident/parts/use-answers'
import { callSheetQuery, type CallSheet } from '../api'

/** Rows that are no question of the call. */
const OWN = ['from', 'known', 'asked', 'notes']

function Sheet({ sheet }: { sheet: CallSheet }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { report } = sheet
  const told = useToldTime()
  const answered = Object.fromEntries(useAnswers()(report).map(({ key, value }) => [key, value])) as Record<
    Answer['key'],
    string
  >
  // A masked name says the post already.
  const named =
    sheet.callerPost && !sheet.caller.startsWith(sheet.callerPost)
      ? `${sheet.callerPost} ${sheet.caller}`
      : sheet.caller
  const lines = (all: ReactNode[]) => (all.length === 0 ? t('call.sheet.none') : <ul>{all}</ul>)
  const when = ({ time }: CallSheet['done'][number]) => told.whole(time)
  const rows: [string, ReactNode][] = [
    [
      'caller',
      <>
        {sheet.callerKind === 'UNIT'
          ? `${sheet.callerUnit} ${named}`
          : t('call.sheet.outside', {
              who: t(`call.callers.${sheet.callerKind}`),
              name: sheet.caller,
              unit: sheet.callerUnit,
            })}
        {sheet.phone && (
          <>
            　<span className="whitespace-nowrap">{sheet.phone}</span>
          </>
        )}
      </>,
    ],
    [
      'from',
      `${dates.dateTime(sheet.from)}${t('call.sheet.heardBy', { post: sheet.heardByPost, name: sheet.heardBy })}`,
    ],
    ['danger', answered.danger],
    [
      'what',
      <>
        {answered.medium}
        {t('report.and')}
        {answered.kind}
        <br />
        {answered.description}
      </>,
    ],
    [
      'noticed',
      <>
        {answered.noticed}
        <br />
        {t('call.noticedBy')}
        {t('ui.colon')}
        {answered.noticedBy}
      </>,
    ],
    [
      'place',
      <>
        {answered.place}
        <br />
        {t('call.sheet.lastSeen', { at: answered.lastSeen })}
        <br />
        {t('call.happenedWhere')}
        {t('ui.colon')}
        {answered.happenedWhere}
      </>,
    ],
    ['malice', answered.malice],
    [
      'whose',
      <>
        {answered.groups}
        <br />
        {answered.contents}
        <br />
        {t('call.myNumber')}
        {t('ui.colon')}
        {answered.myNumber}
      </>,
    ],
    ['persons', answered.persons],
    [
      'thing',
      lines(
        sheet.media.map((medium) => (
          <li key={medium.number}>
            {medium.label}
            {medium.quantity != null && ` ${medium.quantity}${medium.unit}`}
            {medium.items != null && t('call.sheet.items', { items: medium.items, unit: medium.itemsUnit ?? '' })}
            {medium.safeguards.protectionWords &&
              `　${t('call.protection')}${t('ui.colon')}${medium.safeguards.protectionWords}`}
          </li>
        )),
      ),
    ],
    [
      'done',
      lines(
        sheet.done
          .filter((line) => line.time.startsAt !== sheet.from)
          .map((line) => (
            <li key={line.id}>
              {when(line)}　{line.actor} {line.what}
            </li>
          )),
      ),
    ],
    [
      'known',
      lines(
        sheet.knowledge.map((entry) => (
          <li key={entry.id}>
            {told.whole(entry.known)}　{entry.knower}
          </li>
        )),
      ),
    ],
    ['asked', lines(sheet.told.map((code) => <li key={code}>{t(`call.tell.${code}`)}</li>))],
    ['callBack', sheet.callBackAt ? dates.dateTime(sheet.callBackAt) : t('call.sheet.none')],
    [
      'notes',
      <span key="notes" className="whitespace-pre-line">
        {sheet.notes ?? t('call.sheet.none')}
      </span>,
    ],
  ]
  return (
    <table className="w-full border-collapse text-std-16N-170 print:text-[9pt] print:leading-snug">
      <caption className="sr-only">{t('call.sheet.title')}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name} className="border border-solid-gray-536 align-top max-md:block">
            <th
              scope="row"
              className="w-48 bg-solid-gray-50 px-3 py-1.5 text-left max-md:block max-md:w-auto print:w-36 print:py-0.5"
            >
              {t(OWN.includes(name) ? `call.sheet.${name}` : `call.question.${name}.title`)}
            </th>
            <td className="px-3 py-1.5 wrap-break-word max-md:block print:py-0.5">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** 電話聞き取り票 on one sheet of paper. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const { number = '' } = useParams()
  const query = useQuery(callSheetQuery(number))
  return (
    <>
      <PageTitle title={[t('call.sheet.title'), query.data && dates.caseLabel(number)].filter(Boolean).join('　')} />
      <QueryView query={query}>
        {(sheet) => (
          <>
            <p className="mb-3 text-std-16N-170">
              {sheet.title}　{t('call.sheet.recordedAt', { at: dates.dateTime(sheet.recordedAt) })}
            </p>
            <Sheet sheet={sheet} />
            <div className="mt-6 flex flex-wrap gap-3 print:hidden">
              <Button onClick={() => window.print()}>{t('call.sheet.print')}</Button>
              <LinkButton to={`/incidents/${number}`}>{t('call.done.toCase')}</LinkButton>
            </div>
          </>
        )}
      </QueryView>
    </>
  )
}
