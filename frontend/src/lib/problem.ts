/** One field that the office refuses, with the sentence to show beside it. */
export interface Violation {
  field: string
  message: string
}

/** The body of an RFC 9457 problem as the application writes it. */
export interface ProblemBody {
  type?: string
  title?: string
  status?: number
  detail?: string
  violations?: Violation[]
  current?: unknown
  toDecide?: unknown
  missing?: unknown
}

/** A request that was refused, or (status 0) did not reach the application. */
export class Problem extends Error {
  readonly status: number
  readonly type: string
  readonly detail: string | undefined
  readonly violations: Violation[]
  /** What somebody else saved meanwhile (409), when the application tells. */
  readonly current: unknown
  /** What is to be decided at the fields before the same is sent again, when the application tells. */
  readonly toDecide: unknown
  /** What has to be done first, one by one, when the application tells. */
  readonly missing: unknown

  constructor(status: number, body: ProblemBody = {}) {
    super(body.title ?? (status === 0 ? 'lib.connectionLost' : 'lib.unexpected'))
    this.name = 'Problem'
    this.status = status
    this.type = body.type ?? 'about:blank'
    this.detail = body.detail
    this.violations = body.violations ?? []
    this.current = body.current
    this.toDecide = body.toDecide
    this.missing = body.missing
  }

  /** The same, told by a form that is only a part of the request: `medium.label` is its field `label`. */
  inside(part: string): Problem {
    return this.renamed((field) => (field.startsWith(`${part}.`) ? field.slice(part.length + 1) : field))
  }

  /** The same, told by a form that has its fields in another order or under other names. */
  renamed(nameOf: (field: string) => string): Problem {
    const violations = this.violations.map((v) => ({ ...v, field: nameOf(v.field) }))
    return new Problem(this.status, {
      type: this.type,
      title: this.message,
      detail: this.detail,
      violations,
      current: this.current,
      toDecide: this.toDecide,
      missing: this.missing,
    })
  }

  /** The request did not reach the application, or a proxy answered for it: worth sending again. */
  get connectionLost(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504
  }

  /** Somebody else saved first, and what they saved is known. */
  get conflict(): boolean {
    return this.status === 409 && this.current !== undefined && this.current !== null
  }
}

/** Any thrown value as a problem; what is none of ours becomes "unexpected". */
export function asProblem(thrown: unknown): Problem {
  return thrown instanceof Problem ? thrown : new Problem(500)
}

/** Reads the problem out of a refused response; an unreadable body leaves the status alone. */
export async function problemOf(response: Response): Promise<Problem> {
  try {
    const body: unknown = await response.json()
    return new Problem(response.status, typeof body === 'object' && body !== null ? (body as ProblemBody) : {})
  } catch {
    return new Problem(response.status)
  }
}
