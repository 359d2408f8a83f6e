// What `npm start` and `npm test` share: install and build, each only when what it rests on has changed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package manager, run by npx: nothing has to be installed beforehand. */
const packageManager = 'pnpm@12.21.0'

export const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'node_modules/.bin')
const stamps = join(root, 'node_modules/.seloste')
const generated = new Set(['node_modules', 'dist', 'gql'])

/** Installs and builds what is not up to date; ends the program when that fails. */
export function prepare() {
  const manifests = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc']
  const packages = ['schema', 'server', 'client', 'test'].map((name) => `${name}/package.json`)
  const installed = digest([...manifests, ...packages], `${process.platform} ${process.arch}`)
  step('install', 'Installing packages; the first time takes about a minute', installed, 'node_modules/.bin/node', () => {
    run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false'])
  })

  const server = digest(['tsconfig.base.json', 'schema', 'server'], installed)
  const isFirst = !existsSync(join(root, 'server/dist/main.js'))
  step('server', 'Building the server', server, 'server/dist/main.js', () => {
    run('tsc', ['-b', ...(isFirst ? ['--force'] : []), 'server'])
  })

  const client = digest(['tsconfig.base.json', 'schema', 'client'], installed)
  step('client', 'Building the dashboard', client, 'client/dist/index.html', () => {
    run('node', ['codegen.mjs'], 'client')
    run(join(root, 'client/node_modules/.bin/vite'), ['build', '--logLevel', 'warn'], 'client')
  })
}

/** Runs a program of the workspace in the foreground until it ends; resolves with its exit code. */
export function foreground(command, args, env = {}) {
  const child = spawn(command, args, { cwd: root, env: { ...environment(), ...env }, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  if (process.env.npm_lifecycle_event) stopWithParent(child)
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(fail(`${command} cannot be run: ${error.message}`)))
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}

/** npm may be killed without a word to what it runs; what it ran is not to go on unseen. */
function stopWithParent(child) {
  const parent = process.ppid
  const watch = setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500)
  watch.unref()
}

/** The installed runtime and the tools come before what the machine has. */
function environment() {
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` }
}

function step(name, announcement, wanted, product, work) {
  const stamp = join(stamps, name)
  if (existsSync(join(root, product)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log(`${announcement} …`)
  work()
  if (!existsSync(join(root, product))) fail(`${product} was not made`)
  mkdirSync(stamps, { recursive: true })
  writeFileSync(stamp, wanted)
}

function run(command, args, folder = '.') {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: join(root, folder), env: environment(), encoding: 'utf8' })
  if (status === 0) return
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  fail(error ? `${command} cannot be run: ${error.message}` : `${command} ${args.join(' ')} failed`)
}

function fail(reason) {
  console.error(reason)
  process.exit(1)
}

/** A hash over the names and contents of files and folders, without what is made from them. */
function digest(paths, start) {
  const hash = createHash('sha256').update(start)
  for (const path of paths.flatMap(filesOf)) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

function filesOf(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path))
    .filter((name) => !generated.has(name) && !name.endsWith('.tsbuildinfo'))
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`))
}
