import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { DownloadLinks } from '@/features/paper/parts/paper-links'
import { fiscalYear as inWords } from '@/lib/dates'
import { addressOf } from '@/lib/http'
import { hasRole, useSession } from '@/lib/session'
import { useDates, useLang } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { FormDialog } from '@/ui/form-dialog'
import { LinkButton } from '@/ui/link-button'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { useToast } from '@/ui/toast'
import { consultationQuery, type Consultation } from '../api'
import { AnswerForm } from '../components/answer-form'
import { AskingForm } from '../components/asking-form'
import { ConsultationForm } from '../components/consultation-form'
import { Status } from '../components/status'
import { TermsList } from '../components/terms-list'
import { WrittenLine } from '../components/written-line'

/** A consultation with its paper, the day on which the council was asked, and what came of it. */
export function Component() {
  const id = Number(useParams()['consultation'])
  return (
    <QueryView query={useQuery(consultationQuery(id))}>
      {(consultation) => <Whole consultation={consultation} />}
    </QueryView>
  )
}

function Whole({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation()
  const lang = useLang()
  const toast = useToast()
  const mayWrite = hasRole(useSession(), 'secretariat')
  const { id, fiscalYear, label, status, terms, section, written, earlier } = consultation
  const year = lang === 'en' ? fiscalYear : inWords(fiscalYear)
  return (
    <>
      <PageTitle title={terms.title}>
        <Status status={status} />
      </PageTitle>
      <div className="flex flex-col gap-6">
        <Card title={t('consultation.ofYear', { label, year })}>
          <TermsList terms={terms} section={section} />
          <WrittenLine written={written} />
          <div className="mt-4 flex flex-wrap gap-3 print:hidden">
            <DownloadLinks
              word={addressOf('/api/consultations/{consultation}/paper/word', { consultation: id })}
              pdf={addressOf('/api/consultations/{consultation}/paper/pdf', { consultation: id })}
            />
            {mayWrite && status !== 'WITHDRAWN' && (
              <FormDialog label={t('consultation.revise')} title={t('consultation.revise')} keep={`consultation ${id}`}>
                {(close) => (
                  <ConsultationForm
                    consultation={consultation}
                    onDone={() => {
                      close()
                      toast(t('consultation.revised'))
                    }}
                  />
                )}
              </FormDialog>
            )}
          </div>
        </Card>
        <Asked consultation={consultation} mayWrite={mayWrite} />
        <Answered consultation={consultation} mayWrite={mayWrite} />
        {earlier.length > 0 && (
          <Card title={t('consultation.earlier')}>
            <div className="flex flex-col gap-6">
              {earlier.map((before) => (
                <section key={before.written.at}>
                  <TermsList terms={before.terms} section={before.section} />
                  <WrittenLine written={before.written} />
                </section>
              ))}
            </div>
          </Card>
        )}
        <p className="print:hidden">
          <LinkButton to="/council/consultations">{t('consultation.toList')}</LinkButton>
        </p>
      </div>
    </>
  )
}

interface Part {
  consultation: Consultation
  mayWrite: boolean
}

function Asked({ consultation, mayWrite }: Part) {
  const { t } = useTranslation()
  const dates = useDates()
  const { id, status, askings } = consultation
  const open = t(askings.length > 0 ? 'consultation.correctAsked' : 'consultation.recordAsked')
  return (
    <Card title={t('consultation.askedOn')}>
      {askings.length === 0 && <p>{t('consultation.notAskedText')}</p>}
      <ol className="flex flex-col gap-4">
        {askings.map(({ on, written }, index) => (
          <li key={written.at}>
            <p className={index > 0 ? 'line-through' : undefined}>{dates.date(on)}</p>
            <WrittenLine written={written} />
          </li>
        ))}
      </ol>
      {mayWrite && status !== 'WITHDRAWN' && (
        <div className="mt-4 print:hidden">
          <FormDialog label={open} title={open} keep={`consultation-asking ${id}`}>
            {(close) => <AskingForm consultation={consultation} onDone={close} />}
          </FormDialog>
        </div>
      )}
    </Card>
  )
}

function Answered({ consultation, mayWrite }: Part) {
  const { t } = useTranslation()
  const dates = useDates()
  const { id, askedOn, status, answers } = consultation
  const mayAnswer = mayWrite && (askedOn !== null || status !== 'WITHDRAWN')
  const open = t(
    askedOn === null
      ? 'consultation.withdraw'
      : status === 'ASKED'
        ? 'consultation.recordAnswer'
        : 'consultation.correctAnswer',
  )
  return (
    <Card title={t('consultation.answer')}>
      {answers.length === 0 && <p>{t('consultation.noAnswer')}</p>}
      <ol className="flex flex-col gap-4">
        {answers.map(({ on, outcome, words, opinion, written }, index) => (
          <li key={written.at}>
            {index === 1 && <p className="mb-2 text-std-16B-170">{t('consultation.earlierAnswers')}</p>}
            <DescriptionList
              items={[
                { label: t('consultation.outcome'), value: t(`consultation.outcomes.${outcome}`) },
                { label: t('consultation.answeredOn'), value: dates.date(on) },
                ...(words ? [{ label: t('consultation.words'), value: words }] : []),
                ...(opinion ? [{ label: t('consultation.opinion'), value: opinion }] : []),
              ]}
            />
            <WrittenLine written={written} />
          </li>
        ))}
      </ol>
      {mayAnswer && (
        <div className="mt-4 print:hidden">
          <FormDialog label={open} title={open} keep={`consultation-answer ${id}`}>
            {(close) => <AnswerForm consultation={consultation} onDone={close} />}
          </FormDialog>
        </div>
      )}
    </Card>
  )
}
