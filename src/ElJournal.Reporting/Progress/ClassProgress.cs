using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Indicators;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Finals;
using ElJournal.Reporting.Marks;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Progress;

/// <summary>Отчёт об успеваемости класса за период, the period before beside it.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Class">The class.</param>
/// <param name="Pupils">How many pupils it had on the last day of the period, or of the report if that is earlier.</param>
/// <param name="Now">Its indicators.</param>
/// <param name="Before">Those of the period before; null where there is none.</param>
/// <param name="Groups">The pupils of each group, by id; empty where the scale has no such groups.</param>
/// <param name="Distribution">How often each final mark stands, the best first, then the words.</param>
internal sealed record ClassProgress(
    ReportInput Input,
    SchoolClass Class,
    int Pupils,
    IndicatorSheet Now,
    IndicatorSheet? Before,
    ImmutableArray<(ProgressGroup Group, ImmutableArray<PupilId> Pupils)> Groups,
    ImmutableArray<(string Mark, int Count)> Distribution)
{
    internal static ClassProgress Of(ReportInput input)
    {
        var register = input.Register;
        var (schoolClass, period) = (register.FindClass(input.Class!.Value)!, input.Period!);
        var before = ClassPeriods.Before(register, schoolClass.Id, period);
        var members = ClassMember.Of(register, schoolClass.Id, period.First, period.Last, input.Today);
        var finals = new ClassFinals(input, schoolClass.Id);
        return new ClassProgress(
            input,
            schoolClass,
            members.Count(m => m.LeftOn is null),
            IndicatorSheet.Of(input.Source, schoolClass.Id, period, input.Policy, input.AsOf),
            before is null ? null : IndicatorSheet.Of(input.Source, schoolClass.Id, before, input.Policy, input.AsOf),
            ScaleOf(input, schoolClass, period) is { } scale ? GroupsOf(finals, period, members, scale) : [],
            [.. DistributionOf(finals, period, members)]);
    }

    /// <summary>The scale in which all marked journals of the class are kept; where none is determined, 2 to 5, unless the school's is another.</summary>
    private static MarkingScale? ScaleOf(ReportInput input, SchoolClass schoolClass, StudyPeriod period)
    {
        var register = input.Register;
        var scales = register.Journals.Where(j => j.Class == schoolClass.Id && register.IsMarked(j))
            .Select(j => input.Policy.For(j, register, period.Last).Rules?.Scale)
            .Distinct()
            .ToList();
        return scales switch
        {
            [{ Kind: ScaleKind.Numeric } one] => one,
            [null] when register.School.Scale is null or { Min: 2, Max: 5 } => IndicatorRules.Common.Scale,
            _ => null,
        };
    }

    private static IEnumerable<(string Mark, int Count)> DistributionOf(ClassFinals finals, StudyPeriod period, ImmutableArray<ClassMember> members) => members
        .SelectMany(m => finals.Subjects.Select(s => finals.Of(m.Pupil, s, period.Id)))
        .OfType<Cell>()
        .CountBy(c => c)
        .OrderByDescending(c => c.Key is Cell.MarkCell mark ? mark.Mark.Hundredths : -1)
        .ThenBy(c => MarkWords.Of(c.Key), StringComparer.Ordinal)
        .Select(c => (MarkWords.Of(c.Key)!, c.Value));

    private static ImmutableArray<(ProgressGroup Group, ImmutableArray<PupilId> Pupils)> GroupsOf(
        ClassFinals finals, StudyPeriod period, ImmutableArray<ClassMember> members, MarkingScale scale)
    {
        var groups = members.Where(m => m.LeftOn is null)
            .Select(m => (m.Pupil, Group: ProgressGrouping.Of(scale, [.. finals.Subjects.Select(s => finals.Of(m.Pupil, s, period.Id)).OfType<Cell>()])))
            .ToLookup(m => m.Group, m => m.Pupil);
        return [.. Enum.GetValues<ProgressGroup>().Select(g => (g, groups[g].ToImmutableArray()))];
    }
}
