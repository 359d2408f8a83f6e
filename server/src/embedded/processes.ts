// Which server processes run on a cluster, told by the name each of them carries on its command line.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { codeOf } from '../start-error.js'

/** A server process; the postmaster still has its own arguments, its children a title. */
export interface ServerProcess {
  readonly pid: number
  readonly isPostmaster: boolean
}

/** The name by which the processes on a cluster are known; it follows the folder when that is renamed. */
export function clusterName(cluster: string): string {
  const { dev, ino } = statSync(cluster)
  return `seloste-${dev.toString(36)}-${ino.toString(36)}`
}

/** Every server process that runs on the cluster of this name. */
export function serverProcesses(name: string): ServerProcess[] {
  return commandLines()
    .filter(({ command }) => command.includes('postgres') && command.includes(name))
    .map(({ pid, command }) => ({ pid, isPostmaster: command.includes(`cluster_name=${name}`) }))
}

/** Whether a process with that number runs; one that we may not signal does. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function commandLines(): { pid: number; command: string }[] {
  if (!existsSync('/proc/self/cmdline')) return listedCommandLines()
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map((entry) => ({ pid: Number(entry), command: commandLine(entry) }))
}

function commandLine(entry: string): string {
  try {
    return readFileSync(`/proc/${entry}/cmdline`, 'latin1')
  } catch {
    return ''
  }
}

function listedCommandLines(): { pid: number; command: string }[] {
  const listing = spawnSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' }).stdout ?? ''
  return listing.split('\n').map((line) => {
    const [, pid = '0', command = ''] = /^\s*(\d+) (.*)$/.exec(line) ?? []
    return { pid: Number(pid), command }
  })
}
