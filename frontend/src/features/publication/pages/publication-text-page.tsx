import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useMay } from '@/lib/allowed-operations'
import { copyText } from '@/lib/copy'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { FormDialog } from '@/ui/form-dialog'
import { Notice } from '@/ui/notice'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { useToast } from '@/ui/toast'
import { textQuery, type OfficialText } from '../api'
import { TextForm } from '../components/text-form'
import { TextApproval } from '../components/text-approval'
import { PiecesLegend } from '../components/text-pieces'
import { TextSaid } from '../components/text-said'
import { TextSheet } from '../components/text-sheet'
import { wordsOf } from '../words-of'

/** 公表文: made of the facts, changed by people, kept in every version, printed on A4 and copied. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const number = useParams()['number']!
  return (
    <>
      <div className="print:hidden">
        <PageTitle title={t('publication.text.of', { label: dates.caseLabel(number) })} />
      </div>
      <QueryView query={useQuery(textQuery(number))}>{(text) => <Text number={number} text={text} />}</QueryView>
    </>
  )
}

function Text({ number, text }: { number: string; text: OfficialText }) {
  const { t } = useTranslation()
  const dates = useDates()
  const toast = useToast()
  const may = useMay(number)
  const { issuer, composed, kept, today } = text
  const last = kept.at(-1)
  const shown = last ?? composed
  async function copy() {
    await copyText(wordsOf(text))
    toast(t('publication.text.copied'))
  }
  const write = (label: string, begin: { heading: string; body: string }) => (
    <FormDialog label={label} title={t('publication.text.write')} keep="publication text">
      {(close) => <TextForm number={number} text={text} begin={begin} onDone={close} />}
    </FormDialog>
  )
  return (
    <div className="flex flex-col gap-4">
      {!last && <Notice title={t('publication.text.onlyFacts')} className="print:hidden" />}
      <TextApproval number={number} text={text} />
      <PiecesLegend pieces={shown.pieces} />
      <TextSheet
        issuer={issuer}
        headed={last?.formWords ?? t('publication.text.formOf.PRESS')}
        dated={last?.dated ?? today}
        heading={shown.heading}
        pieces={shown.pieces}
      />
      <div className="flex flex-wrap gap-3 print:hidden">
        <Button onClick={() => window.print()}>{t('publication.text.print')}</Button>
        <Button kind="secondary" onClick={() => void copy()}>
          {t('publication.text.copy')}
        </Button>
        {may('keepPublicationText') && write(t('publication.text.write'), shown)}
        {may('keepPublicationText') &&
          last &&
          last.body !== composed.body &&
          write(t('publication.text.fromFacts'), composed)}
      </div>
      {kept.length > 1 && (
        <Card title={t('publication.text.versions')} className="print:hidden">
          <ul className="flex flex-col gap-2">
            {kept.slice(0, -1).map((one) => (
              <li key={one.number}>
                <details>
                  <summary className="min-h-11 cursor-pointer py-2">
                    {t('publication.text.version', {
                      number: one.number,
                      at: dates.dateTime(one.at),
                      post: one.recordedPost,
                    })}
                  </summary>
                  {one.said && <TextSaid said={one.said} />}
                  <p lang="ja" className="whitespace-pre-line wrap-break-word">
                    {`${one.heading}\n\n${one.body}`}
                  </p>
                </details>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}
