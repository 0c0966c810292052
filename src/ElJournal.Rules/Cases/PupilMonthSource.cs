using System.Collections.Immutable;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Месяцы обучающегося: every pupil with every calendar month in which the pupil belongs to the class.</summary>
public sealed class PupilMonthSource : PupilSpanSource
{
    private PupilMonthSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static PupilMonthSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "pupil-month";

    /// <inheritdoc/>
    public override string Title => "месяц обучающегося";

    private protected override ImmutableArray<Occurrence> SpansOf(SchoolIndex school, int schoolClass) => school.Occurrences.Months;
}
