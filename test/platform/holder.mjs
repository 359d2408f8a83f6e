// Holds an embedded server on the folder given until it is told to stop; killed, it leaves the server behind.
import { startEmbedded } from '@seloste/server/embedded/start'

try {
  const server = await startEmbedded({ dataDir: process.argv[2] })
  console.log(JSON.stringify({ host: server.host, port: server.port, user: server.user, database: server.database }))
  const open = setInterval(() => undefined, 60_000)
  process.once('SIGTERM', () => void server.stop().then(() => clearInterval(open)))
} catch (error) {
  console.error(error.message)
  process.exitCode = 2
}
