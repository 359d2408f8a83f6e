import client from './sv/client.js'
import common from './sv/common.js'
import compare from './sv/compare.js'
import decisions from './sv/decisions.js'
import document from './sv/document.js'
import drift from './sv/drift.js'
import errors from './sv/errors.js'
import finding from './sv/finding.js'
import findings from './sv/findings.js'
import intake from './sv/intake.js'
import measures from './sv/measures.js'
import notFound from './sv/not-found.js'
import parts from './sv/parts.js'
import permissions from './sv/permissions.js'
import portfolio from './sv/portfolio.js'
import processors from './sv/processors.js'
import record from './sv/record.js'
import register from './sv/register.js'
import report from './sv/report.js'
import rules from './sv/rules.js'
import search from './sv/search.js'
import shell from './sv/shell.js'
import signIn from './sv/sign-in.js'
import statements from './sv/statements.js'
import statistics from './sv/statistics.js'
import time from './sv/time.js'
import templates from './sv/templates.js'
import transfers from './sv/transfers.js'
import whatIf from './sv/what-if.js'
import type { Messages } from './messages.js'

const sv: Messages = {
  client,
  common,
  compare,
  decisions,
  document,
  drift,
  errors,
  finding,
  findings,
  intake,
  measures,
  notFound,
  parts,
  permissions,
  portfolio,
  processors,
  record,
  register,
  report,
  rules,
  search,
  shell,
  signIn,
  statements,
  statistics,
  time,
  templates,
  transfers,
  whatIf,
}

export default sv
