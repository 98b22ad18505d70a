/// How pages look, on a screen that is light or dark, wide or narrow, and on paper.
///
/// Sizes are relative to the reader's own; directions are logical (`start`, `end`), so that what is in Arabic needs no
/// rules of its own. Colours have a contrast of 4.5 to what is behind them in both schemes.
enum PageStyle {
  /// The style sheet, in parts that follow one another.
  static let parts: [StaticString] = [base, tables, documents, paper]

  /// Colours, letters, the frame of the page.
  private static let base: StaticString = """
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --raised: #f6f7f9; --ink: #1a1d21; --soft: #5a626e; --rule: #e3e6ea; --edge: #c9cfd7;
      --accent: #1f5fa6; --bar: #7ba7d7; --less: #d7a15f; --curve: #1f5fa6; --node: #fdf0c4; --number: #e3eefa; --name: #efe7f8;
      --even: #e3eefa; --odd: #fbe8d8;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14171b; --raised: #1c2026; --ink: #e7e9ec; --soft: #a5aeba; --rule: #2b313a; --edge: #444d59;
        --accent: #8fbcf0; --bar: #456f9e; --less: #96652b; --curve: #8fbcf0; --node: #4c4011; --number: #1f3450; --name: #3a2c50;
        --even: #1f3450; --odd: #4d3018;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 4rem; text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
      font-kerning: normal; overflow-wrap: break-word;
    }
    :lang(zh-Hans) { font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
    :lang(zh-Hant) { font-family: "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC", sans-serif; }
    :lang(ja) { font-family: "Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP", "Noto Sans JP", sans-serif; }
    :lang(ko) { font-family: "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", sans-serif; }
    :lang(ar), :lang(fa), :lang(ur) {
      font-family: "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", "Noto Sans Arabic", sans-serif; font-size: 1.06em;
    }
    header.page, nav, main { max-width: 76rem; margin: 0 auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
    header.page { padding-block: 2.75rem 1rem; }
    h1, h2, h3, h4 { line-height: 1.25; margin: 0; font-weight: 650; letter-spacing: -0.011em; text-wrap: balance; }
    h1 { font-size: clamp(1.7rem, 1.3rem + 1.8vw, 2.4rem); letter-spacing: -0.022em; }
    h2 { font-size: 1.4rem; }
    h3 { font-size: 1rem; }
    h4 { font-size: 0.94rem; }
    p { margin: 0.5rem 0; }
    a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
    [hidden] { display: none !important; }
    .unseen {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
    }
    .skip { position: absolute; inset-inline-start: 1rem; top: -4rem; padding: 0.5rem 1rem; background: var(--paper); z-index: 3; }
    .skip:focus { top: 0.5rem; }
    .hidden {
      font: 0.78em ui-monospace, "SF Mono", Menlo, Consolas, monospace; color: var(--soft);
      border: 1px solid var(--edge); border-radius: 3px; padding: 0 0.2em;
    }
    .note, .key, .left-out { color: var(--soft); font-size: 0.875rem; max-width: 46rem; }
    .facts { list-style: none; margin: 0.35rem 0; padding: 0; color: var(--soft); font-size: 0.9375rem; }
    .facts li { display: inline-block; max-width: 100%; }
    .facts li:not(:last-child)::after { content: "\\b7"; padding-inline: 0.5em; color: var(--edge); }
    nav { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--rule); max-width: none; }
    nav ul {
      list-style: none; display: flex; flex-wrap: wrap; gap: 0.1rem 1.5rem; max-width: 71rem; margin: 0 auto; padding: 0.6rem 0;
      font-size: 0.9375rem;
    }
    nav a { color: var(--soft); text-decoration: none; display: inline-block; padding: 0.15rem 0; }
    nav a:hover { color: var(--ink); text-decoration: underline; }
    section { padding-block: 2.25rem 0; }
    section > h2 { margin-bottom: 1rem; }
    main { padding-bottom: 4rem; }

    """
}
