import client from './en/client.js'
import common from './en/common.js'
import compare from './en/compare.js'
import decisions from './en/decisions.js'
import document from './en/document.js'
import drift from './en/drift.js'
import errors from './en/errors.js'
import finding from './en/finding.js'
import findings from './en/findings.js'
import intake from './en/intake.js'
import measures from './en/measures.js'
import notFound from './en/not-found.js'
import parts from './en/parts.js'
import permissions from './en/permissions.js'
import portfolio from './en/portfolio.js'
import processors from './en/processors.js'
import record from './en/record.js'
import register from './en/register.js'
import report from './en/report.js'
import rules from './en/rules.js'
import search from './en/search.js'
import shell from './en/shell.js'
import signIn from './en/sign-in.js'
import statements from './en/statements.js'
import statistics from './en/statistics.js'
import time from './en/time.js'
import templates from './en/templates.js'
import transfers from './en/transfers.js'
import whatIf from './en/what-if.js'
import type { Messages } from './messages.js'

const en: Messages = {
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

export default en
