import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { TextLink } from '@/ui/text-link'
import { receivedQuery } from './api'

/** The way to what came to one's units, where anything came. */
export default function ToReceived() {
  const { t } = useTranslation()
  const { data = [] } = useQuery(receivedQuery)
  return data.length === 0 ? null : (
    <p className="mt-6">
      <TextLink to="/roll-outs" className="inline-flex min-h-11 items-center">
        {t('rollout.toReceived', { count: data.length })}
      </TextLink>
    </p>
  )
}
