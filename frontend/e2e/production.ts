import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { createWriteStream, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort, JAVA, LOGS } from './application'
import { PostOffice } from './post-office'

const ROOT = resolve(import.meta.dirname, '../..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const READY_WITHIN = 400_000
const SECRET = 'only-of-this-test-0'

/** The first administrator of the production. */
export const FIRST_ADMIN = { login: 'kanri', password: 'midori-no-kaze-77' }

/** The block of this kind in the README's chapter on production. */
function chapter(kind: 'sql' | 'sh'): string[] {
  const text = README.slice(README.indexOf('## 本番で動かす'))
  const block = text.slice(text.indexOf('```' + kind) + kind.length + 3)
  return block
    .slice(0, block.indexOf('```'))
    .split('\n')
    .filter((line) => line.trim())
}

/** What the README writes, with the test's value in its place; the README must write it. */
function replaced(line: string, ours: string, tests: string): string {
  if (!line.includes(ours)) throw new Error(`the README does not say ${ours}: ${line}`)
  return line.replace(ours, tests)
}

/** A PostgreSQL server of its own, with the roles and the database of the README. PostgreSQL does not run as root: root runs it as nobody. */
class Server {
  private process: ChildProcess | undefined

  constructor(
    private readonly binaries: string,
    private readonly cluster: string,
    readonly port: number,
  ) {}

  private command(program: string, args: string[]): [string, string[]] {
    const path = join(this.binaries, program)
    return process.getuid?.() === 0 ? ['unshare', ['-U', path, ...args]] : [path, args]
  }

  async start(): Promise<void> {
    const password = `${this.cluster}.password`
    writeFileSync(password, SECRET)
    execFileSync(
      ...this.command('initdb', [
        '-D',
        this.cluster,
        '-U',
        'postgres',
        '-A',
        'scram-sha-256',
        '-E',
        'UTF-8',
        `--pwfile=${password}`,
      ]),
      { stdio: 'pipe' },
    )
    const sql = chapter('sql')
      .map((line) => line.replaceAll('…', SECRET))
      .join('\n')
    execFileSync(...this.command('postgres', ['--single', '-D', this.cluster, 'postgres']), {
      input: sql,
      stdio: 'pipe',
    })
    this.process = spawn(
      ...this.command('postgres', ['-D', this.cluster, '-p', String(this.port), '-c', 'unix_socket_directories=']),
      { stdio: 'ignore' },
    )
  }

  async stop(): Promise<void> {
    const child = this.process
    if (!child || child.exitCode !== null) return
    await new Promise<void>((ended) => {
      child.once('exit', () => ended())
      child.kill('SIGINT')
    })
  }
}

/** The program as the README's chapter on production starts it, on a server of its own; only hosts, secrets and paths are of the test. */
export class Production {
  private readonly directory = mkdtempSync(join(tmpdir(), 'todoke-production-'))
  private process: ChildProcess | undefined
  private starts = 0
  private server: Server | undefined

  private constructor(
    private readonly port: number,
    readonly mails: PostOffice,
  ) {}

  /** Ready to be used behind the proxy of that address; `binaries` holds the programs of a PostgreSQL. */
  static async launch(binaries: string, proxy: string): Promise<Production> {
    const production = new Production(await freePort(), await PostOffice.open())
    production.server = new Server(binaries, join(production.directory, 'server'), await freePort())
    await production.server.start()
    production.settings = production.exported(proxy, production.server.port)
    await production.start()
    return production
  }

  private settings: Record<string, string> = {}

  get url(): string {
    return `http://localhost:${this.port}`
  }

  /** The jar that the README names. */
  static jar(): string {
    const jars = globSync(join(ROOT, 'backend/target/todoke-backend-*.jar'))
    if (jars.length !== 1) throw new Error(`the README's todoke-backend-*.jar is ${jars.length} files`)
    return jars[0]!
  }

  /** The variables that the README exports. */
  private exported(proxy: string, database: number): Record<string, string> {
    const values: Record<string, [ours: string, tests: string]> = {
      SPRING_DATASOURCE_URL: ['db:5432', `localhost:${database}`],
      SPRING_DATASOURCE_PASSWORD: ['…', SECRET],
      SPRING_FLYWAY_PASSWORD: ['…', SECRET],
      TODOKE_FIRST_ADMIN_LOGIN: ['…', FIRST_ADMIN.login],
      TODOKE_FIRST_ADMIN_PASSWORD: ['…', FIRST_ADMIN.password],
      TODOKE_DRAFT_SECRET: ['…', Buffer.alloc(32, 7).toString('base64')],
      TODOKE_EVIDENCE_DIR: ['/var/lib/todoke/evidence', join(this.directory, 'evidence')],
      TODOKE_PUBLIC_URL: ['https://todoke.example.lg.jp', proxy],
      TODOKE_PROXIES: ['…', '127.0.0.1'],
      SPRING_MAIL_HOST: ['mail.example.lg.jp', '127.0.0.1'],
    }
    const exports = chapter('sh')
      .filter((line) => line.startsWith('export '))
      .flatMap((line) => [...line.replace(/\s#.*/, '').matchAll(/([A-Z_]+)=(\S+)/g)])
    const settings: Record<string, string> = {}
    for (const [, name, value] of exports) {
      const own = values[name!]
      delete values[name!]
      const written = value!.startsWith('$') ? settings[value!.slice(1)]! : value!
      settings[name!] = own ? replaced(written, ...own) : written
    }
    if (Object.keys(values).length) throw new Error(`the README does not export ${Object.keys(values).join()}`)
    return {
      ...settings,
      SPRING_MAIL_PORT: String(this.mails.port),
      TODOKE_PORT: String(this.port),
      TODOKE_DATA_DIR: join(this.directory, 'data'),
    }
  }

  /** Starts, or starts again. */
  async start(): Promise<void> {
    mkdirSync(LOGS, { recursive: true })
    const log = join(LOGS, `production-${this.port}-${++this.starts}.log`)
    const line = chapter('sh')
      .find((words) => words.startsWith('java '))!
      .replace(/\s#.*/, '')
    const [, ...args] = replaced(line, 'todoke-backend-*.jar', Production.jar()).trim().split(/\s+/)
    const child = spawn(JAVA, args, { env: { ...process.env, ...this.settings }, stdio: ['ignore', 'pipe', 'pipe'] })
    const out = createWriteStream(log)
    child.stdout.pipe(out)
    child.stderr.pipe(out)
    this.process = child
    const until = Date.now() + READY_WITHIN
    while (
      !(await fetch(`${this.url}/actuator/health`).then(
        ({ ok }) => ok,
        () => false,
      ))
    ) {
      if (child.exitCode !== null || Date.now() > until)
        throw new Error(`production did not start, see ${log}\n${readFileSync(log, 'utf8').slice(-3000)}`)
      await pause(200)
    }
  }

  private end(signal: NodeJS.Signals): Promise<void> {
    const child = this.process
    if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
    return new Promise((ended) => {
      child.once('exit', () => ended())
      child.kill(signal)
    })
  }

  /** The power fails. */
  async kill(): Promise<void> {
    await this.end('SIGKILL')
  }

  async dispose(): Promise<void> {
    await this.end('SIGTERM')
    await this.server?.stop()
    await this.mails.close()
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}
