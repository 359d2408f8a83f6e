/**
 * The report as a Typst document. No value is written into this source: all of it comes as JSON through `sys.inputs`,
 * so that nothing in a record can be read as markup.
 */
export const template = String.raw`
#let d = json(bytes(sys.inputs.report))
#let w = json(bytes(sys.inputs.words))
#let r = d

#let ink = rgb("#161c25")
#let ink2 = rgb("#434b56")
#let ink3 = rgb("#5f6771")
#let line = 0.5pt + rgb("#c9ced4")
#let hair = 0.4pt + rgb("#d5d9dd")
#let others = ("Noto Sans Arabic", "Noto Sans Hebrew", "Noto Emoji")
#let sans = ("Hanken Grotesk", "Source Serif 4") + others
#let serif = ("Source Serif 4", "Hanken Grotesk") + others

#set document(title: r.title + ", " + r.sender.name, author: r.sender.name, date: datetime(year: w.year, month: w.month, day: w.day))
#set text(font: sans, size: 10pt, fill: ink, lang: r.language, region: "FI", fallback: false, hyphenate: false, number-width: "tabular")
#set par(leading: 0.58em, spacing: 0.72em)

// A place to break is set as a run of its own: in one cluster with the sign before it, readers would lose that sign.
#show "\u{200b}": it => text(fill: ink3, it)

#let strong-text(body) = text(weight: 600, body)
#let note-text(body) = text(size: 8.5pt, fill: ink3, body)
#let words(value) = text(lang: value.language, value.text)

// The marks of the product, in black. Beside a word they are decoration; alone they carry the word as alternative text.
#let shapes = (
  gap: "<rect x='1' y='1' width='10' height='10' fill='black'/>",
  unsure: "<rect x='1.75' y='1.75' width='8.5' height='8.5' fill='none' stroke='black' stroke-width='1.5'/><path d='M1.75 1.75H6v8.5H1.75z' fill='black'/>",
  unanswered: "<circle cx='6' cy='6' r='4.25' fill='none' stroke='black' stroke-width='1.5'/>",
  met: "<path d='M1.8 6.4 4.7 9.3 10.4 2.9' fill='none' stroke='black' stroke-width='1.7'/>",
  dot: "<circle cx='6' cy='6' r='2.1' fill='black'/>",
  not_applicable: "<path d='M1.5 6h9' fill='none' stroke='black' stroke-width='1.6'/>",
)
#let svg(shape) = bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 12' width='12' height='12'>" + shapes.at(shape) + "</svg>")
#let sign(shape, alt) = box(baseline: 0.06em, image(svg(shape), format: "svg", width: 0.82em, height: 0.82em, alt: alt))
#let mark(shape) = pdf.artifact(box(baseline: 0.06em, image(svg(shape), format: "svg", width: 0.82em, height: 0.82em)))
#let marked(shape, label) = box[#mark(shape)#h(0.4em)] + label
#let letter(sign) = text(font: serif, style: "italic", size: 11.5pt, sign)

#let running-head = {
  set text(size: 9pt)
  set par(leading: 0.5em)
  stack(
    spacing: 6pt,
    grid(
      columns: (1fr, 160pt, 86pt, 36pt), column-gutter: 9pt, align: top,
      [#strong-text(w.senderShort) #if w.senderNote != none [\ #w.senderNote]],
      strong-text(w.documentName),
      [#w.preparedDay #if w.reviewNumber != none [\ #w.reviewNumber]],
      align(right, context [#counter(page).display() (#counter(page).final().first())]),
    ),
    std.line(length: 100%, stroke: line),
  )
}
#let running-foot = {
  set text(size: 8pt, fill: ink3)
  set par(leading: 0.5em)
  stack(spacing: 6pt, std.line(length: 100%, stroke: line), [#w.foot\ SHA-256 #r.contentHash])
}
#set page(
  paper: "a4",
  margin: (left: 20mm, right: 18mm, top: 38mm, bottom: 28mm),
  header: running-head, header-ascent: 20%,
  footer: running-foot, footer-descent: 22%,
)

#show heading: set text(font: serif, weight: 500)
#set heading(numbering: "1.1")
#show heading: it => {
  let small = it.level == 3 or (it.level == 2 and it.numbering == none)
  set text(size: if small { 10.5pt } else if it.level == 1 { 17pt } else { 14pt })
  set text(font: sans, weight: 600) if small
  block(above: if small { 1.5em } else { 1.6em }, below: if small { 0.7em } else { 0.9em }, sticky: true)[
    #if it.numbering != none and it.level < 3 [#counter(heading).display(it.numbering) ]#it.body
  ]
}
#let plain-heading(level, body) = heading(level: level, numbering: none, outlined: false, body)

#let ruled(columns, head, rows, align: left, size: 9.4pt) = {
  set text(size: size)
  set par(leading: 0.5em, spacing: 0.5em)
  table(
    columns: columns, stroke: none, align: align,
    inset: (x, y) => (left: if x == 0 { 0pt } else { 5pt }, right: if x == columns.len() - 1 { 0pt } else { 5pt }, top: 6pt, bottom: 6pt),
    table.hline(stroke: 1.5pt + ink),
    table.header(..head.map(cell => strong-text(cell))),
    table.hline(stroke: 0.75pt + ink),
    ..rows.map(row => row.cells.map(cell => table.cell(breakable: row.long, cell)) + (table.hline(stroke: hair),)).flatten(),
  )
}

#let content-line(it) = {
  let label = if it.label != none { it.label + ": " } else { "" }
  let label-language = it.at("labelLanguage", default: r.language)
  if it.kind == "head" [
    #block(above: 0.9em, below: 0.5em, text(weight: 600, lang: it.language, it.text))
  ] else if it.kind == "quote" [
    #text(font: serif, size: 10pt, lang: it.language)[#w.openQuote#it.text#w.closeQuote] #note-text(it.label)
  ] else if it.kind == "entry" [
    #if label != "" [#text(fill: ink2, lang: label-language, label)]#text(lang: it.language, it.text)
  ] else [
    #if label != "" [#text(fill: ink2, lang: label-language, label)]#text(fill: ink2, it.text)
  ]
}
#let plan(body) = block(above: 0.6em, inset: (left: 7pt, y: 1pt), stroke: (left: 1.5pt + ink), text(size: 9pt, body))
#let is-long(texts) = texts.map(each => each.len()).sum(default: 0) > 1500

// Cover
#v(8mm)
#r.authority
#v(20mm)
#{
  show title: it => block(below: 18pt, par(leading: 0.52em, text(font: serif, size: 28pt, weight: 500, it.body)))
  title(r.title)
}
#block(width: 92%, text(font: serif, size: 13pt, fill: ink2, w.subtitle))
#v(14mm)
#std.line(length: 100%, stroke: 1.5pt + ink)
#v(1mm)
#if w.isEmpty [
  #text(font: serif, size: 13pt, r.standingWords)
] else [
  #grid(
    columns: (auto, 1fr), column-gutter: 14pt, align: horizon,
    text(font: serif, size: 42pt, number-width: "proportional")[#r.standing.met#text(weight: 300, fill: ink3)[/#r.standing.required]],
    text(font: serif, size: 12pt, r.standingWords),
  )
]
#v(7mm)
#{
  set text(size: 9.6pt)
  table(
    columns: (128pt, 1fr), stroke: (x, y) => (top: if y == 0 { line } else { none }, bottom: hair), inset: (left: 0pt, right: 6pt, y: 5pt),
    ..r.particulars.map(fact => (text(fill: ink2, fact.label), if fact.isRecorded { fact.text } else { text(fill: ink2, fact.text) })).flatten(),
  )
}
#v(1fr)
#grid(
  columns: (1fr, 1fr), column-gutter: 30pt,
  ..(w.placeAndDay, w.signature).map(label => stack(spacing: 5pt, std.line(length: 100%, stroke: 0.75pt + ink), text(size: 9pt, label))),
)
#v(6mm)
#pagebreak()

// Contents
#plain-heading(1, w.contents)
#{
  show outline.entry.where(level: 1): set block(above: 0.75em)
  show outline.entry: it => link(it.element.location(), it.indented(it.prefix(), it.inner(), gap: 0.8em))
  set outline.entry(fill: repeat(text(fill: ink3)[.], gap: 0.22em))
  outline(title: none, depth: 2, indent: 1.4em)
}

// 1 Summary
#heading(level: 1, w.summary)
#if w.isEmpty [#r.standingWords] else [
  #for part in r.parts [
    #block(sticky: true, text(fill: ink2, part.title + "."))
    #let letters = part.activities.first().statements
    #let columns = (1fr,) + letters.map(_ => 21pt) + (38pt,)
    #ruled(
      columns,
      (w.activity,) + letters.map(each => letter(each.letter)) + (w.present,),
      part.activities.map(each => (long: false, cells:
        (text(weight: 600, words(each.title)),)
        + each.statements.map(each => sign(if each.state == "met" { "dot" } else { each.state }, each.letter + ": " + each.stateWords))
        + (text(font: serif, str(each.standing.met) + "/" + str(each.standing.required)),))),
      align: (x, y) => if x == 0 { left } else if x == columns.len() - 1 { right } else { center },
      size: 9.2pt,
    )
  ]
  #block(above: 0.6em, text(size: 8.5pt, fill: ink2, w.legend.map(each => marked(each.shape, each.words)).join(h(1.2em))))
]
#plain-heading(2, w.scope)
#for paragraph in r.scope [#paragraph #parbreak()]
#if w.uncovered != none [#w.uncovered]

// What is shorter than a page is not split over two.
#let whole(body) = {
  v(18pt, weak: true)
  layout(size => block(breakable: measure(width: size.width, body).height > size.height, body))
}

// 2 Activities
#pagebreak(weak: true)
#heading(level: 1, w.activities)
#if w.isEmpty [#r.standingWords]
#for part in r.parts {
  block(above: 24pt, sticky: true, text(fill: ink2, part.title + "."))
  for activity in part.activities {
    whole({
      heading(level: 2, words(activity.title))
      ruled(
        (138pt, 1fr, 80pt),
        (w.statement, w.recorded, w.state),
        activity.statements.map(each => (
          long: is-long(each.lines.map(it => it.text)),
          cells: (
            grid(columns: (13pt, 1fr), letter(each.letter), [#strong-text(each.heading)\ #note-text(each.provision)]),
            [#each.lines.map(content-line).join(parbreak()) #for it in each.plans { plan(it) }],
            marked(each.state, each.stateWords),
          ),
        )),
      )
      if activity.accountability.lines.len() > 0 {
        plain-heading(3, w.accountability)
        activity.accountability.lines.map(content-line).join(parbreak())
      }
      if activity.origin.len() > 0 { block(above: 0.8em, note-text(w.source + ": " + activity.origin.join(" "))) }
    })
  }
}

// 3 Findings
#let fact(label, body) = (text(fill: ink2, label), body)
#let facts(rows) = {
  set text(size: 9.4pt)
  set par(leading: 0.5em)
  table(columns: (118pt, 1fr), stroke: (x, y) => (top: if y == 0 { 0.75pt + ink } else { none }, bottom: hair), inset: (left: 0pt, right: 4pt, y: 4.5pt), ..rows.flatten())
}
#let law-links(group) = {
  group.law.map(each => if each.url != "" { link(each.url, each.short) } else { each.short }).join("; ")
  if group.lawNote != none [ #note-text("(" + group.lawNote + ")")]
}
#let occurrence(it) = {
  words(it.subject)
  [. ]
  if it.silent [#marked("unanswered", it.stateWords). ]
  if it.reason != none [#it.reason ]
  if it.firstSeen != none { note-text(it.firstSeenWords) }
  for quote in it.quotes { block(above: 0.5em, content-line(quote)) }
  if it.decisionKind != none { plan(it.decision) } else if it.decision != none [ #it.decision]
}
#let explained(group) = whole({
  heading(level: 3, numbering: none, outlined: false)[#mark(group.shape)#h(0.4em)#if group.letter != none [#letter(group.letter) ]#group.title]
  facts((
    fact(w.concerns, group.occurrences.map(occurrence).join(parbreak())),
    fact(w.severity, group.severityWords),
    ..if group.law.len() > 0 { (fact(w.provision, law-links(group)),) },
    fact(w.why, group.why),
    ..if group.verdict == "unsure" { (fact(w.ask, group.ask),) } else { (fact(w.fix, group.fix), fact(w.example, text(font: serif, group.goodEntry))) },
    fact(w.rule, note-text(group.ruleId + ", " + w.ruleset)),
  ))
})
#heading(level: 1, w.openGaps)
#heading(level: 2, w.gaps)
#if r.gaps.len() == 0 { w.noGaps } else { r.gaps.map(explained).join() }
#heading(level: 2, w.unsure)
#if r.unsure.len() == 0 { w.noUnsure } else { r.unsure.map(explained).join() }
#heading(level: 2, w.notApplicable)
#if r.notApplicable.len() == 0 { w.noNotApplicable } else {
  ruled(
    (1fr, 1fr, 1.2fr), (w.rule, w.concerns, w.reason),
    r.notApplicable.map(row => (
      long: is-long((..row.subjects.map(each => each.text), row.reason)),
      cells: ([#row.title\ #note-text(row.ruleId)], row.subjects.map(words).join("; "), row.reason),
    )),
    size: 9pt,
  )
}

// 4 Rules and law
#heading(level: 1, w.basis)
#plain-heading(2, w.grounds)
#if r.grounds.len() == 0 { w.noGrounds } else {
  ruled(
    (1.3fr, 0.8fr, 1.3fr), (w.ground, w.decisionNumber, w.evidenceLevel),
    r.grounds.map(each => (long: false, cells: (each.name, if each.decisionNumber == none { "–" } else { each.decisionNumber }, each.words))),
    size: 9pt,
  )
}
#plain-heading(2, w.rules + " (" + w.ruleset + ")")
#if r.rules.len() > 0 {
  let columns = (1.2fr, 1.6fr, 44pt, 52pt, 54pt, 62pt)
  ruled(
    columns, (w.rule, w.provision, w.gapWord, w.unsureWord, w.metWord, w.naWord),
    r.rules.map(each => (long: false, cells: (each.ruleId, each.law, str(each.gap), str(each.unsure), str(each.met), str(each.notApplicable)))),
    align: (x, y) => if x < 2 { left } else { right },
    size: 8.5pt,
  )
}
#block(above: 1.6em)[#text(fill: ink2, w.hash): #r.contentHash]
`
