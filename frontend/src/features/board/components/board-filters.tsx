import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import type { Option } from '@/ui/option'
import { Select } from '@/ui/select'
import { choicesQuery, words, type BoardFilter } from '../api'

const NONE: BoardFilter = { unit: '', key: '', strength: '', person: '' }

/** Narrows the board by who has to act, by the kind of limit and by its strength. */
export function BoardFilters({ filter, onFilter }: { filter: BoardFilter; onFilter: (filter: BoardFilter) => void }) {
  const { t } = useTranslation()
  const { data: choices } = useQuery(choicesQuery)
  const select = (name: keyof BoardFilter, options: Option[], width: string) => (
    <Select
      label={t(`board.filter.${name}`)}
      value={filter[name]}
      empty={t(`board.any.${name}`)}
      className={width}
      options={
        options.some(({ value }) => value === filter[name]) || !filter[name]
          ? options
          : [
              {
                value: filter[name],
                label:
                  name === 'key'
                    ? t(`clock.key.${filter.key}`)
                    : name === 'strength'
                      ? t(`board.strength.${filter.strength}`)
                      : t('board.chosen'),
              },
              ...options,
            ]
      }
      onChange={(event) => onFilter({ ...filter, [name]: event.target.value })}
    />
  )
  if (!choices) return null
  return (
    <div
      role="group"
      aria-label={t('board.narrow')}
      className="mb-4 grid grid-cols-2 items-end gap-x-3 gap-y-3 md:flex md:flex-wrap md:gap-x-6 print:hidden"
    >
      {select(
        'unit',
        choices.units.map(({ code, name, depth }) => ({ value: code, label: '　'.repeat(depth) + name })),
        'w-full md:w-72',
      )}
      {select(
        'key',
        choices.keys.map((key) => ({ value: key, label: t(`clock.key.${key}`) })),
        'w-full md:w-56',
      )}
      {select(
        'strength',
        choices.strengths.map((strength) => ({ value: strength, label: t(`board.strength.${strength}`) })),
        'w-full md:w-44',
      )}
      {select(
        'person',
        choices.people.map(({ account, name, post }) => ({
          value: String(account),
          label: `${name}${t('ui.inBrackets', { text: post })}`,
        })),
        'w-full md:w-72',
      )}
      {Object.keys(words(filter)).length > 0 && (
        <Button kind="tertiary" className="justify-self-start" onClick={() => onFilter(NONE)}>
          {t('board.clear')}
        </Button>
      )}
    </div>
  )
}
