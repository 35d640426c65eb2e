import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { InputSheet } from '../components/input-sheet'
import { NoSheet } from '../components/no-sheet'
import { deskOfAnswer, deskOfStep, sheetQuery } from '../sheet'

/** 入力用紙 of a report that is being written, as it stands in its form. */
export function Component() {
  const { t } = useTranslation()
  const { number = '', step = '', part = '', request } = useParams()
  const desk = request ? deskOfAnswer(number, part, request) : deskOfStep(number, step, part)
  const { data: sheet } = useQuery(sheetQuery(desk))
  if (!sheet) return <NoSheet why={t('authority.sheet.gone')} back={desk.page} />
  return <InputSheet number={number} {...sheet} back={desk.page} />
}
