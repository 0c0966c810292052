using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Indicators;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Rules.Marks;
using NodaTime;

namespace ElJournal.Reporting.Marks;

/// <summary>Показатели класса за период: over all its journals, and journal by journal.</summary>
/// <remarks>
/// <para>A result is that of one pupil in one journal: the final mark on record, and how many current marks there are. Pure data; <see cref="IndicatorText"/> and <see cref="IndicatorJson"/> write it.</para>
/// <para>Where no rules are determined, the formula of school statistics stands in on the scale 2..5 (<see cref="IndicatorRules.Common"/>), and <see cref="Sources"/> say so. Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class IndicatorSheet
{
    private const string Common = "общая формула школьной статистики: неудовлетворительно — 2, хорошо — от 4; коэффициенты СОУ 100, 64, 36, 16, «н/а» 7";

    private IndicatorSheet(ClassId schoolClass, StudyPeriod period, LocalDate? day) => (Class, Period, Day) = (schoolClass, period, day);

    /// <summary>Gets the class.</summary>
    public ClassId Class { get; }

    /// <summary>Gets the period.</summary>
    public StudyPeriod Period { get; }

    /// <summary>Gets the day of which one asks; null for the end of the period.</summary>
    public LocalDate? Day { get; }

    /// <summary>Gets the indicators over all journals; null when their scales differ or nothing is determined.</summary>
    public MarkIndicators? All { get; private init; }

    /// <summary>Gets the indicators of each journal, by id; null where nothing is determined.</summary>
    public ImmutableArray<(Journal Journal, MarkIndicators? Indicators)> Journals { get; private init; }

    /// <summary>Gets where the formulas come from, in Russian.</summary>
    public ImmutableArray<string> Sources { get; private init; }

    /// <summary>Gets why something is not determined, in Russian; empty when all is.</summary>
    public ImmutableArray<string> Reasons { get; private init; }

    /// <summary>Makes a sheet.</summary>
    /// <param name="source">The school year.</param>
    /// <param name="schoolClass">The class, one of the source's.</param>
    /// <param name="period">The period.</param>
    /// <param name="policy">By which rules the marks were given.</param>
    /// <param name="asOf">The instant of which one asks; null: all is seen.</param>
    /// <returns>The sheet.</returns>
    public static IndicatorSheet Of(ISchoolYearSource source, ClassId schoolClass, StudyPeriod period, MarkPolicy policy, Instant? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(policy);
        var register = source.Register;
        var parts = register.Journals.Where(j => j.Class == schoolClass).Select(j => PartOf(source, j, period, policy, asOf)).ToList();
        var marked = parts.Where(p => p.Rules is not null and not { Scale.Kind: ScaleKind.Ungraded }).ToList();
        var isOneScale = marked.Select(p => p.Rules!.Scale).Distinct().Count() <= 1;
        return new IndicatorSheet(schoolClass, period, asOf is { } instant ? register.Clock.DateOf(instant) : null)
        {
            Journals = [.. parts.Select(p => (p.Journal, p.Rules is null ? null : MarkIndicators.Of(p.Rules, p.Results)))],
            All = isOneScale && parts.TrueForAll(p => p.Rules is not null) && (marked.FirstOrDefault() ?? parts.FirstOrDefault())?.Rules is { } rules
                ? MarkIndicators.Of(rules, parts.SelectMany(p => p.Results))
                : null,
            Sources = [.. parts.SelectMany(p => p.Sources).Distinct()],
            Reasons = [.. parts.SelectMany(p => p.Reasons).Concat(isOneScale ? [] : ["у журналов класса разные шкалы, поэтому общих показателей нет"]).Distinct()],
        };
    }

    private static Part PartOf(ISchoolYearSource source, Journal journal, StudyPeriod period, MarkPolicy policy, Instant? asOf)
    {
        var register = source.Register;
        var applied = policy.For(journal, register, period.Last);
        var own = applied.Rules is null ? null : IndicatorRules.Of(applied.Rules);
        var common = (applied.Rules is null ? register.School.Scale is null or { Min: 2, Max: 5 } : applied.Rules.Scale == IndicatorRules.Common.Scale) ? IndicatorRules.Common : null;
        var rules = own ?? common;
        var marks = SubjectMarks.Of(source, journal.Id, period, asOf);
        var isMarked = register.IsMarked(journal);
        var missing = marks.Missing | (FactKinds.FinalMarks & ~register.Coverage.CompleteOn(period.Last, journal.Class));
        return new Part(
            journal,
            rules,
            [.. marks.Pupils.Select(pupil => isMarked ? ResultOf(marks, applied.Rules, pupil) : PupilResult.Unmarked)],
            own is not null ? applied.Sources : common is null ? [] : [Common],
            [
                .. rules is null ? [$"коэффициенты показателей не заданы, а шкала — не 2–5{(applied.Reasons.IsEmpty ? "" : $": {string.Join("; ", applied.Reasons)}")}"] : Array.Empty<string>(),
                .. missing == FactKinds.None ? [] : new[] { MarkBasis.Gap(missing) },
            ]);
    }

    /// <summary>Gives what one pupil of a marked journal brings into the indicators.</summary>
    internal static PupilResult ResultOf(SubjectMarks marks, MarkRules? rules, PupilId pupil)
    {
        // A mark given by mistake to somebody of another class makes nobody a pupil of this one.
        if (!marks.HasMember(pupil) || marks.LeftOn(pupil) is not null)
        {
            return PupilResult.Departed;
        }

        var isKnown = marks.Missing == FactKinds.None;
        var count = isKnown && marks.Of(pupil).TryGet(out var mine) ? rules?.Judge(mine).Count ?? PlainCount.Of(mine) : null;
        return (marks.FinalOf(pupil) is { } final ? PupilResult.Of(final.Cell) : PupilResult.WithoutFinal) with { MarkCount = count };
    }

    /// <summary>What one journal brings in.</summary>
    private sealed record Part(Journal Journal, IndicatorRules? Rules, ImmutableArray<PupilResult> Results, ImmutableArray<string> Sources, ImmutableArray<string> Reasons);
}
