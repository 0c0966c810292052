using System.Globalization;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;

namespace ElJournal.Reporting.Reports;

/// <summary>Calls the periods of a class as schools do: <c>2-я четверть</c>, <c>1-е полугодие</c>, <c>год</c>.</summary>
/// <remarks>Numbered within their kind by the first day. Immutable, safe on any thread.</remarks>
public sealed class PeriodTitles
{
    private readonly Dictionary<PeriodId, string> titles;

    private PeriodTitles(Dictionary<PeriodId, string> titles) => this.titles = titles;

    /// <summary>Makes the titles for a class.</summary>
    /// <param name="register">The register of the school.</param>
    /// <param name="schoolClass">The class, or null when not recorded.</param>
    /// <returns>The titles.</returns>
    public static PeriodTitles Of(SchoolRegister register, ClassId? schoolClass) => new(
        AttestationPeriods.Of(register, schoolClass)
            .GroupBy(p => p.Kind)
            .SelectMany(kind => kind.OrderBy(p => p.First).ThenBy(p => p.Id).Select((p, i) => (p.Id, Title: Of(p.Kind, i + 1))))
            .ToDictionary(p => p.Id, p => p.Title));

    /// <summary>Gives the title of a period.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The title; of a period that is none of the class, its kind and id.</returns>
    public string Of(StudyPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return titles.TryGetValue(period.Id, out var title) ? title : $"{SubjectWords.NounOf(period.Kind)} {period.Id}";
    }

    private static string Of(PeriodKind kind, int number) =>
        kind == PeriodKind.Year ? SubjectWords.NounOf(kind) : string.Create(CultureInfo.InvariantCulture, $"{number}-{EndingOf(kind)} {SubjectWords.NounOf(kind)}");

    private static string EndingOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Quarter => "я",
        PeriodKind.Trimester => "й",
        PeriodKind.HalfYear => "е",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Periods of this kind have no number."),
    };
}
