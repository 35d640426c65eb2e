import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { InputSheet } from '../components/input-sheet'
import { NoSheet } from '../components/no-sheet'
import { sheetQuery } from '../sheet'

/** 入力用紙 of a report that is being written, as it stands in its form. */
export function Component() {
  const { t } = useTranslation()
  const { number = '', step = '', part = '' } = useParams()
  const { data: sheet } = useQuery(sheetQuery({ number, step, part }))
  const back = `/incidents/${number}/steps/${step}/${part}`
  if (!sheet) return <NoSheet why={t('authority.sheet.gone')} back={back} />
  return <InputSheet number={number} kind={sheet.kind} said={sheet.said} back={back} />
}
