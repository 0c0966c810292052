using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Месяцы класса: every calendar month that shares a day with the school year.</summary>
public sealed class ClassMonthSource : ClassSpanSource
{
    private ClassMonthSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static ClassMonthSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "class-month";

    /// <inheritdoc/>
    public override string Title => "месяц класса";

    private protected override IEnumerable<Occurrence> SpansOf(SchoolIndex school, int schoolClass) => school.Occurrences.Months;
}
