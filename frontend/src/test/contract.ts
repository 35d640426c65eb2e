import { readFileSync } from 'node:fs'

interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
}

type Operation = { responses: Record<string, { content?: Record<string, { schema: Schema }> }> }

const { paths, components } = JSON.parse(readFileSync('openapi.json', 'utf8')) as {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const DEEP = 8

/** What stands in a field of that name wherever it is. */
const NAMED: Record<string, unknown> = {
  number: '2012-0001',
  incident: '2012-0001',
  part: 'F001',
  version: 1,
  serverNow: '2026-12-01T03:00:00Z',
}

const typeOf = ({ type }: Schema) => (Array.isArray(type) ? type.find((one) => one !== 'null') : type)
const maybeNothing = ({ type, anyOf }: Schema) =>
  (Array.isArray(type) && type.includes('null')) || (anyOf?.some((one) => one.type === 'null') ?? false)

/** An answer as the contract says that it looks: the first of all choices, one of all lists, nothing where there may be nothing. */
function sample(schema: Schema, name = '', depth = 0): unknown {
  if (schema.$ref) return sample(components.schemas[schema.$ref.split('/').at(-1)!]!, name, depth)
  if (name in NAMED && typeOf(schema) === typeof NAMED[name]) return NAMED[name]
  if (maybeNothing(schema)) return null
  if (schema.enum) return schema.enum[0]
  switch (typeOf(schema)) {
    case 'array':
      return depth > DEEP ? [] : [sample(schema.items!, name, depth + 1)]
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([field, part]) => [field, sample(part, field, depth + 1)]),
      )
    case 'integer':
    case 'number':
      return 1
    case 'boolean':
      return false
    case 'string':
      return schema.format === 'date'
        ? '2026-11-30'
        : schema.format === 'date-time'
          ? '2026-11-30T03:00:00Z'
          : '記録の言葉'
    default:
      return {}
  }
}

/** What the application answers to a request, by the contract alone; nothing where an operation answers nothing. */
export function contractAnswer(method: string, path: string): unknown {
  const found = Object.keys(paths)
    .filter((pattern) => new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(path))
    .sort((one, other) => one.split('{').length - other.split('{').length)[0]
  const operation = found && paths[found]![method.toLowerCase()]
  if (!operation) throw new Error(`The contract knows no ${method} ${path}`)
  const schema = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1].content?.[
    'application/json'
  ]?.schema
  return schema && sample(schema)
}

/** What a field of the contract may say. */
export const choicesOf = (schema: string, field: string) =>
  components.schemas[schema]!.properties![field]!.enum as string[]
