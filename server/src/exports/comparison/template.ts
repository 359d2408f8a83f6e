/** The comparison as a Typst document. All values come as JSON, so that nothing in a record can be read as markup. */
export const template = String.raw`
#let s = json(bytes(sys.inputs.sheet))
#let day = json(bytes(sys.inputs.day))
#let w = s.words
#let ink = rgb("#161c25")
#let ink2 = rgb("#434b56")
#let ink3 = rgb("#5f6771")
#let hair = 0.4pt + rgb("#d5d9dd")
#let others = ("Noto Sans Arabic", "Noto Sans Hebrew", "Noto Emoji")
#let sans = ("Hanken Grotesk", "Source Serif 4") + others
#let serif = ("Source Serif 4", "Hanken Grotesk") + others

#set document(title: s.title + ": " + s.clients.join(", "), author: "Seloste", date: datetime(year: day.year, month: day.month, day: day.day))
#set text(font: sans, size: 8.6pt, fill: ink, lang: s.language, region: "FI", fallback: false, hyphenate: true, number-width: "tabular")
#set par(leading: 0.5em, spacing: 0.5em)
#set page(
  paper: "a4", flipped: true,
  margin: (x: 14mm, top: 16mm, bottom: 16mm),
  footer: text(size: 8pt, fill: ink3, grid(columns: (1fr, auto), s.asOf, context [#counter(page).display() (#counter(page).final().first())])),
)
#show heading: set text(font: serif, weight: 500)
#show heading.where(level: 1): it => block(above: 1.5em, below: 0.3em, sticky: true, text(size: 12.5pt, it.body))

#{
  show title: it => block(below: 8pt, text(font: serif, size: 20pt, weight: 500, it.body))
  title(s.title)
}
#block(width: 78%, text(size: 9pt, fill: ink2, s.lead))

#let value(it) = [#if it.isLone [+~]#text(lang: it.language, it.text)]
#let cell(values) = {
  if values == none { text(fill: ink3, w.notThere) }
  else if values.len() == 0 { text(fill: ink3, w.notRecorded) }
  else { values.map(value).join(parbreak()) }
}
#let field(it) = [#if it.letter != none [#text(font: serif, style: "italic", size: 10pt, it.letter) ]#text(weight: 600, it.name)]
#let standing(it) = if it.sign == "" { text(fill: ink3, it.standing) } else { text(weight: 600)[#it.sign~#it.standing] }
#let name(row) = row.titles.filter(it => it != none).map(it => text(lang: it.language, it.text)).dedup().join([ · ])

#if s.rows.len() == 0 [#w.nothing]
#for row in s.rows {
  heading(level: 1, name(row))
  block(below: 0.6em, sticky: true, text(fill: ink2, row.because))
  table(
    columns: (108pt, 52pt) + s.clients.map(_ => 1fr), stroke: none,
    inset: (x: 4pt, y: 4pt),
    table.hline(stroke: 1.2pt + ink),
    table.header(
      text(weight: 600, w.field), text(weight: 600, w.standing),
      ..s.clients.map(each => text(weight: 600, each)),
    ),
    table.hline(stroke: 0.6pt + ink),
    ..row.fields.map(it => (field(it), standing(it)) + it.cells.map(cell) + (table.hline(stroke: hair),)).flatten(),
  )
}
`
