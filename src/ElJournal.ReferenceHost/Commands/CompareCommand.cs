using System.CommandLine;
using System.Text;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting.Comparisons;
using ElJournal.Rules.Comparisons;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>compare</c>: says in what two packs differ.</summary>
internal static class CompareCommand
{
    private const string Text = "text";
    private const string Json = "json";

    internal static Command Make(HostConsole console)
    {
        var left = new Argument<string>("РЕГЛАМЕНТ-А") { Description = "Имя регламента (lenskaya-2017) или файл пакета." };
        var right = new Argument<string>("РЕГЛАМЕНТ-Б") { Description = "С чем сравнить; может быть другой редакцией того же акта." };
        var format = new Option<string>("--format") { HelpName = "ВИД", DefaultValueFactory = _ => Text, Description = $"Вид: {Text} (для чтения; так без параметра) или {Json} (для программ)." };
        var output = new Option<string?>("--out") { HelpName = "ФАЙЛ", Description = "Куда записать сравнение; без параметра оно выводится на экран." };
        var command = new Command("compare", "Сравнить два регламента: пункты, нормы, сроки, прочтения, параметры, силу и даты.") { left, right, format, output };
        command.SetAction(parse => Run(parse.GetRequiredValue(left), parse.GetRequiredValue(right), parse.GetRequiredValue(format), parse.GetValue(output), console));
        return command;
    }

    private static int Run(string left, string right, string format, string? output, HostConsole console)
    {
        var bag = new DefectBag();
        var (a, b) = (bag.Take(Regulations.ReadPack(left)), bag.Take(Regulations.ReadPack(right)));
        bag.Add(format is Text or Json ? null : new Defect(HostDefects.BadChoice, default, "--format", format, $"{Text}, {Json}"));
        bag.Add(OutputFile.Check(output));
        if (a is null || b is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var comparison = PackComparison.Of(a, b);
        OutputFile.Write(output, console, stream => Write(comparison, format, stream));
        return ExitCodes.Done;
    }

    private static void Write(PackComparison comparison, string format, Stream stream)
    {
        if (format == Json)
        {
            ComparisonJson.Write(comparison, stream);
        }
        else
        {
            stream.Write(Encoding.UTF8.GetBytes(ComparisonText.Write(comparison)));
        }
    }
}
