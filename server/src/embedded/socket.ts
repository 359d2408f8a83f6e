import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The port in the socket's file name; no network port is opened. */
export const socketPort = 5432

/** The shortest limit of the supported systems for a socket's path: macOS takes 104 bytes with the closing zero, Linux 108. */
const longestSocketPath = 103

/** A folder under which the cluster's socket is reached, and how to leave it. */
export interface SocketFolder {
  readonly host: string
  leave(): void
}

/** The server's socket lies in its own folder (0700); a path too long for a socket is reached by a short link. */
export function socketFolder(cluster: string): SocketFolder {
  if (fits(cluster)) return { host: cluster, leave: () => undefined }
  const parent = fits(join(tmpdir(), 'seloste-xxxxxx', 's')) ? tmpdir() : '/tmp'
  const folder = mkdtempSync(join(parent, 'seloste-'))
  symlinkSync(cluster, join(folder, 's'))
  return { host: join(folder, 's'), leave: () => rmSync(folder, { recursive: true, force: true }) }
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${socketPort}`)) <= longestSocketPath
}
