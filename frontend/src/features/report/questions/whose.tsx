import { useTranslation } from 'react-i18next'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { GROUPS, MY_NUMBERS, type Group, type MyNumber } from '../answers'
import { errorOf, type QuestionProps } from './props'

/** 3 誰の何の情報か. 「分からない」 and a group exclude each other. */
export function WhoseQuestion({ answers, onChange, errors }: QuestionProps) {
  const { t } = useTranslation()
  const { whose } = answers
  const set = (change: Partial<typeof whose>) => onChange({ ...answers, whose: { ...whose, ...change } })

  function toggle(group: Group, on: boolean) {
    if (!on) return set({ groups: whose.groups.filter((one) => one !== group) })
    set({ groups: group === 'UNKNOWN' ? ['UNKNOWN'] : [...whose.groups.filter((one) => one !== 'UNKNOWN'), group] })
  }

  return (
    <>
      <CheckboxGroup
        id="groups"
        name="groups"
        label={t('report.whose.groups')}
        twoColumns
        value={whose.groups}
        error={errorOf(errors, 'groups')}
        options={GROUPS.map((value) => ({ value, label: t(`report.group.${value}`) }))}
        onChange={(event) => toggle(event.target.value as Group, event.target.checked)}
      />
      <TextArea
        name="contents"
        label={t('report.whose.contents')}
        hint={t('report.whose.contentsHint')}
        rows={3}
        maxLength={4000}
        value={whose.contents}
        error={errorOf(errors, 'contents')}
        onChange={(event) => set({ contents: event.target.value })}
      />
      <RadioGroup
        id="myNumber"
        name="myNumber"
        label={t('report.whose.myNumber')}
        hint={t('report.whose.myNumberHint')}
        value={whose.myNumber}
        error={errorOf(errors, 'myNumber')}
        options={MY_NUMBERS.map((value) => ({ value, label: t(`report.myNumberAnswer.${value}`) }))}
        onChange={(event) => set({ myNumber: event.target.value as MyNumber })}
      />
    </>
  )
}
