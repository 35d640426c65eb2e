import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  createWriteStream,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const ROOT = resolve(import.meta.dirname, '../..')
export const LOGS = join(ROOT, 'target', 'browser-tests-logs')
/** The programs of PostgreSQL, unpacked by the first application for all: that takes longer than all the rest of a first start. */
const BINARIES = join(ROOT, 'target', 'postgres-binaries')
const READY_WITHIN = 400_000

/** The Java that runs programs: that of JAVA_HOME, else the first of the path. */
export const JAVA = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java'

function packedJar(): string {
  const jar = process.env.TODOKE_JAR ?? globSync(join(ROOT, 'backend/target/demo/todoke-backend-*-demo.jar'))[0]
  if (!jar || !existsSync(jar)) throw new Error('No packed application: run mvn package first, or set TODOKE_JAR')
  return jar
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().on('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => found(port))
    })
  })
}

/** The packed application on a data directory of its own, which outlives being killed and started again. */
export class Application {
  private process: ChildProcess | undefined
  private starts = 0
  private clockAhead = 0
  private readonly data = mkdtempSync(join(tmpdir(), 'todoke-e2e-'))

  private constructor(
    private readonly port: number,
    private readonly settings: string[] = [],
  ) {
    mkdirSync(BINARIES, { recursive: true })
    symlinkSync(BINARIES, join(this.data, 'postgres-binaries'))
  }

  /**
   * A new application with an empty database, ready to be used. With TODOKE_E2E_PORT the one that already runs there
   * (profiles demo, settable-clock), so that a journey under work starts at once; that one cannot be killed. With settings of its own it is always a new one.
   */
  static async launch(settings: string[] = []): Promise<Application> {
    const running = Number(process.env.TODOKE_E2E_PORT)
    if (running && settings.length === 0) return new Application(running)
    const application = new Application(await freePort(), settings)
    await application.start()
    return application
  }

  get url(): string {
    return `http://localhost:${this.port}`
  }

  /** Where the programs of its PostgreSQL lie. */
  get binaries(): string {
    const found = globSync(join(BINARIES, '*/bin'))[0]
    if (!found) throw new Error('the application has unpacked no PostgreSQL')
    return found
  }

  /** Starts, or starts again on the same data and at the same time of its clock, and waits until it is healthy. */
  async start(): Promise<void> {
    mkdirSync(LOGS, { recursive: true })
    const log = join(LOGS, `application-${this.port}-${++this.starts}.log`)
    const child = spawn(
      JAVA,
      [
        '-XX:TieredStopAtLevel=1',
        '-XX:+UseSerialGC',
        '-jar',
        packedJar(),
        '--spring.profiles.active=demo,settable-clock',
        `--server.port=${this.port}`,
        `--todoke.data-dir=${this.data}`,
        `--todoke.clock.starts-at=${new Date(Date.now() + this.clockAhead).toISOString()}`,
        ...this.settings,
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    const out = createWriteStream(log)
    child.stdout.pipe(out)
    child.stderr.pipe(out)
    this.process = child
    const until = Date.now() + READY_WITHIN
    while (!(await this.healthy())) {
      if (child.exitCode !== null || Date.now() > until) {
        throw new Error(`The application did not start, see ${log}\n${readFileSync(log, 'utf8').slice(-3000)}`)
      }
      await pause(200)
    }
  }

  private async healthy(): Promise<boolean> {
    return fetch(`${this.url}/actuator/health`).then(
      (response) => response.ok,
      () => false,
    )
  }

  private end(signal: NodeJS.Signals): Promise<void> {
    const child = this.process
    if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
    return new Promise((ended) => {
      child.once('exit', () => ended())
      child.kill(signal)
    })
  }

  /** The power fails: kill -9, nothing is closed. */
  async kill(): Promise<void> {
    await this.end('SIGKILL')
  }

  /** The database stands still with all its workers, and answers nobody. */
  stopDatabase(): void {
    this.signalDatabase('SIGSTOP')
  }

  /** And goes on. */
  databaseGoesOn(): void {
    this.signalDatabase('SIGCONT')
  }

  private signalDatabase(signal: NodeJS.Signals): void {
    const server = Number(readFileSync(join(this.data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(server, signal)
    const workers = spawnSync('pgrep', ['-P', String(server)], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n')
      .map(Number)
    for (const worker of workers) {
      try {
        process.kill(worker, signal)
      } catch (gone) {
        // One of its processes may have ended since they were listed.
        if ((gone as NodeJS.ErrnoException).code !== 'ESRCH') throw gone
      }
    }
  }

  /** Ends for good and removes the data; a database server that a kill left behind goes, too. */
  async dispose(): Promise<void> {
    const patience = setTimeout(() => this.process?.kill('SIGKILL'), 30_000)
    await this.end('SIGTERM')
    clearTimeout(patience)
    for (const pid of globSync(join(this.data, '**/postmaster.pid'))) {
      try {
        process.kill(Number(readFileSync(pid, 'utf8').split('\n')[0]), 'SIGINT')
      } catch {
        // It had ended already.
      }
    }
    rmSync(this.data, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }

  /** Moves the office's clock; the engine's moves with it. */
  async setClock(at: string): Promise<void> {
    this.clockAhead = Date.parse(at) - Date.now()
    const response = await fetch(`${this.url}/test/clock`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ at }),
    })
    if (!response.ok) throw new Error(`The clock was not moved: ${response.status}`)
  }
}
