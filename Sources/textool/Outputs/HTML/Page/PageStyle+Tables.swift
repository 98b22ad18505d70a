extension PageStyle {
  /// Tables, bars and pictures.
  static let tables: StaticString = """
    table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.35; }
    th, td { padding: 0.3rem 0.55rem; text-align: start; vertical-align: baseline; font-weight: inherit; }
    tr > :first-child { padding-inline-start: 0; }
    tr > :last-child { padding-inline-end: 0; }
    thead th { color: var(--soft); font-size: 0.8125rem; border-bottom: 1px solid var(--edge); vertical-align: bottom; }
    tbody tr + tr > * { border-top: 1px solid var(--rule); }
    tbody th { font-size: 0.9375rem; overflow-wrap: anywhere; min-width: 5.5rem; }
    td.text { overflow-wrap: anywhere; min-width: 3.5rem; }
    .text.end { text-align: end; }
    .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
    td.bar { min-width: 9rem; }
    .amount { display: flex; align-items: center; gap: 0.6rem; }
    .figure { text-align: end; }
    .w1 { min-width: 1ch; }
    .w2 { min-width: 2ch; }
    .w3 { min-width: 3ch; }
    .w4 { min-width: 4ch; }
    .w5 { min-width: 5ch; }
    .w6 { min-width: 6ch; }
    .w7 { min-width: 7ch; }
    .w8 { min-width: 8ch; }
    .w9 { min-width: 9ch; }
    .w10 { min-width: 10ch; }
    .w11 { min-width: 11ch; }
    .w12 { min-width: 12ch; }
    svg.bar { flex: 1 1 4rem; height: 0.5rem; width: 3rem; min-width: 3rem; }
    svg.bar rect { fill: var(--bar); }
    svg.bar rect.less { fill: var(--less); }
    svg.bar path { stroke: var(--soft); vector-effect: non-scaling-stroke; }
    .pair td.bar { min-width: 6.75rem; }
    thead th button {
      all: unset; box-sizing: border-box; cursor: pointer; color: inherit; font: inherit; text-align: inherit;
    }
    thead th button:hover { color: var(--ink); }
    thead th button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    thead th button::after { content: "\\2195"; opacity: 0.55; padding-inline-start: 0.3em; font-size: 0.85em; }
    [aria-sort="ascending"] button::after { content: "\\2191"; opacity: 1; }
    [aria-sort="descending"] button::after { content: "\\2193"; opacity: 1; }
    [aria-sort] button { color: var(--ink); }
    .plain table:not(:has(th:nth-child(4))) { max-width: 40rem; }
    .scroll { overflow-x: auto; margin-block: 0.75rem; }
    .pair { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 1.75rem clamp(1.5rem, 4vw, 3.5rem); }
    .pair > * { min-width: 0; }
    figure { margin: 0.5rem 0; min-width: 0; }
    figcaption { margin-bottom: 0.5rem; }
    svg.chart { display: block; width: 100%; max-width: 34rem; height: auto; overflow: visible; }
    svg.chart text { fill: var(--soft); font-size: 11.5px; font-variant-numeric: tabular-nums; }
    .grid { stroke: var(--rule); fill: none; stroke-width: 1; }
    .curve { stroke: var(--curve); fill: none; stroke-width: 2; stroke-linejoin: round; }
    .reference { stroke: var(--soft); fill: none; stroke-width: 1.25; stroke-dasharray: 4 4; }
    .dot { fill: var(--curve); }
    svg.key { width: 1.5rem; height: 0.5rem; vertical-align: middle; }
    details { margin-block: 0.5rem; font-size: 0.875rem; }
    summary { cursor: pointer; color: var(--accent); width: fit-content; padding-block: 0.15rem; }
    details table { max-width: 24rem; }
    td.strip, th.strip { width: 58%; padding-inline: 0.75rem; }
    .strips tbody > tr > * { vertical-align: middle; }
    svg.strip { display: block; width: 100%; height: 1rem; background: var(--raised); border-radius: 2px; }
    svg.strip path { stroke: var(--curve); stroke-width: 1.5; }
    .ends { display: flex; justify-content: space-between; }
    .tiles {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: 1rem 1.5rem; margin: 0 0 2rem;
      padding-block: 1.1rem; border-block: 1px solid var(--rule);
    }
    .tiles > div { display: flex; flex-direction: column-reverse; }
    .tiles dt { color: var(--soft); font-size: 0.875rem; }
    .tiles dd { margin: 0; font-size: 1.65rem; line-height: 1.2; font-weight: 600; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
    .filter { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.5rem 0.75rem; margin-bottom: 0.75rem; font-size: 0.9375rem; }
    .filter input {
      font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 6px;
      padding: 0.35rem 0.6rem; width: min(20rem, 100%);
    }
    .filter output { color: var(--soft); font-size: 0.875rem; }

    """
}
