using System.CommandLine;
using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting.Marks;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>forecast</c>: with what a period ends, and what it takes to reach a mark.</summary>
internal static class ForecastCommand
{
    internal static Command Make(HostConsole console)
    {
        var (record, journal, pupil, period) = (CommonOptions.Record(), MarkOptions.Journal(), MarkOptions.Pupil(), MarkOptions.Period());
        var (regulation, preset, hours, asOf, format) = (MarkOptions.Regulation(), MarkOptions.Preset(), MarkOptions.Hours(), CommonOptions.AsOf(), MarkOptions.Format());
        var want = new Option<string?>("--want") { HelpName = "ОТМЕТКА", Description = "Какую отметку хотят получить: сказать, каких работ и отметок для неё хватит или что её не получить." };
        var command = new Command("forecast", "Показать, чем кончится период: если ничего не изменится, от чего до чего с работами впереди и что нужно для желаемой отметки.")
        {
            record, journal, pupil, want, period, regulation, preset, hours, asOf, format,
        };
        command.SetAction(parse =>
        {
            var request = new MarksRequest(
                parse.GetRequiredValue(record), parse.GetValue(asOf), parse.GetRequiredValue(journal), parse.GetValue(pupil), parse.GetValue(period),
                parse.GetValue(regulation), parse.GetValue(preset), parse.GetValue(hours), parse.GetRequiredValue(format));
            return Run(request, parse.GetValue(want), console);
        });
        return command;
    }

    private static int Run(MarksRequest request, string? want, HostConsole console) => request.Run(console, (input, marks, policy) =>
    {
        var register = input.Source.Register;
        if (CheckWant(want, policy.For(marks.Journal, register, marks.Period.Last).Rules) is { } defect)
        {
            return defect;
        }

        var sheet = ForecastSheet.Of(
            marks,
            register,
            policy,
            request.Pupil is { } pupil ? PupilId.Parse(pupil) : null,
            want is null ? null : int.Parse(want, NumberStyles.None, CultureInfo.InvariantCulture));
        MarksRequest.Write(console, request.IsJson, stream => ForecastJson.Write(sheet, stream), () => ForecastText.Lines(sheet));
        return null;
    });

    /// <summary>Without rules there is no scale, and any mark of any scale may be meant.</summary>
    private static Defect? CheckWant(string? want, MarkRules? rules)
    {
        var (least, greatest) = rules is { Scale: { Kind: ScaleKind.Numeric } scale } ? (scale.Min, scale.Max) : (0, 100);
        return want is null || (int.TryParse(want, NumberStyles.None, CultureInfo.InvariantCulture, out var mark) && mark >= least && mark <= greatest)
            ? null
            : new Defect(HostDefects.BadWant, default, want, least.ToString(CultureInfo.InvariantCulture), greatest.ToString(CultureInfo.InvariantCulture));
    }
}
