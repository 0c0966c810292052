using ElJournal.Domain.Coverage;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Начало учебного года: what is owed as the year begins.</summary>
public sealed class YearStartSource : SchoolCaseSource<Occurrence>
{
    private YearStartSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static YearStartSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "year-start";

    /// <inheritdoc/>
    public override string Title => "начало учебного года";

    internal override FactKinds FormedOf => FactKinds.Closings;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<Occurrence> c) => new("year", c.Subject.Name);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<Occurrence> c) => SpanTitles.Of(c.School.Register.Year);

    private protected override IEnumerable<SchoolCase<Occurrence>> CasesOf(SchoolIndex school) =>
        [FromDay(school, school.Occurrences.Year, school.Register.Year.First)];
}
