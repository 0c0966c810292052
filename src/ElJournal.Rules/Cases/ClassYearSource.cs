using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Учебный год класса: what is asked once, or again and again, of a class in a year.</summary>
public sealed class ClassYearSource : ClassSpanSource
{
    private ClassYearSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static ClassYearSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "class-year";

    /// <inheritdoc/>
    public override string Title => "учебный год класса";

    private protected override IEnumerable<Occurrence> SpansOf(SchoolIndex school, int schoolClass) => [school.Occurrences.Year];
}
