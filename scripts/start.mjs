// `npm start`: installs, builds and runs the server, on a machine that has Node and npm alone.
import { foreground, prepare } from './prepare.mjs'

prepare()
process.exitCode = await foreground('node', ['--enable-source-maps', 'server/dist/main.js'], {
  NODE_ENV: process.env.NODE_ENV ?? 'production',
})
