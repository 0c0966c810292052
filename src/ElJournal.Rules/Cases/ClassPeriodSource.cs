using ElJournal.Domain.Coverage;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Учебные периоды класса: every study period that is its own or the whole school's; which of them a duty follows, the reading G-periods says.</summary>
public sealed class ClassPeriodSource : ClassSpanSource
{
    private ClassPeriodSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static ClassPeriodSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "class-period";

    /// <inheritdoc/>
    public override string Title => "учебный период класса";

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Classes | FactKinds.Periods;

    /// <inheritdoc/>
    public override bool KnowsPeriod => true;

    private protected override IEnumerable<Occurrence> SpansOf(SchoolIndex school, int schoolClass) => Occurrences.PeriodsOf(school.Register, schoolClass);
}
