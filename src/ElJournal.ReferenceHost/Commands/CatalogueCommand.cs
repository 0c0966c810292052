using System.CommandLine;
using System.Text;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting.Catalogues;

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
        var format = new Option<string>("--format") { HelpName = "ВИД", DefaultValueFactory = _ => Markdown, Description = $"Вид страницы: {Markdown} (так без параметра), {Html} (для сайта школы и печати) или {Json} (для программ)." };
        var output = new Option<string?>("--out") { HelpName = "ФАЙЛ", Description = "Куда записать страницу; без параметра она выводится на экран." };
        var command = new Command("catalogue", "Показать акт пункт за пунктом: нормы, сроки, прочтения и чего ещё нет.") { regulation, format, output };
        command.SetAction(parse => Run(parse.GetRequiredValue(regulation), parse.GetRequiredValue(format), parse.GetValue(output), console));
        return command;
    }

    private static int Run(string name, string format, string? output, HostConsole console)
    {
        var bag = new DefectBag();
        var pack = bag.Take(Regulations.ReadPack(name));
        bag.Add(format is Markdown or Html or Json ? null : new Defect(HostDefects.BadChoice, default, "--format", format, $"{Markdown}, {Html}, {Json}"));
        bag.Add(OutputFile.Check(output));
        if (pack is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var catalogue = Catalogue.Of(pack);
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
}
