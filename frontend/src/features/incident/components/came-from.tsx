import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mergingsQuery, type MergedWith } from '../api'

interface Props {
  /** The case in which it stands. */
  number: string
  kind: keyof MergedWith['came']
  id: number
}

/** From which merged case a knowledge, a line of the counts or a medium came; nothing where it was entered here. */
export function CameFrom({ number, kind, id }: Props) {
  const { t } = useTranslation()
  const merging = useQuery(mergingsQuery(number)).data?.absorbed.find(({ came }) => came[kind].includes(id))
  if (!merging) return null
  const other = merging.other?.label ?? t('incident.merging.otherCase')
  return <p className="text-solid-gray-700">{t('incident.merging.cameFrom', { other })}</p>
}
