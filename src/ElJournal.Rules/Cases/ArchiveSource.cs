using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Архивы: every archive of which there is a copy; where there is no copy at all, the year.</summary>
public sealed class ArchiveSource : SchoolCaseSource<ArchiveSet>
{
    private ArchiveSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static ArchiveSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "archive";

    /// <inheritdoc/>
    public override string Title => "архив";

    internal override FactKinds FormedOf => FactKinds.ArchiveCopies;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<ArchiveSet> c) =>
        c.Subject.Archive is { } archive ? new("archive", archive.Value) : new("year", c.School.Occurrences.Year.Name);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<ArchiveSet> c) =>
        c.Subject.Archive is { } archive ? $"архив «{archive}»" : $"{SpanTitles.Of(c.School.Register.Year)}, архивных копий нет";

    private protected override IEnumerable<SchoolCase<ArchiveSet>> CasesOf(SchoolIndex school)
    {
        var (year, clock) = (school.Register.Year, school.Register.Clock);
        var copies = school.Ledger<ArchiveCopy>();
        if (copies.IsEmpty)
        {
            var last = YearEndSource.LastDayOf(school);
            yield return AfterClosing(school, new ArchiveSet(null, []), last, Moment.At(clock.EndOfDay(last)));
        }

        foreach (var archive in copies.GroupBy(c => c.Archive).OrderBy(g => g.Key))
        {
            var made = archive.Min(c => c.MadeAt);
            yield return AfterClosing(school, new ArchiveSet(archive.Key, [.. archive]), made is { } at ? clock.DateOf(at) : year.Last, Moment.OfEntry(made));
        }
    }
}
