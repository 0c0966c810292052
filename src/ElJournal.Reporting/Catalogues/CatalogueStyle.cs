namespace ElJournal.Reporting.Catalogues;

/// <summary>The style of the page of an act: legible on a phone, on a desk and on paper, without anything from elsewhere.</summary>
internal static class CatalogueStyle
{
    internal const string Css = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 54rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1f; background: #fff; overflow-wrap: anywhere; }
        h1 { font-size: 1.5rem; line-height: 1.25; }
        h2 { font-size: 1.15rem; margin: 2rem 0 .25rem; border-top: 1px solid #c9c9d1; padding-top: 1rem; }
        h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
        p { margin: .5rem 0; }
        dl { margin: .25rem 0; }
        dl div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; margin: .1rem 0; }
        dt { color: #55555f; }
        dd { margin: 0; }
        nav ul { display: flex; flex-wrap: wrap; gap: .25rem; margin: 1rem 0; padding: 0; list-style: none; font-size: .9rem; }
        nav a { display: block; padding: .15rem .5rem; border: 1px solid #c9c9d1; border-radius: .25rem; color: #1a4b8c; text-decoration: none; }
        nav a:hover { background: #eef3fa; }
        .legend { margin: 1rem 0; padding: 0; list-style: none; font-size: .9rem; }
        .legend li { margin: .25rem 0; }
        .skip { position: absolute; left: -100vw; padding: .5rem; background: #fff; color: #1a4b8c; }
        .skip:focus { left: 1rem; }
        .status { display: inline-block; padding: 0 .5rem; border: 1px solid; border-radius: 1rem; font-size: .8rem; font-weight: normal; vertical-align: .1em; }
        .carried { color: #1c6b34; }
        .planned { color: #8a5a00; }
        .listed { color: #55555f; }
        details { margin: .5rem 0; }
        summary { color: #1a4b8c; cursor: pointer; }
        table { width: 100%; margin: .25rem 0; border-collapse: collapse; font-size: .9rem; }
        th { text-align: left; font-weight: normal; }
        thead th { color: #55555f; }
        th, td { padding: .15rem .75rem .15rem 0; border-bottom: 1px solid #e4e4e9; vertical-align: top; }
        th:last-child, td:last-child { padding-right: 0; width: 40%; }
        @media (max-width: 36rem) { dl div { grid-template-columns: 1fr; margin: .4rem 0; } dt { font-size: .9rem; line-height: 1.3; } h1 { font-size: 1.3rem; } }
        @media print {
          body { max-width: none; padding: 0; font-size: 10pt; }
          nav, .skip { display: none; }
          h1, h2, h3, h2 + p, summary { break-after: avoid; }
          h2 { margin-top: 1rem; padding-top: .5rem; }
          dl div, tr, p, li { break-inside: avoid; }
          p { orphans: 3; widows: 3; }
          summary { color: inherit; list-style: none; }
          thead { display: table-header-group; }
          @page { size: A4; margin: 16mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; } }
        }
        """;
}
