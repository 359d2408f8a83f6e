import { verdicts } from '@seloste/schema/vocabulary/verdict'
import { say } from '../content/lines.js'
import { notApplicableRows } from '../content/not-applicable.js'
import type { Line, Report, ReportActivity, ReportFindingGroup, ReportOccurrence } from '../report-shape.js'
import { dayWords, quoteSigns } from '../wording/phrases.js'
import { reportWords as w } from '../wording/report-words.js'
import type { Markup } from './markup.js'
import { html, mark } from './markup.js'
import { foot } from './opening.js'

/** One table an activity, in statutory order. */
export function activities(report: Report): Markup {
  const { language, parts } = report
  return html`<h2 class="rep-h2" id="rep-2">2 ${say(w.activities, language)}</h2>
    ${parts.length === 0 && html`<p>${report.standingWords}</p>`}${parts.map(
      (part) =>
        html`<p>${part.title}.</p>
          ${part.activities.map((each) => activity(each, report))}`,
    )}${foot(report)}`
}

function activity({ number, title, statements, accountability, origin }: ReportActivity, report: Report): Markup {
  const { language } = report
  return html`<h3 class="rep-h3" id="rep-${number}">${number} <span lang="${title.language}">${title.text}</span></h3>
    <table class="rep-table rep-activity">
      <caption>
        ${title.text}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say(w.statement, language)}</th>
          <th scope="col">${say(w.recorded, language)}</th>
          <th scope="col">${say(w.state, language)}</th>
        </tr>
      </thead>
      <tbody>
        ${statements.map(
          (each) =>
            html`<tr>
              <th scope="row"><span class="rep-letter">${each.letter}</span>${each.heading}<small>${each.provision}</small></th>
              <td>
                ${each.lines.map((line) => contentLine(line, report))}${each.plans.map((plan) => html`<p class="rep-plan">${plan}</p>`)}
              </td>
              <td>${mark(each.state)}${each.stateWords}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${accountability.lines.length > 0 && beside(accountability.lines, report)}${origin.length > 0 && html`<p class="rep-note">${say(w.source, language)}: ${origin.join(' ')}</p>`}`
}

/** What can be shown beside the statements, where anything of it is answered. */
const beside = (lines: readonly Line[], report: Report): Markup =>
  html`<div class="rep-beside">
    <h4 class="rep-line-head">${say(w.accountability, report.language)}</h4>
    ${lines.map((line) => contentLine(line, report))}
  </div>`

function contentLine({ kind, label, labelLanguage, text, language }: Line, report: Report): Markup {
  const [open, close] = quoteSigns[report.language]
  if (kind === 'quote') return html`<p class="rep-quote"><span lang="${language}">${open}${text}${close}</span> <small>${label}</small></p>`
  if (kind === 'head') return html`<p class="rep-line-head" lang="${language}">${text}</p>`
  const named = label && html`<span class="rep-note" ${labelLanguage ? html` lang="${labelLanguage}"` : null}>${label}: </span>`
  return html`<p class="rep-line${kind === 'entry' ? null : ' rep-missing'}">${named}<span lang="${language}">${text}</span></p>`
}

/** Gaps and unsure points with their explanation and plan, then what does not apply and why. */
export function findings(report: Report): Markup {
  const { language, gaps, unsure, notApplicable } = report
  const none = (words: Parameters<typeof say>[0]) => html`<p>${say(words, language)}</p>`
  return html`<h2 class="rep-h2" id="rep-3">3 ${say(w.openGaps, language)}</h2>
    <h3 class="rep-h3">3.1 ${say(w.gaps, language)}</h3>
    ${gaps.length > 0 ? gaps.map((group) => finding(group, report)) : none(w.noGaps)}
    <h3 class="rep-h3">3.2 ${say(w.unsure, language)}</h3>
    ${unsure.length > 0 ? unsure.map((group) => finding(group, report)) : none(w.noUnsure)}
    <h3 class="rep-h3">3.3 ${say(w.notApplicable, language)}</h3>
    ${notApplicable.length > 0 ? notApplicableTable(report) : none(w.noNotApplicable)}${foot(report)}`
}

function finding(group: ReportFindingGroup, report: Report): Markup {
  const { language, rulesetVersion } = report
  const isUnsure = group.verdict === 'unsure'
  const isSilent = group.verdict === 'gap' && group.occurrences.every(({ silent }) => silent)
  const fact = (words: Parameters<typeof say>[0], value: Markup | string) =>
    html`<dt>${say(words, language)}</dt>
      <dd>${value}</dd>`
  const law = html`${group.law.map(({ short, url }, at) => html`${at > 0 && '; '}${url.startsWith('https://') ? html`<a href="${url}">${short}</a>` : short}`)}${group.lawNote && html` <span class="rep-note">(${group.lawNote})</span>`}`
  return html`<article class="rep-finding">
    <h4 class="rep-h4">
      ${mark(isSilent ? 'unanswered' : group.verdict)}${group.letter && html`<span class="rep-letter">${group.letter}</span>`}${group.title}
    </h4>
    <dl class="rep-facts">
      ${fact(w.concerns, html`${group.occurrences.map((each) => occurrence(each, report))}`)}${fact(w.severity, group.severityWords)}${group.law.length > 0 && fact(w.provision, law)}${fact(w.why, group.why)}${isUnsure ? fact(w.ask, group.ask) : [fact(w.fix, group.fix), fact(w.example, group.goodEntry)]}${fact(w.rule, `${group.ruleId}, ${say(w.ruleset, language, { version: rulesetVersion })}`)}
    </dl>
  </article>`
}

function occurrence(
  { subject, silent, stateWords, reason, firstSeen, quotes, decision, decisionKind }: ReportOccurrence,
  report: Report,
): Markup {
  const seen = firstSeen && say(w.firstSeen, report.language, { day: dayWords(firstSeen, report.language) })
  return html`<p class="rep-line">
      <span lang="${subject.language}">${subject.text}</span>. ${silent && html`${mark('unanswered')}${stateWords}. `}${reason}
      <span class="rep-note">${seen}</span> ${!decisionKind && decision}
    </p>
    ${quotes.map((line) => contentLine(line, report))}${decisionKind && html`<p class="rep-plan">${decision}</p>`}`
}

function notApplicableTable(report: Report): Markup {
  const { language } = report
  const heads = [w.rule, w.concerns, w.reason].map((words) => html`<th scope="col">${say(words, language)}</th>`)
  const rows = notApplicableRows(report).map(
    ({ title, ruleId, reason, subjects }) =>
      html`<tr>
        <th scope="row">${title}<small>${ruleId}</small></th>
        <td>${subjects.map((subject, at) => html`${at > 0 && '; '}<span lang="${subject.language}">${subject.text}</span>`)}</td>
        <td>${reason ?? '–'}</td>
      </tr>`,
  )
  return html`<table class="rep-table">
    <caption>
      ${say(w.notApplicable, language)}
    </caption>
    <thead>
      <tr>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}

