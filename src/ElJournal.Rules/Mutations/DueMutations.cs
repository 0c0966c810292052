using System.Globalization;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Mutations;

/// <summary>What else a due moment could be: another number, another unit, another kind.</summary>
internal static class DueMutations
{
    internal static IEnumerable<(MutationOperator By, string Detail, DueSpec Due)> Of(DueSpec due, CaseKind kind) =>
    [
        .. Numbers(due).Select(m => (MutationOperator.Number, m.Detail, m.Due)),
        .. Units(due).Select(d => (MutationOperator.Unit, $"{NameOf(due)}-{NameOf(d)}", d)),
        .. Neighbours(due, kind).Select(d => (MutationOperator.DueKind, $"{NameOf(due)}-{NameOf(d)}", d)),
    ];

    private static IEnumerable<(string Detail, DueSpec Due)> Numbers(DueSpec due) => due switch
    {
        DueSpec.WithinWeeks w => Beside("weeks", w.Weeks, 1, DueReader.MaxWeeks, static n => new DueSpec.WithinWeeks(n)),
        DueSpec.WithinDays d => Beside("days", d.Days, 0, DueReader.MaxDays, static n => new DueSpec.WithinDays(n)),
        DueSpec.WithinSchoolDays d => Beside("school-days", d.SchoolDays, 0, DueReader.MaxDays, static n => new DueSpec.WithinSchoolDays(n)),
        DueSpec.EndOfWeek w => Beside("school-days", w.SchoolDays, 0, DueReader.MaxDays, static n => new DueSpec.EndOfWeek(n)),
        DueSpec.EndOfMonth m => Beside("school-days", m.SchoolDays, 0, DueReader.MaxDays, static n => new DueSpec.EndOfMonth(n)),
        DueSpec.EndOfPeriod p => Beside("school-days", p.SchoolDays, 0, DueReader.MaxDays, n => p with { SchoolDays = n }),
        DueSpec.EndOfOwnPeriod { SchoolDays: { } days } => Beside("school-days", days, 0, DueReader.MaxDays, static n => new DueSpec.EndOfOwnPeriod(n)),
        DueSpec.EndOfYear y => Beside("school-days", y.SchoolDays, 0, DueReader.MaxDays, static n => new DueSpec.EndOfYear(n)),
        DueSpec.WithinHours h => Beside("hours", h.Hours, 1, DueReader.MaxHours, static n => new DueSpec.WithinHours(n)),
        DueSpec.BeforeDate b => [("date-earlier", new DueSpec.BeforeDate(b.Date.PlusDays(-1))), ("date-later", new DueSpec.BeforeDate(b.Date.PlusDays(1)))],
        DueSpec.SameDay { WorkingDayEnd: { } end } =>
        [
            ("minute-earlier", new DueSpec.SameDay(end.PlusMinutes(-1))),
            ("minute-later", new DueSpec.SameDay(end.PlusMinutes(1))),
        ],
        _ => [],
    };

    private static IEnumerable<(string Detail, DueSpec Due)> Beside(string name, int number, int min, int max, Func<int, DueSpec> make) =>
        new[] { number - 1, number + 1 }
            .Where(n => n >= min && n <= max)
            .Select(n => (string.Create(CultureInfo.InvariantCulture, $"{name}:{number}-{n}"), make(n)));

    private static IEnumerable<DueSpec> Units(DueSpec due) => due switch
    {
        DueSpec.WithinWeeks w => [new DueSpec.WithinDays(w.Weeks)],
        DueSpec.WithinDays { Days: 0 } => [new DueSpec.WithinSchoolDays(0)],
        DueSpec.WithinDays d => [new DueSpec.WithinSchoolDays(d.Days), new DueSpec.WithinWeeks(Math.Min(d.Days, DueReader.MaxWeeks))],
        DueSpec.WithinSchoolDays d => [new DueSpec.WithinDays(d.SchoolDays)],
        DueSpec.WithinHours h => [new DueSpec.WithinDays(Math.Min(h.Hours, DueReader.MaxDays))],
        DueSpec.EndOfWeek w => [new DueSpec.EndOfMonth(w.SchoolDays)],
        DueSpec.EndOfMonth m => [new DueSpec.EndOfWeek(m.SchoolDays)],
        DueSpec.EndOfPeriod p => OtherPeriods(p.Kind).Select(k => p with { Kind = k }),
        _ => [],
    };

    /// <summary>The nearest kinds, earlier and later; a moment that is set may also be left open, and the other way round.</summary>
    private static IEnumerable<DueSpec> Neighbours(DueSpec due, CaseKind kind)
    {
        IEnumerable<DueSpec> near = due switch
        {
            DueSpec.BeforeDay => [new DueSpec.LastLesson(), new DueSpec.SameDay()],
            DueSpec.LastLesson => [new DueSpec.BeforeDay(), new DueSpec.SameDay()],
            DueSpec.Entry => [new DueSpec.LastLesson(), new DueSpec.SameDay()],
            DueSpec.SameDay or DueSpec.AtLesson => [new DueSpec.LastLesson(), new DueSpec.WithinDays(1)],
            DueSpec.WithinFullDay => [new DueSpec.SameDay(), new DueSpec.WithinDays(2)],
            DueSpec.WithinWeeks => [new DueSpec.EndOfWeek(0)],
            DueSpec.EndOfMonth or DueSpec.EndOfPeriod or DueSpec.EndOfOwnPeriod or DueSpec.EndOfYear => [new DueSpec.EndOfWeek(0)],
            DueSpec.BeforeDate => [new DueSpec.BeforeDay()],
            DueSpec.WithinDays { Days: 0 } => [new DueSpec.SameDay(), new DueSpec.BeforeDay()],
            DueSpec.WithinDays or DueSpec.WithinSchoolDays or DueSpec.WithinHours or DueSpec.EndOfWeek or DueSpec.NotSet => [new DueSpec.SameDay()],
            _ => throw new InvalidOperationException($"Unknown due. Type={due.GetType().Name}"),
        };
        return near.Where(d => d is not DueSpec.LastLesson || kind.KnowsLastLesson).Concat(due is DueSpec.NotSet ? [] : [new DueSpec.NotSet()]);
    }

    private static IEnumerable<PeriodKind> OtherPeriods(PeriodKind kind) => Enum.GetValues<PeriodKind>().Where(k => k != kind);

    private static string NameOf(DueSpec due) => due switch
    {
        DueSpec.SameDay => "same-day",
        DueSpec.WithinWeeks => "weeks",
        DueSpec.WithinDays => "days",
        DueSpec.WithinSchoolDays => "school-days",
        DueSpec.AtLesson => "at-lesson",
        DueSpec.WithinFullDay => "full-day",
        DueSpec.LastLesson => "last-lesson",
        DueSpec.Entry => "entry",
        DueSpec.BeforeDay => "before-day",
        DueSpec.BeforeDate => "before-date",
        DueSpec.EndOfWeek => "end-of-week",
        DueSpec.EndOfMonth => "end-of-month",
        DueSpec.EndOfPeriod p => string.Create(CultureInfo.InvariantCulture, $"end-of-{p.Kind}").ToLowerInvariant(),
        DueSpec.EndOfOwnPeriod => "end-of-own-period",
        DueSpec.EndOfYear => "end-of-year",
        DueSpec.WithinHours => "hours",
        DueSpec.NotSet => "not-set",
        _ => throw new InvalidOperationException($"Unknown due. Type={due.GetType().Name}"),
    };
}
