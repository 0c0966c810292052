using System.CommandLine;
using System.Text;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting.Catalogues;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>catalogue</c>: writes an act as a page, clause by clause.</summary>
internal static class CatalogueCommand
{
    private const string Markdown = "md";
    private const string Html = "html";
    private const string Json = "json";

    internal static Command Make(HostConsole console)
    {
        var regulation = new Option<string>("--regulation") { HelpName = "РЕГЛАМЕНТ", Required = true, Description = "Имя регламента (lenskaya-2017) или файл своего пакета." };
        var record = new Option<string?>("--audit") { HelpName = "ПАПКА", Description = "Папка обмена: проверить её и показать у норм цифры проверки." };
        var asOf = CommonOptions.AsOf();
        var format = new Option<string>("--format") { HelpName = "ВИД", DefaultValueFactory = _ => Markdown, Description = $"Вид страницы: {Markdown} (так без параметра), {Html} (для сайта школы и печати) или {Json} (для программ)." };
        var output = new Option<string?>("--out") { HelpName = "ФАЙЛ", Description = "Куда записать страницу; без параметра она выводится на экран." };
        var command = new Command("catalogue", "Показать акт пункт за пунктом: нормы, сроки, прочтения, примеры и чего ещё нет.") { regulation, record, asOf, format, output };
        command.SetAction(parse => Run(
            parse.GetRequiredValue(regulation), (parse.GetValue(record), parse.GetValue(asOf)), parse.GetRequiredValue(format), parse.GetValue(output), console));
        return command;
    }

    private static int Run(string name, (string? Path, string? When) audited, string format, string? output, HostConsole console)
    {
        var bag = new DefectBag();
        var pack = bag.Take(Regulations.ReadPack(name));
        var examples = pack is null ? null : bag.Take(PackExamples.Read(pack, name));
        var asOf = bag.Take(AsOf.Parse(audited.When));
        var store = audited.Path is null ? null : bag.Take(RecordFolder.Open(audited.Path));
        bag.Add(audited is (null, { } when) ? new Defect(HostDefects.AsOfWithoutAudit, default, when) : null);
        bag.Add(format is Markdown or Html or Json ? null : new Defect(HostDefects.BadChoice, default, "--format", format, $"{Markdown}, {Html}, {Json}"));
        bag.Add(OutputFile.CheckApartFrom(store, audited.Path ?? "", output));
        if (pack is null || examples is null || asOf is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        AuditSummary? audit = null;
        if (store is not null)
        {
            var read = RecordInput.Read(store, asOf, console);
            if (!read.TryGet(out var input))
            {
                return console.Refuse(read.Defects);
            }

            audit = Auditing.Run(input, new Regulation(pack), new NoFindings(), console);
        }

        var catalogue = Catalogue.Of(pack, examples.Tables, audit);
        OutputFile.Write(output, console, stream => Write(catalogue, format, stream));
        return ExitCodes.Done;
    }

    private static void Write(Catalogue catalogue, string format, Stream stream)
    {
        if (format == Json)
        {
            CatalogueJson.Write(catalogue, stream);
        }
        else
        {
            stream.Write(Encoding.UTF8.GetBytes(format == Html ? CatalogueHtml.Write(catalogue) : CatalogueMarkdown.Write(catalogue)));
        }
    }

    /// <summary>The page shows figures, not findings.</summary>
    private sealed class NoFindings : IFindingSink
    {
        public void Finding(Finding finding)
        {
            // Counted by the audit itself.
        }

        public void Advice(Finding finding)
        {
            // Counted by the audit itself.
        }
    }
}
