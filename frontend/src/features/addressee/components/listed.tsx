import { useTranslation } from 'react-i18next'
import { useDates } from '@/lib/use-dates'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { FormDialog } from '@/ui/form-dialog'
import { Notice } from '@/ui/notice'
import { StatusTag } from '@/ui/status-tag'
import type { Addressee, Terms, Unit } from '../api'
import { AddresseeForm } from './addressee-form'
import { Contact } from './contact'
import { useTermsWords } from './use-terms-words'

/** An addressee of the list, with what was said of it before. */
export function Listed({ addressee, units }: { addressee: Addressee; units: readonly Unit[] }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { id, terms, unchecked, ended, written, earlier } = addressee
  const by = ({ byPost, at }: Addressee['written']) =>
    t('addressee.writtenBy', { post: byPost, at: dates.dateTime(at) })
  return (
    <Card
      title={
        <>
          {terms.name} {ended && <StatusTag>{t('addressee.ended')}</StatusTag>}
        </>
      }
    >
      {unchecked && !ended && (
        <Notice kind="warning" title={t('addressee.unchecked')} className="mb-4">
          {t('addressee.uncheckedText')}
        </Notice>
      )}
      <Says terms={terms} />
      <Contact terms={terms} />
      <p className="mt-3 text-dns-16N-130 text-solid-gray-700">{by(written)}</p>
      {written.reason && (
        <p className="whitespace-pre-line">{t('addressee.correctedWhy', { reason: written.reason })}</p>
      )}
      <div className="mt-4 print:hidden">
        <FormDialog
          label={t('addressee.correct')}
          title={t('addressee.correctTitle', { name: terms.name })}
          keep={`addressee ${id}`}
        >
          {(close) => <AddresseeForm addressee={addressee} units={units} onDone={close} />}
        </FormDialog>
      </div>
      {earlier.length > 0 && (
        <details className="mt-4">
          <summary className="min-h-11 cursor-pointer py-2">{t('addressee.earlier')}</summary>
          {earlier.map((before) => (
            <section key={before.written.at} className="mb-4">
              <h3 className="text-std-16B-170">{by(before.written)}</h3>
              <Says terms={before.terms} />
              <Contact terms={before.terms} />
            </section>
          ))}
        </details>
      )}
    </Card>
  )
}

function Says({ terms }: { terms: Terms }) {
  const { t } = useTranslation()
  const words = useTermsWords()
  return (
    <DescriptionList
      items={[
        { label: t('addressee.kind'), value: t(`addressee.kinds.${terms.kind}`) },
        { label: t('addressee.facts'), value: words.facts(terms) },
        { label: t('addressee.limit'), value: words.limit(terms) },
        { label: t('addressee.period'), value: words.period(terms) },
      ]}
    />
  )
}
