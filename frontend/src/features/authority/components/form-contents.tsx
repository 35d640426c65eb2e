import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { copyText } from '@/lib/copy'
import { proposalQuery } from '@/lib/proposal'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { useToast } from '@/ui/toast'
import { useAbsent } from '@/ui/use-absent'
import { ITEMS } from '../api'

/** What the Commission's form asks, item by item from the records, to be copied over: people are masked, and what nobody entered is said. */
export function FormContents({ number, step }: { number: string; step: string }) {
  const { t } = useTranslation()
  const toast = useToast()
  const { notEntered } = useAbsent()
  async function copy(text: string, item: string) {
    await copyText(text)
    toast(t('authority.copied', { item }))
  }
  return (
    <Card title={t('authority.contents')}>
      <p className="mb-3 text-solid-gray-700">{t('authority.contentsLead')}</p>
      <QueryView query={useQuery(proposalQuery(number, step))}>
        {(texts) => (
          <dl className="text-std-16N-170">
            {ITEMS.map((item) => {
              const given = texts.find(({ field }) => field === item)
              const name = t(`authority.item.${item}`)
              return (
                <div key={item} className="border-b border-solid-gray-200 py-2">
                  <dt className="flex flex-wrap items-center justify-between gap-x-3 text-std-16B-170">
                    {name}
                    {given && (
                      <Button
                        kind="tertiary"
                        className="print:hidden"
                        aria-label={t('authority.copyOf', { item: name })}
                        onClick={() => void copy(given.text, name)}
                      >
                        {t('authority.copy')}
                      </Button>
                    )}
                  </dt>
                  <dd className="whitespace-pre-line wrap-break-word">{given?.text ?? notEntered}</dd>
                </div>
              )
            })}
          </dl>
        )}
      </QueryView>
    </Card>
  )
}
