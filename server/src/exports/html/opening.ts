import { say } from '../content/lines.js'
import type { Report, ReportPart } from '../report-shape.js'
import { footWords, legend, senderNote, subtitleWords } from '../wording/document.js'
import { dayWords } from '../wording/phrases.js'
import { reportWords as w } from '../wording/report-words.js'
import type { Markup } from './markup.js'
import { html, mark } from './markup.js'

/** The first sheet: who, to whom, how it stands, and how to reach the controller. */
export function cover(report: Report): Markup {
  const { language, standing, sender } = report
  return html`<section class="rep-sheet">
    <header class="rep-head">
      <div><b>${sender.name}</b><span>${senderNote(report)}</span></div>
      <div><b>${report.title}</b></div>
      <div>
        <span>${dayWords(report.preparedOn, language)}</span
        >${report.review && html`<span>${say(w.review, language, { number: report.review.number })}</span>`}
      </div>
    </header>
    <p class="rep-to">${report.authority}</p>
    <h1 class="rep-title">${report.title}</h1>
    <p class="rep-sub">${subtitleWords(report)}</p>
    <div class="rep-sum">
      ${report.parts.length > 0 && html`<span class="rep-frac">${standing.met}<i>/${standing.required}</i></span>`}
      <p>${report.standingWords}</p>
    </div>
    <dl class="rep-facts">
      ${report.particulars.map(({ label, text, isRecorded }) => html`<dt>${label}</dt><dd${isRecorded ? null : html` class="rep-missing"`}>${text}</dd>`)}
    </dl>
    <div class="rep-sign">
      <p>${say(w.placeAndDay, language)}</p>
      <p>${say(w.signature, language)}</p>
    </div>
    ${foot(report)}
  </section>`
}

/** The foot with day, rules, law and hash. */
export const foot = (report: Report): Markup =>
  html`<footer class="rep-foot"><span>${footWords(report)}</span><span class="rep-hash">SHA-256 ${report.contentHash}</span></footer>`

/** Links to the sections and activities. */
export function contents({ language, parts }: Report): Markup {
  const activities = parts.flatMap((part) => part.activities)
  return html`<h2 class="rep-h2">${say(w.contents, language)}</h2>
    <nav aria-label="${say(w.contents, language)}">
      <ol class="rep-contents">
        <li><a href="#rep-1">1 ${say(w.summary, language)}</a></li>
        <li>
          <a href="#rep-2">2 ${say(w.activities, language)}</a>${
            activities.length > 0 &&
            html`<ol>
              ${activities.map(
                ({ number, title }) =>
                  html`<li>
                    <a href="#rep-${number}">${number} <span lang="${title.language}">${title.text}</span></a>
                  </li>`,
              )}
            </ol>`
          }
        </li>
        <li><a href="#rep-3">3 ${say(w.openGaps, language)}</a></li>
        <li><a href="#rep-4">4 ${say(w.basis, language)}</a></li>
      </ol>
    </nav>`
}

/** How each activity stands, statement by statement, and what the report does not tell. */
export function summary(report: Report): Markup {
  const { language, parts, scope } = report
  return html`<h2 class="rep-h2" id="rep-1">1 ${say(w.summary, language)}</h2>
    ${parts.length === 0 && html`<p>${report.standingWords}</p>`}${parts.map((part) => matrix(part, report))}
    <ul class="rep-legend">
      ${legend(report).map(({ state, words }) => html`<li>${mark(state === 'met' ? 'dot' : state)}${words}</li>`)}
    </ul>
    <h3 class="rep-h4">${say(w.scope, language)}</h3>
    ${scope.map((paragraph) => html`<p>${paragraph}</p>`)}`
}

function matrix(part: ReportPart, { language }: Report): Markup {
  const [first] = part.activities
  const heads = first?.statements ?? []
  return html`<p>${part.title}.</p>
    <div class="rep-wide">
      <table class="rep-table rep-matrix">
        <caption>
          ${part.title}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say(w.activity, language)}</th>
            ${heads.map(({ letter, heading }) => html`<th scope="col"><span class="rep-letter" aria-hidden="true">${letter}</span><span class="rep-hidden">${heading}</span></th>`)}
            <th scope="col">${say(w.present, language)}</th>
          </tr>
        </thead>
        <tbody>
          ${part.activities.map(
            ({ title, statements, standing }) =>
              html`<tr>
                <th scope="row" lang="${title.language}">${title.text}</th>
                ${statements.map(({ state, stateWords }) => html`<td>${mark(state === 'met' ? 'dot' : state)}<span class="rep-hidden">${stateWords}</span></td>`)}
                <td>${standing.met}/${standing.required}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
}
