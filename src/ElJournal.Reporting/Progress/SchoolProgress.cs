using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Marks;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Progress;

/// <summary>Отчёт об успеваемости школы за период: class by class, without a single pupil.</summary>
/// <remarks>Classes that have no such period stand apart. Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Rows">The classes that have the period, by grade and id.</param>
/// <param name="Others">The classes that have not.</param>
internal sealed record SchoolProgress(ReportInput Input, ImmutableArray<SchoolProgressRow> Rows, ImmutableArray<ClassId> Others)
{
    internal static SchoolProgress Of(ReportInput input)
    {
        var (register, period) = (input.Register, input.Period!);
        var classes = register.Classes.OrderBy(c => c.Grade ?? int.MaxValue).ThenBy(c => c.Id).ToList();
        var having = classes.Where(c => ClassPeriods.Like(register, c.Id, period) is not null).ToList();
        var sizes = having.Select(c => ClassMember.Of(register, c.Id, period.First, period.Last, input.Today).Count(m => m.LeftOn is null)).ToList();
        var hidden = SmallGroups.Hidden(sizes);
        return new SchoolProgress(
            input,
            [.. having.AsParallel().AsOrdered().Select((c, i) => new SchoolProgressRow(c, hidden[i] ? null : sizes[i], hidden[i] ? null : SheetOf(input, c, period), hidden[i] ? null : SheetBefore(input, c, period)))],
            [.. classes.Except(having).Select(c => c.Id)]);
    }

    private static IndicatorSheet SheetOf(ReportInput input, SchoolClass schoolClass, StudyPeriod period) =>
        IndicatorSheet.Of(input.Source, schoolClass.Id, ClassPeriods.Like(input.Register, schoolClass.Id, period) ?? period, input.Policy, input.AsOf);

    private static IndicatorSheet? SheetBefore(ReportInput input, SchoolClass schoolClass, StudyPeriod period) =>
        ClassPeriods.Before(input.Register, schoolClass.Id, period) is { } before ? SheetOf(input, schoolClass, before) : null;
}
