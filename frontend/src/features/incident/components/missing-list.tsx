import { useTranslation } from 'react-i18next'
import { useCaseRegistry } from '@/lib/case-registry'
import { TextLink } from '@/ui/text-link'
import type { MissingWork } from '../api'
import { HeldBy } from './held-by'
import { Until } from './until'

/** What is still missing, one by one: where it is done, who has it and until when. */
export function MissingList({ number, items }: { number: string; items: readonly MissingWork[] }) {
  const { t } = useTranslation()
  return (
    <ul className="flex flex-col">
      {items.map((item) => (
        <li
          key={`${item.track} ${item.sentence} ${item.part ?? ''}`}
          className="border-b border-solid-gray-200 py-1 text-std-16N-170 last:border-b-0"
        >
          <WhereDone number={number} item={item} />
          <p className="flex flex-wrap gap-x-4 text-dns-14N-130 text-solid-gray-800">
            <span>
              <HeldBy posts={item.heldBy} />
            </span>
            <span>
              <Until
                number={number}
                limit={item.limit}
                clock={item.clock}
                what={t('incident.progress.of', { sentence: item.sentence })}
              />
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The sentence, leading to the open step, else to the tab of the case; where there is neither, the sentence alone. */
function WhereDone({ number, item: { sentence, step, part, tab } }: { number: string; item: MissingWork }) {
  const { tabs } = useCaseRegistry()
  const at = tabs.find(({ path }) => path === tab)
  const address = step
    ? `/incidents/${number}/steps/${step}${part ? `/${part}` : ''}`
    : at && `/incidents/${number}/${at.path}`
  return address ? (
    <TextLink to={address} className="inline-flex min-h-11 items-center">
      {sentence}
    </TextLink>
  ) : (
    <p>{sentence}</p>
  )
}
