extension PageStyle {
  /// Documents: their text with its tokens, lines of a concordance, runs.
  static let documents: StaticString = """
    article { border-top: 1px solid var(--edge); margin: 3rem -4px 0; padding: 1.5rem 4px 0; content-visibility: auto; contain-intrinsic-size: auto 1600px; }
    article > header { margin-bottom: 1.25rem; display: grid; grid-template-columns: 1fr auto; column-gap: 1rem; align-items: baseline; }
    article > header > * { grid-column: 1; min-width: 0; }
    article > header .facts { grid-column: 1 / -1; }
    article > header .back { grid-column: 2; grid-row: 1; font-size: 0.875rem; }
    article h2 { font-size: 1.25rem; overflow-wrap: anywhere; }
    article .title { margin: 0.2rem 0 0; font-size: 1.0625rem; width: fit-content; max-width: 100%; }
    article section { padding-top: 1.75rem; }
    article section > h3, article figcaption { margin-bottom: 0.5rem; }
    .first-terms { overflow-wrap: anywhere; }
    .terms > div > figure + figure { margin-top: 1.75rem; }
    .ngrams, .curves { margin-top: 2rem; }
    .concordance { list-style: none; margin: 0; padding: 0; font-size: 0.9375rem; }
    .concordance li { display: grid; grid-template-columns: 1fr auto 1fr; gap: 0.5em; padding-block: 0.2rem; align-items: baseline; }
    .concordance li + li { border-top: 1px solid var(--rule); }
    .concordance li.first { border-top: 1px solid var(--edge); }
    .concordance .before { text-align: end; }
    .concordance .before, .concordance .after { color: var(--soft); min-width: 0; }
    .concordance mark { background: var(--node); color: var(--ink); border-radius: 3px; padding: 0 0.3em; font-weight: 600; display: inline-block; }
    .tokens { background: var(--raised); border-radius: 8px; padding: 0.9rem 1.1rem; line-height: 2; }
    .tokens p { margin: 0 0 0.6rem; max-width: 62rem; }
    .tokens p[dir="rtl"] { margin-left: auto; }
    .tokens p:last-child { margin-bottom: 0; }
    .t { border-radius: 3px; padding: 0.08em 0.16em; box-shadow: 0 0 0 1px var(--edge); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
    .t:lang(zh), .t:lang(ja) { margin-inline: 0.1em; }
    .t.stop { color: var(--soft); box-shadow: 0 0 0 1px var(--rule); }
    .t.number, .t.time, .t.date, .t.range { background: var(--number); white-space: normal; }
    .t.punctuation, .t.symbol { color: var(--soft); box-shadow: none; padding: 0; }
    .t.url, .t.email { background: var(--number); text-decoration: underline; overflow-wrap: anywhere; }
    .t.mention, .t.hashtag, .t.emoji { background: var(--name); }
    .legend { list-style: none; margin: 0.6rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.35rem 1.1rem; font-size: 0.875rem; color: var(--soft); }
    .legend .t { color: var(--ink); }
    .legend .t.stop, .legend .t.punctuation { color: var(--soft); }
    .runs { background: var(--raised); border-radius: 8px; padding: 0.75rem 1.1rem; margin: 0.75rem 0 0.25rem; line-height: 2; }
    .run { border-radius: 3px; padding: 0.1em 0; }
    .run.even { background: var(--even); }
    .run.odd { background: var(--odd); }
    .terms-of-run { max-width: 100%; }
    .problem { border-inline-start: 3px solid var(--edge); padding-inline-start: 0.8rem; }
    dl.record { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.25rem 1.5rem; font-size: 0.9rem; margin: 0; }
    dl.record dt { color: var(--soft); }
    dl.record dd { margin: 0; overflow-wrap: anywhere; }
    @media (max-width: 44rem) {
      .secondary { display: none; }
      nav { position: static; }
      html { scroll-padding-top: 1rem; }
      .concordance li { display: block; padding-block: 0.45rem; }
      .tokens, .runs { padding-inline: 0.75rem; }
      td.bar { min-width: 6.5rem; }
      svg.bar { min-width: 2rem; }
      dl.record { grid-template-columns: 1fr; gap: 0; }
      dl.record dd { margin-bottom: 0.5rem; }
    }

    """

  /// The page on paper: light, whole, nothing that can only be clicked.
  static let paper: StaticString = """
    @media print {
      :root {
        color-scheme: light;
        --paper: #ffffff; --raised: #f6f7f9; --ink: #000000; --soft: #4a515b; --rule: #d9dde2; --edge: #a9b1bb;
        --accent: #1f5fa6; --bar: #7ba7d7; --less: #d7a15f; --curve: #1f5fa6; --node: #fdf0c4; --number: #e3eefa; --name: #efe7f8;
        --even: #e3eefa; --odd: #fbe8d8;
      }
      @page { margin: 16mm 14mm; }
      body { font-size: 9.5pt; }
      svg, mark, .t, .run, .tokens, .runs { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      nav, .filter, .skip, .back, thead th button::after, details:not([open]) { display: none !important; }
      header.page, main { max-width: none; padding-inline: 0; }
      article { content-visibility: visible; }
      h2, h3, figcaption { break-after: avoid; }
      tr, figure, .concordance li { break-inside: avoid; }
      thead { display: table-header-group; }
      a { color: inherit; text-decoration: none; }
    }
    """
}
