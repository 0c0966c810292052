using System.CommandLine;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting.Marks;
using ElJournal.Rules.Marks;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>marks</c>: averages, proposed marks and what led to them, for the pupils of a journal; and what another mark or other rules would make of them.</summary>
internal static class MarksCommand
{
    internal static Command Make(HostConsole console)
    {
        var (record, journal, pupil, period) = (CommonOptions.Record(), MarkOptions.Journal(), MarkOptions.Pupil(), MarkOptions.Period());
        var (regulation, preset, hours, asOf, format) = (MarkOptions.Regulation(), MarkOptions.Preset(), MarkOptions.Hours(), CommonOptions.AsOf(), MarkOptions.Format());
        var explain = new Option<bool>("--explain") { Description = "Показать расчёт по каждому обучающемуся, шаг за шагом." };
        var change = new Option<string?>("--change") { HelpName = "РАБОТА=ОТМЕТКА", Description = "Примерить исправление отметки одного обучающегося: что сдвинется за период, за год, в сводной ведомости и в показателях. В данных ничего не меняется." };
        var with = new Option<string?>("--with") { HelpName = "ПРАВИЛА", Description = "Что если бы те же отметки считали по другим правилам: готовый набор, имя регламента или файл пакета." };
        var command = new Command("marks", "Посчитать средние и предлагаемые отметки журнала за период. Без правил — готового набора или регламента — они не устанавливаются.")
        {
            record, journal, pupil, period, regulation, preset, hours, asOf, format, explain, change, with,
        };
        command.SetAction(parse =>
        {
            var request = new MarksRequest(
                parse.GetRequiredValue(record), parse.GetValue(asOf), parse.GetRequiredValue(journal), parse.GetValue(pupil), parse.GetValue(period),
                parse.GetValue(regulation), parse.GetValue(preset), parse.GetValue(hours), parse.GetRequiredValue(format));
            return (parse.GetValue(change), parse.GetValue(with)) switch
            {
                (null, null) => Run(request, parse.GetValue(explain), console),
                (var tried, null) => TryChange(request, tried, console),
                (null, var rules) => Compare(request, rules, console),
                _ => console.Refuse(new Defect(HostDefects.ChangeAndRules, default)),
            };
        });
        return command;
    }

    private static int Run(MarksRequest request, bool isExplained, HostConsole console) => request.Run(console, (input, marks, policy) =>
    {
        var sheet = MarkSheet.Of(marks, input.Source.Register, policy, PupilOf(request));
        MarksRequest.Write(console, request.IsJson, stream => MarkSheetJson.Write(sheet, stream, isExplained), () => MarkSheetText.Lines(sheet, isExplained));
        return null;
    });

    private static int TryChange(MarksRequest request, string text, HostConsole console)
    {
        var bag = new DefectBag();
        bag.Add(MarkChange.TryParse(text, out var change) ? null : new Defect(HostDefects.BadChange, default, text));
        bag.Add(request.Pupil is null ? new Defect(HostDefects.ChangeWithoutPupil, default) : null);
        return request.Run(console, (input, marks, policy) => Show(input, marks, policy, change!), bag);

        Defect? Show(MarksInput input, SubjectMarks marks, MarkPolicy policy, MarkChange tried)
        {
            var read = CorrectionSheet.Of(input.Source, marks, policy, PupilOf(request)!.Value, tried.Work, tried.Cell, input.At);
            if (!read.TryGet(out var sheet))
            {
                return read.Defects[0];
            }

            MarksRequest.Write(console, request.IsJson, stream => CorrectionJson.Write(sheet, stream), () => CorrectionText.Lines(sheet));
            return null;
        }
    }

    private static int Compare(MarksRequest request, string rules, HostConsole console)
    {
        var bag = new DefectBag();
        var other = bag.Take(MarkPolicies.Read(rules));
        return request.Run(
            console,
            (input, marks, policy) =>
            {
                var comparison = MarkComparison.Of(marks, input.Source.Register, policy, other!, PupilOf(request));
                MarksRequest.Write(console, request.IsJson, stream => MarkComparisonJson.Write(comparison, stream), () => MarkComparisonText.Lines(comparison));
                return null;
            },
            bag);
    }

    private static PupilId? PupilOf(MarksRequest request) => request.Pupil is { } pupil ? PupilId.Parse(pupil) : null;
}
