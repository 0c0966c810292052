using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Недели класса: every calendar week that shares a day with the school year.</summary>
public sealed class ClassWeekSource : ClassSpanSource
{
    private ClassWeekSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static ClassWeekSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "class-week";

    /// <inheritdoc/>
    public override string Title => "неделя класса";

    private protected override IEnumerable<Occurrence> SpansOf(SchoolIndex school, int schoolClass) => school.Occurrences.Weeks;
}
