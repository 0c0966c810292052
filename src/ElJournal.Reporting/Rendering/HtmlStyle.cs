using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Pictures;

namespace ElJournal.Reporting.Rendering;

/// <summary>The style of printed pages, and how many characters fit on one.</summary>
internal static class HtmlStyle
{
    private const int PortraitWidth = 122;
    private const int LandscapeWidth = 180;

    internal static int WidthOf(ReportDocument document) => document.Body.IsLandscape ? LandscapeWidth : PortraitWidth;

    internal static string Of(ReportDocument document) => (document.Body.Blocks.OfType<DocumentBlock.Picture>().Any() ? PictureFont.Face : "") + Pages(document) + HtmlTable.StyleOf(document, WidthOf(document));

    private static string Pages(ReportDocument document) => $$"""
        @page { size: A4 {{(document.Body.IsLandscape ? "landscape" : "portrait")}}; margin: 14mm 10mm 16mm 18mm;
          @bottom-left { content: "{{document.Title}} · {{document.Digest[..16]}}"; font: 7pt sans-serif; color: #444; }
          @bottom-right { content: "стр. " counter(page) " из " counter(pages); font: 7pt sans-serif; color: #444; } }
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0; background: #fff; color: #000; font: 9pt/1.35 "PT Sans", "Liberation Sans", Arial, "DejaVu Sans", sans-serif; }
        main { max-width: {{(document.Body.IsLandscape ? "277mm" : "182mm")}}; margin: 0 auto; padding: 6mm; }
        h1 { font-size: 14pt; margin: 0 0 3mm; line-height: 1.2; }
        .school { margin: 0 0 1mm; }
        h2 { font-size: 11pt; margin: 5mm 0 2mm; break-after: avoid; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .5mm 4mm; margin: 0 0 4mm; }
        dt { color: #444; } dd { margin: 0; }
        dd, td, th, li, p, h1 { unicode-bidi: isolate; overflow-wrap: break-word; }
        td, dd { white-space: pre-line; }
        table { border-collapse: collapse; table-layout: fixed; margin: 0 0 4mm; font-size: 8pt; line-height: 1.3; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        th, td { border: .3pt solid #555; padding: .5mm 1mm; text-align: left; vertical-align: top; }
        th { background: #eee; font-weight: 600; font-size: 7.5pt; vertical-align: bottom; }
        th.upright { padding: 1mm .2mm; }
        th.upright span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 40mm; }
        td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
        td.narrow { text-align: center; padding: .6mm .3mm; }
        tr.total td { font-weight: 600; background: #f4f4f4; }
        .page { break-before: page; }
        .warning { border: 1pt solid #000; padding: 2mm 3mm; margin: 0 0 3mm; font-weight: 600; }
        .notes { margin: 0 0 4mm; padding-left: 5mm; }
        .visa { float: right; width: 62mm; margin: 0 0 3mm 6mm; border: .3pt solid #555; padding: 2mm; line-height: 1.9; }
        .signatures { break-inside: avoid; margin-top: 8mm; white-space: nowrap; }
        .line { display: inline-block; width: 32mm; border-bottom: .5pt solid #000; }
        .office { display: inline-block; min-width: 44mm; }
        .hint { font-size: 7pt; color: #444; }
        .seal { margin: 3mm 0 0 48mm; }
        figure { margin: 0 0 4mm; break-inside: avoid; } figcaption { font-weight: 600; margin-bottom: 1mm; }
        figure svg { max-width: 100%; height: auto; }
        footer { break-inside: avoid; display: flex; gap: 4mm; align-items: center; margin-top: 6mm; font-size: 7.5pt; color: #333; }
        footer svg { flex: none; } code { font-family: "Liberation Mono", "DejaVu Sans Mono", monospace; }
        @media print { main { padding: 0; max-width: none; } }

        """.ReplaceLineEndings("\n");
}
