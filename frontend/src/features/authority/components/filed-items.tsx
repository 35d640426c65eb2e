import { useTranslation } from 'react-i18next'
import { VersionOf } from '@/ui/version-of'
import { ITEMS, type Filing } from '../api'

/** What a report said, item by item as filed; where the report before said something else, what is new is marked. */
export function FiledItems({ filing, before }: { filing: Filing; before?: Filing }) {
  const { t } = useTranslation()
  if (filing.items.length === 0) return <p>{t('authority.noTextKept')}</p>
  const said = (of: Filing | undefined, item: string) => of?.items.find((one) => one.item === item)?.text
  const compared = before && before.items.length > 0
  return (
    <details>
      <summary className="cursor-pointer underline">{t('authority.textAsFiled')}</summary>
      <div className="mt-2 flex flex-col gap-3">
        {ITEMS.filter((item) => said(filing, item) ?? (compared && said(before, item))).map((item) => {
          const now = said(filing, item) ?? ''
          const earlier = said(before, item) ?? ''
          return (
            <section key={item} aria-label={t(`authority.item.${item}`)}>
              <h4 className="text-std-16B-170">{t(`authority.item.${item}`)}</h4>
              {!compared || now === earlier ? (
                <p className="whitespace-pre-line wrap-break-word">
                  {now}
                  {compared && <span className="block text-solid-gray-700">{t('authority.sameAsBefore')}</span>}
                </p>
              ) : (
                <div className="flex flex-col gap-2">
                  <VersionOf label={t('authority.before')} before={earlier} after={now} side="before" />
                  <VersionOf label={t('authority.now')} before={earlier} after={now} side="after" />
                </div>
              )}
            </section>
          )
        })}
      </div>
    </details>
  )
}
