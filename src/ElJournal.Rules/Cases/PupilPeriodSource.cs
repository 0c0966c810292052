using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Учебные периоды обучающегося: every pupil with every study period of the class or of the whole school in which the pupil belongs to the class.</summary>
public sealed class PupilPeriodSource : PupilSpanSource
{
    private PupilPeriodSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static PupilPeriodSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "pupil-period";

    /// <inheritdoc/>
    public override string Title => "учебный период обучающегося";

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Enrolments | FactKinds.Periods;

    /// <inheritdoc/>
    public override bool KnowsPeriod => true;

    private protected override ImmutableArray<Occurrence> SpansOf(SchoolIndex school, int schoolClass) => [.. Occurrences.PeriodsOf(school.Register, schoolClass)];
}
