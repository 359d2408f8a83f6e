/** The style of the HTML report, for screen and print, all of its own prefix: a page with a strict content policy may serve it as a file. */
export const reportCss = `.rep-report { --rep-ink: #161c25; --rep-ink-2: #434b56; --rep-ink-3: #5f6771; --rep-line: #c9ced4; --rep-line-2: #e0e3e6; --rep-serif: 'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif; --rep-sans: 'Hanken Grotesk Variable', 'Hanken Grotesk', system-ui, sans-serif; background: #fff; color: var(--rep-ink); font: 400 0.8333rem/1.5 var(--rep-sans); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.rep-report * { box-sizing: border-box; }
.rep-sheet { border: 1px solid var(--rep-line); max-width: 794px; padding: 56px 68px 48px 76px; margin: 0 0 28px; background: #fff; }
.rep-head { display: grid; grid-template-columns: 1fr 190px 92px; gap: 0 12px; font-size: 12px; line-height: 1.42; padding-bottom: 10px; border-bottom: 1px solid var(--rep-line); }
.rep-head b { display: block; font-weight: 600; }
.rep-head span { display: block; }
.rep-foot { border-top: 1px solid var(--rep-line); margin-top: 40px; padding-top: 8px; font-size: 10.5px; line-height: 1.45; color: var(--rep-ink-3); }
.rep-foot span { display: block; }
.rep-to { margin: 52px 0 0; }
.rep-title { font: 500 2.375rem/1.12 var(--rep-serif); letter-spacing: -0.014em; margin: 72px 0 10px; }
.rep-sub { font: 400 1.125rem/1.42 var(--rep-serif); color: var(--rep-ink-2); max-width: 58ch; margin: 0; }
.rep-sum { display: flex; align-items: flex-end; gap: 20px; margin: 56px 0 34px; padding-top: 18px; border-top: 2px solid var(--rep-ink); }
.rep-sum p { font: 400 1rem/1.42 var(--rep-serif); margin: 0; }
.rep-frac { font: 400 3.5rem/0.95 var(--rep-serif); font-variant-numeric: proportional-nums; white-space: nowrap; }
.rep-frac i { font-style: normal; font-weight: 300; color: var(--rep-ink-3); }
.rep-facts { display: grid; grid-template-columns: 176px 1fr; margin: 0; border-top: 1px solid var(--rep-line); font-size: 13px; }
.rep-facts dt, .rep-facts dd { margin: 0; padding: 6px 0; border-bottom: 1px solid var(--rep-line-2); }
.rep-facts dt, .rep-missing, .rep-note { color: var(--rep-ink-2); }
.rep-sign { display: grid; grid-template-columns: 1fr 1fr; gap: 40px; margin: 72px 0 0; }
.rep-sign p { border-top: 1px solid var(--rep-ink); padding-top: 6px; margin: 0; font-size: 12px; }
.rep-h2 { font: 500 1.4375rem/1.25 var(--rep-serif); margin: 40px 0 10px; break-after: avoid; }
.rep-h3 { font: 500 1.1875rem/1.25 var(--rep-serif); margin: 32px 0 10px; break-after: avoid; }
.rep-h4 { font: 600 0.8333rem/1.4 var(--rep-sans); margin: 22px 0 6px; break-after: avoid; }
.rep-report p { max-width: 84ch; }
.rep-contents { list-style: none; margin: 0; padding: 0; }
.rep-contents ol { list-style: none; margin: 0; padding: 0 0 0 24px; }
.rep-contents a { color: inherit; text-decoration: none; display: block; padding: 3px 0; }
.rep-contents a:hover { text-decoration: underline; }
.rep-table { border-collapse: collapse; width: 100%; border-top: 2px solid var(--rep-ink); font-size: 12.5px; line-height: 1.42; }
.rep-table caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.rep-table th, .rep-table td { text-align: left; vertical-align: top; padding: 8px 10px 8px 0; border-bottom: 1px solid var(--rep-line-2); font-weight: 400; }
.rep-table thead th { font-weight: 600; border-bottom: 1px solid var(--rep-ink); vertical-align: bottom; }
.rep-table tbody th { font-weight: 600; }
.rep-table tr { break-inside: avoid; }
.rep-table thead { display: table-header-group; }
.rep-table small { display: block; font-size: 11px; font-weight: 400; color: var(--rep-ink-3); }
.rep-matrix td, .rep-matrix thead th:not(:first-child) { text-align: center; padding-right: 4px; }
.rep-matrix td:last-child, .rep-matrix thead th:last-child { text-align: right; font-family: var(--rep-serif); white-space: nowrap; padding-right: 0; }
.rep-activity th:first-child { width: 178px; }
.rep-activity td:last-child, .rep-activity th:last-child { width: 108px; padding-right: 0; }
.rep-letter { font: italic 400 15px/1.2 var(--rep-serif); margin-right: 8px; }
.rep-activity tbody th { position: relative; padding-left: 22px; }
.rep-activity tbody .rep-letter { position: absolute; left: 0; margin: 0; }
.rep-beside { margin-top: 12px; }
.rep-line { margin: 0; }
.rep-line-head { margin: 8px 0 0; font-weight: 600; }
.rep-line-head:first-child { margin-top: 0; }
.rep-quote { font: 400 13.333px/1.45 var(--rep-serif); margin: 4px 0 0; }
.rep-quote small { display: inline; font-family: var(--rep-sans); }
.rep-plan { margin: 5px 0 0; padding-left: 10px; border-left: 2px solid var(--rep-ink); font-size: 12px; }
.rep-mark { width: 11px; height: 11px; vertical-align: -1px; margin-right: 5px; }
.rep-matrix .rep-mark { margin: 0; }
.rep-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.rep-legend { display: flex; flex-wrap: wrap; gap: 2px 16px; list-style: none; margin: 8px 0 0; padding: 0; font-size: 11px; color: var(--rep-ink-2); }
.rep-finding { break-inside: avoid; margin-top: 20px; }
.rep-finding .rep-facts { border-top: 1px solid var(--rep-ink); }
.rep-hash { font-size: 11px; }
@media (max-width: 760px) { .rep-sheet { padding: 20px 16px; } .rep-head { grid-template-columns: 1fr; row-gap: 4px; } .rep-title { font-size: 1.75rem; margin-top: 40px; } .rep-sum { display: block; margin: 32px 0 24px; } .rep-facts, .rep-sign { grid-template-columns: 1fr; } .rep-facts dt { border: 0; padding-bottom: 0; } .rep-activity, .rep-activity tbody { display: block; } .rep-activity thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; } .rep-activity tr { display: grid; grid-template-columns: 1fr auto; border-bottom: 1px solid var(--rep-line-2); padding: 8px 0; } .rep-activity th, .rep-activity td { border: 0; padding: 0; width: auto !important; } .rep-activity tbody th { padding-left: 22px; } .rep-activity td:nth-child(2) { grid-column: 1 / -1; grid-row: 2; padding-top: 4px; } .rep-wide { overflow-x: auto; } }
@page { size: A4; margin: 15mm 18mm 12mm 20mm; }
@media print { .rep-report { font-size: 10pt; } .rep-sheet { border: 0; max-width: none; padding: 0; margin: 0; break-after: page; } .rep-sheet:last-child { break-after: auto; } .rep-contents a::after { content: none; } }
`
