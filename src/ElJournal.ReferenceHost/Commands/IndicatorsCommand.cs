using System.CommandLine;
using ElJournal.Domain.Classes;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting.Marks;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>indicators</c>: how a class stands in a period.</summary>
internal static class IndicatorsCommand
{
    internal static Command Make(HostConsole console)
    {
        var record = CommonOptions.Record();
        var schoolClass = new Option<string>("--class") { HelpName = "КЛАСС", Required = true, Description = "Обозначение класса в данных." };
        var period = new Option<string>("--period") { HelpName = "ПЕРИОД", Required = true, Description = "Обозначение учебного периода в данных." };
        var (regulation, preset, asOf, format) = (MarkOptions.Regulation(), MarkOptions.Preset(), CommonOptions.AsOf(), MarkOptions.Format());
        var command = new Command("indicators", "Посчитать показатели класса за период: успеваемость, качество, СОУ, средний балл, накопляемость; у каждого — формула, N и кто не вошёл.")
        {
            record, schoolClass, period, regulation, preset, asOf, format,
        };
        command.SetAction(parse => Run(
            parse.GetRequiredValue(record), parse.GetRequiredValue(schoolClass), parse.GetRequiredValue(period),
            parse.GetValue(regulation), parse.GetValue(preset), parse.GetValue(asOf), parse.GetRequiredValue(format), console));
        return command;
    }

    private static int Run(string folder, string schoolClass, string period, string? regulation, string? preset, string? when, string format, HostConsole console)
    {
        var bag = new DefectBag();
        var policy = bag.Take(MarkPolicies.Read(preset, regulation));
        var asOf = bag.Take(AsOf.Parse(when));
        var store = bag.Take(RecordFolder.Open(folder));
        bag.Add(MarksRequest.CheckFormat(format));
        if (policy is null || asOf is null || store is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var read = MarksInput.Read(store, asOf, console);
        if (!read.TryGet(out var input))
        {
            return console.Refuse(read.Defects);
        }

        if (input.CheckClass(schoolClass) is { } unknown)
        {
            return console.Refuse(unknown);
        }

        var found = input.FindPeriod(period, ClassId.Parse(schoolClass));
        if (!found.TryGet(out var chosen))
        {
            return console.Refuse(found.Defects);
        }

        var sheet = IndicatorSheet.Of(input.Source, ClassId.Parse(schoolClass), chosen, policy, input.At);
        MarksRequest.Write(console, format == Formats.Json, stream => IndicatorJson.Write(sheet, stream), () => IndicatorText.Lines(sheet));
        return ExitCodes.Done;
    }
}
