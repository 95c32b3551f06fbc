/**
 * The layout in Typst's words: it sets what it is handed and decides nothing. The document comes as data, never as markup, so
 * no text of a user can become an instruction.
 */
export const PAGE_TEMPLATE = `
#let given = json(bytes(sys.inputs.layout))
#let styles = given.styles
// Word's single line of this typeface is 1.149 of its size: what stands above and below the line of writing, and this.
#let leading = 0.042em
#set document(title: given.title, author: given.author)
#set text(font: "Tinos", lang: "vi", region: "VN", hyphenate: false, kerning: false, overhang: false, top-edge: 0.891em, bottom-edge: -0.216em)
#set par(leading: leading, spacing: leading)
#show heading: it => it.body

// "45/2020/NĐ-CP" is one word: it does not break at its strokes. A box stands on the line, its letters hang below.
#show regex("[0-9]+/[0-9A-ZĐ][A-Za-zĐđ0-9/-]*"): it => box(baseline: 0.216em, it)

#let face(run, style) = text(
  weight: if run.at("bold", default: style.at("bold", default: false)) { "bold" } else { "regular" },
  style: if run.at("italic", default: style.at("italic", default: false)) { "italic" } else { "normal" },
  run.text,
)

#let set-paragraph(item, before) = {
  let style = styles.at(item.role)
  let justified = style.align == "justify"
  let place = if style.align == "center" { center } else if style.align == "right" { right } else { left }
  let words = item.runs.map(run => face(run, style)).join()
  let kept = style.at("keepNext", default: false)
  block(above: before * 1pt, below: 0pt, width: 100%, inset: (left: style.at("left", default: 0) * 1pt), sticky: kept, {
    set text(size: style.size * 1pt)
    set align(place)
    set par(justify: justified)
    let indent = style.at("firstLine", default: 0) * 1pt
    let rank = given.ranks.at(item.role, default: none)
    if rank == none {
      par(first-line-indent: (amount: indent, all: true), words)
    } else {
      heading(level: rank, numbering: none, h(indent) + text(size: style.size * 1pt, words))
    }
  })
}

#let own-number(index) = here().page() - locate(label("section-" + str(index))).page() + 1

#let set-table(item) = {
  let set-cell(cell) = cell.map(each => set-paragraph(each, 0)).join()
  let count = item.columns.len()
  let rows = item.rows.map(row => if row.isGroup { (table.cell(colspan: count, set-cell(row.cells.first())),) } else { row.cells.map(set-cell) })
  block(above: 6pt, below: 0pt, width: 100%, table(
    columns: item.widths.map(width => width * 1mm),
    stroke: 0.5pt,
    inset: (x: 4pt, y: 3pt),
    table.header(repeat: true, ..item.columns.map(column => table.cell(align: center + horizon, set-paragraph((role: "columnHead", runs: ((text: column.head),)), 0)))),
    ..rows.flatten(),
  ))
}

#let set-items(items) = {
  let after = 0
  for item in items {
    if item.is == "paragraph" {
      let style = styles.at(item.role)
      set-paragraph(item, after + style.at("before", default: 0) + 0.042 * style.size)
      after = style.at("after", default: 0)
    } else if item.is == "rule" {
      block(above: 2pt, below: 0pt, width: 100%, align(center, line(length: item.width * 1pt, stroke: 0.75pt)))
      after = 4
    } else if item.is == "mark" {
      block(above: 6pt, below: 0pt, width: 100%, align(center, box(width: item.width * 1mm, height: item.height * 1mm, stroke: 1pt + red, align(center + horizon, text(size: 13pt, weight: "bold", fill: red, item.text)))))
      after = 6
    } else if item.is == "columns" {
      block(above: 6pt, below: 0pt, width: 100%, breakable: false, grid(columns: item.widths.map(width => width * 1mm), ..item.cells.map(set-items)))
      after = 0
    } else {
      set-table(item)
      after = 6
    }
  }
}

// Each section counts its own pages, and its first bears no number.
#let set-section(index, section) = page(
  paper: "a4",
  flipped: section.isLandscape,
  margin: (top: given.page.top * 1mm, bottom: given.page.bottom * 1mm, left: given.page.left * 1mm, right: given.page.right * 1mm),
  header-ascent: (given.page.top - given.page.number) * 1mm - 6.5pt,
  header: context {
    let number = own-number(index)
    if number > 1 { align(center, text(size: styles.pageNumber.size * 1pt, str(number))) }
  },
  footer-descent: 3mm,
  footer: context {
    if own-number(index) == 1 and section.foot != none {
      line(length: 100%, stroke: 0.5pt)
      v(2pt)
      align(center, text(size: styles.contact.size * 1pt, section.foot))
    }
  },
  {
    [#metadata(none)#label("section-" + str(index))]
    set-items(section.items)
  },
)

#for (index, section) in given.sections.enumerate() { set-section(index, section) }
`;
