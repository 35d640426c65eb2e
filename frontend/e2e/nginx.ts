import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './application'

const ROOT = resolve(import.meta.dirname, '../..')
const CONFIGURATION = join(ROOT, 'docs/operations/nginx.conf')
const UNPACKED = join(ROOT, 'frontend/target/nginx')
const HOST = 'todoke.example.lg.jp'
const READY_WITHIN = 10_000

const run = (program: string, args: string[], cwd?: string) => execFileSync(program, args, { cwd, stdio: 'pipe' })

/** Debian's nginx: the installed one, else its package is fetched and unpacked beside the tests, so that no service starts. */
function findNginx(): string | undefined {
  const places = [process.env.NGINX_PATH, '/usr/sbin/nginx', join(UNPACKED, 'usr/sbin/nginx')]
  const found = () => places.find((path) => path && existsSync(path))
  if (found() || !existsSync('/usr/bin/apt-get')) return found()
  mkdirSync(UNPACKED, { recursive: true })
  try {
    fetchPackage()
  } catch {
    return undefined
  }
  return found()
}

function fetchPackage() {
  try {
    run('apt-get', ['download', '-q', 'nginx'], UNPACKED)
  } catch {
    run('apt-get', ['update', '-q'])
    run('apt-get', ['download', '-q', 'nginx'], UNPACKED)
  }
  for (const file of globSync(join(UNPACKED, 'nginx_*.deb'))) run('dpkg', ['-x', file, UNPACKED])
}

/** Why nginx cannot be tried here, or nothing. */
export function whyNoNginx(): string | undefined {
  if (!findNginx()) return 'nginx is not installed and its package cannot be had: apt-get install nginx'
  if (!existsSync('/usr/bin/openssl'))
    return 'openssl is not installed, which makes the certificate: apt-get install openssl'
  return undefined
}

/** The configuration that the handbook shows, running before a program; only host, ports and certificate are of the test. */
export class Nginx {
  private readonly directory = mkdtempSync(join(tmpdir(), 'todoke-nginx-'))
  private process: ChildProcess | undefined
  private said = ''

  private constructor(
    readonly port: number,
    readonly plainPort: number,
  ) {}

  static async reserve(): Promise<Nginx> {
    return new Nginx(await freePort(), await freePort())
  }

  get url(): string {
    return `https://localhost:${this.port}`
  }

  private log(kind: 'access' | 'error'): string {
    return join(this.directory, `${kind}.log`)
  }

  /** What both logs say by now. */
  get logged(): string {
    return readFileSync(this.log('access'), 'utf8') + readFileSync(this.log('error'), 'utf8')
  }

  /** Starts before the program on that port, and waits until it answers. */
  async start(program: number): Promise<void> {
    const key = join(this.directory, 'key.pem')
    const certificate = join(this.directory, 'certificate.pem')
    run('openssl', [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=DNS:localhost',
      '-keyout',
      key,
      '-out',
      certificate,
    ])
    const site = [
      ['server 127.0.0.1:8080;', `server 127.0.0.1:${program};`],
      ['listen 80;', `listen 127.0.0.1:${this.plainPort};`],
      ['listen 443 ssl http2;', `listen 127.0.0.1:${this.port} ssl http2;`],
      [HOST, 'localhost'],
      ['/etc/nginx/todoke.crt', certificate],
      ['/etc/nginx/todoke.key', key],
      ['/var/log/nginx/todoke.log', this.log('access')],
      ['/var/log/nginx/error.log', this.log('error')],
    ].reduce(
      (text, [ours, tests]) => {
        if (!text.includes(ours!)) throw new Error(`docs/operations/nginx.conf does not say ${ours}`)
        return text.replaceAll(ours!, tests!)
      },
      readFileSync(CONFIGURATION, 'utf8'),
    )
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${this.directory}/${name};`)
      .join(' ')
    const configuration = join(this.directory, 'nginx.conf')
    // Its worker writes a body that waits into the directory of the test, which is of whoever runs it.
    const user = process.getuid?.() === 0 ? 'user root;' : ''
    writeFileSync(
      configuration,
      `${user} daemon off; pid ${this.directory}/pid; error_log stderr; worker_processes 1;
events {}
http { access_log off; ${places}
${site}
}
`,
    )
    this.process = spawn(findNginx()!, ['-e', 'stderr', '-p', this.directory, '-c', configuration], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.process.stderr!.on('data', (chunk: Buffer) => {
      this.said += chunk.toString()
    })
    const until = Date.now() + READY_WITHIN
    while (!(await this.answers())) {
      if (this.process.exitCode !== null || Date.now() > until) throw new Error(`nginx did not start: ${this.said}`)
      await pause(50)
    }
  }

  private answers(): Promise<boolean> {
    return fetch(`http://localhost:${this.plainPort}/`, { redirect: 'manual' }).then(
      () => true,
      () => false,
    )
  }

  async stop(): Promise<void> {
    const child = this.process
    if (child && child.exitCode === null) {
      await new Promise<void>((ended) => {
        child.once('exit', () => ended())
        child.kill('SIGTERM')
      })
    }
    rmSync(this.directory, { recursive: true, force: true })
  }
}