/** The grounds with how sure the law book is of them, and every rule that was asked. */
export function basis(report: Report): Markup {
  const { language, grounds, rules, rulesetVersion } = report
  const heads = [w.ground, w.decisionNumber, w.evidenceLevel].map((words) => html`<th scope="col">${say(words, language)}</th>`)
  const counts = (['gap', 'unsure', 'met', 'not_applicable'] as const).map(
    (verdict) => html`<th scope="col">${verdicts[verdict][language]}</th>`,
  )
  return html`<h2 class="rep-h2" id="rep-4">4 ${say(w.basis, language)}</h2>
    <h3 class="rep-h4">${say(w.grounds, language)}</h3>
    ${
      grounds.length === 0
        ? html`<p>${say(w.noGrounds, language)}</p>`
        : html`<table class="rep-table">
            <caption>
              ${say(w.grounds, language)}
            </caption>
            <thead>
              <tr>
                ${heads}
              </tr>
            </thead>
            <tbody>
              ${grounds.map(
                (each) =>
                  html`<tr>
                    <th scope="row">${each.name}</th>
                    <td>${each.decisionNumber ?? '–'}</td>
                    <td>${each.words}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
    <h3 class="rep-h4">${say(w.rules, language)} (${say(w.ruleset, language, { version: rulesetVersion })})</h3>
    ${
      rules.length > 0 &&
      html`<div class="rep-wide">
        <table class="rep-table">
          <caption>
            ${say(w.rules, language)}
          </caption>
          <thead>
            <tr>
              <th scope="col">${say(w.rule, language)}</th>
              <th scope="col">${say(w.provision, language)}</th>
              ${counts}
            </tr>
          </thead>
          <tbody>
            ${rules.map(
              (each) =>
                html`<tr>
                  <th scope="row">${each.ruleId}</th>
                  <td>${each.law}</td>
                  <td>${each.gap}</td>
                  <td>${each.unsure}</td>
                  <td>${each.met}</td>
                  <td>${each.notApplicable}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`
    }
    <p class="rep-hash">${say(w.hash, language)}: ${report.contentHash}</p>
    ${foot(report)}`
}
