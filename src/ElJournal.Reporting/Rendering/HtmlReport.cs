using System.Net;
using ElJournal.Domain;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Pictures;

namespace ElJournal.Reporting.Rendering;

/// <summary>Writes a report as a page of its own: for the screen, and for paper with page numbers, repeated headings and places for visa, signature and seal.</summary>
internal static class HtmlReport
{
    internal static void Write(ReportDocument document, TextWriter page)
    {
        page.Write("<!DOCTYPE html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Write($"<title>{Encode(document.Title)}</title>\n<style>\n{HtmlStyle.Of(document)}</style>\n</head>\n<body>\n<main>\n<header>\n");
        WriteVisa(document, page);
        page.Write($"<p class=\"school\">{Encode(document.School)}</p>\n<h1>{Encode(document.Title)}</h1>\n");
        WriteFacts(document, page);
        page.Write("</header>\n");
        foreach (var warning in document.Body.Warnings)
        {
            page.Write($"<p class=\"warning\" role=\"note\">{Encode(warning)}</p>\n");
        }

        foreach (var block in document.Blocks)
        {
            Write(document, block, page);
        }

        WriteProof(document, page);
        page.Write("</main>\n</body>\n</html>\n");
    }

    private static void Write(ReportDocument document, DocumentBlock block, TextWriter page)
    {
        switch (block)
        {
            case DocumentBlock.Table table:
                HtmlTable.Write(table, HtmlStyle.WidthOf(document), page);
                break;
            case DocumentBlock.Notes notes:
                page.Write("<ul class=\"notes\">\n");
                foreach (var line in notes.Lines)
                {
                    page.Write($"<li>{Encode(line)}</li>\n");
                }

                page.Write("</ul>\n");
                break;
            case DocumentBlock.Picture picture:
                page.Write($"<figure>\n<figcaption>{Encode(picture.Title)}</figcaption>\n{PictureSvg.Of(picture)}\n</figure>\n");
                break;
            case DocumentBlock.Signatures signatures:
                WriteSignatures(signatures, page);
                break;
            default:
                throw new InvalidOperationException("Unknown part.");
        }
    }

    private static void WriteVisa(ReportDocument document, TextWriter page)
    {
        if (document.Body.Blocks.OfType<DocumentBlock.Signatures>().Any(s => s.HasVisa))
        {
            page.Write("<div class=\"visa\">Виза заместителя директора<br><span class=\"line\"></span><br>«___» ______________ 20__ г.</div>\n");
        }
    }

    private static void WriteFacts(ReportDocument document, TextWriter page)
    {
        page.Write("<dl>\n");
        foreach (var fact in document.Body.Facts)
        {
            page.Write($"<dt>{Encode(fact.Label)}</dt><dd>{Encode(fact.Text)}</dd>\n");
        }

        page.Write($"<dt>По данным на</dt><dd>{Wording.Of(document.AsOfLocal)}</dd>\n");
        if (!document.Clauses.IsEmpty)
        {
            page.Write($"<dt>Основание</dt><dd>{Encode(string.Join("; ", document.Clauses))}</dd>\n");
        }

        page.Write("</dl>\n");
    }

    private static void WriteSignatures(DocumentBlock.Signatures signatures, TextWriter page)
    {
        page.Write("<section class=\"signatures\" aria-label=\"Подписи\">\n");
        foreach (var signer in signatures.Signers)
        {
            page.Write($"<p><span class=\"office\">{Encode(signer)}</span> <span class=\"line\"></span> <span class=\"hint\">подпись</span> / <span class=\"line\"></span> <span class=\"hint\">расшифровка</span> «___» ____________ 20__ г.</p>\n");
        }

        if (signatures.HasSeal)
        {
            page.Write("<p class=\"seal\">М. П.</p>\n");
        }

        page.Write("</section>\n");
    }

    private static void WriteProof(ReportDocument document, TextWriter page) => page.Write(
        $"<footer>\n{QrSvg.Of(ReportDigest.Address(document))}\n<p>Дайджест напечатанных данных (SHA-256):<br><code>{ReportDigest.Grouped(document.Digest)}</code><br>Тот же дайджест стоит в отчёте в виде JSON; в коде слева — название отчёта, момент и дайджест.</p>\n</footer>\n");

    /// <summary>Text as text: no markup, no control characters but line ends, which the style shows.</summary>
    internal static string Encode(string text)
    {
        var clean = text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0
            ? text
            : string.Create(text.Length, text, static (span, from) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = from[i] is < ' ' and not '\n' and not '\t' ? '\uFFFD' : from[i];
                }
            });
        return WebUtility.HtmlEncode(clean);
    }
}
