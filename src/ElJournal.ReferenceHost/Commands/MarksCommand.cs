using System.CommandLine;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting.Marks;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>marks</c>: averages, proposed marks and what led to them, for the pupils of a journal.</summary>
internal static class MarksCommand
{
    internal static Command Make(HostConsole console)
    {
        var (record, journal, pupil, period) = (CommonOptions.Record(), MarkOptions.Journal(), MarkOptions.Pupil(), MarkOptions.Period());
        var (regulation, preset, hours, asOf, format) = (MarkOptions.Regulation(), MarkOptions.Preset(), MarkOptions.Hours(), CommonOptions.AsOf(), MarkOptions.Format());
        var explain = new Option<bool>("--explain") { Description = "Показать расчёт по каждому обучающемуся, шаг за шагом." };
        var command = new Command("marks", "Посчитать средние и предлагаемые отметки журнала за период. Без правил — готового набора или регламента — они не устанавливаются.")
        {
            record, journal, pupil, period, regulation, preset, hours, asOf, format, explain,
        };
        command.SetAction(parse =>
        {
            var request = new MarksRequest(
                parse.GetRequiredValue(record), parse.GetValue(asOf), parse.GetRequiredValue(journal), parse.GetValue(pupil), parse.GetValue(period),
                parse.GetValue(regulation), parse.GetValue(preset), parse.GetValue(hours), parse.GetRequiredValue(format));
            return Run(request, parse.GetValue(explain), console);
        });
        return command;
    }

    private static int Run(MarksRequest request, bool isExplained, HostConsole console) => request.Run(console, (input, marks, policy) =>
    {
        var sheet = MarkSheet.Of(marks, input.Source.Register, policy, request.Pupil is { } pupil ? PupilId.Parse(pupil) : null);
        MarksRequest.Write(console, request.IsJson, stream => MarkSheetJson.Write(sheet, stream, isExplained), () => MarkSheetText.Lines(sheet, isExplained));
        return null;
    });
}
