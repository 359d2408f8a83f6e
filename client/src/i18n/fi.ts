import client from './fi/client.js'
import common from './fi/common.js'
import compare from './fi/compare.js'
import decisions from './fi/decisions.js'
import document from './fi/document.js'
import drift from './fi/drift.js'
import errors from './fi/errors.js'
import finding from './fi/finding.js'
import findings from './fi/findings.js'
import intake from './fi/intake.js'
import measures from './fi/measures.js'
import notFound from './fi/not-found.js'
import parts from './fi/parts.js'
import permissions from './fi/permissions.js'
import portfolio from './fi/portfolio.js'
import processors from './fi/processors.js'
import record from './fi/record.js'
import register from './fi/register.js'
import report from './fi/report.js'
import rules from './fi/rules.js'
import search from './fi/search.js'
import shell from './fi/shell.js'
import signIn from './fi/sign-in.js'
import statements from './fi/statements.js'
import statistics from './fi/statistics.js'
import time from './fi/time.js'
import templates from './fi/templates.js'
import transfers from './fi/transfers.js'
import whatIf from './fi/what-if.js'

/** Finnish interface text; the shape that Swedish and English must have. One file a page. */
const fi = {
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

export default fi
