using ElJournal.Domain.Defects;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Commands;
using NodaTime;

namespace ElJournal.Domain.Revisions;

/// <summary>Изменения, из которых складывается загруженный год: those of <see cref="LoadYear"/>, one by one and without the state that they come to.</summary>
/// <remarks>For who writes the log of a year that has none: memory holds a journal or a ledger at a time, whatever the size of the school. Safe on any thread: it keeps nothing.</remarks>
public static class YearRevisions
{
    /// <summary>Gives the revisions of a year.</summary>
    /// <param name="source">The year, checked as a whole.</param>
    /// <param name="by">Who takes it up.</param>
    /// <param name="at">When.</param>
    /// <param name="report">Takes what keeps the year from being taken up: a fact of a kind without history that stands twice. The revisions are then worth nothing.</param>
    /// <returns>The revisions, numbered from 1; made while they are enumerated. They do not say what a fact was before.</returns>
    public static IEnumerable<Revision> Of(ISchoolYearSource source, PersonId by, Instant at, Action<Defect> report)
    {
        _ = (Preconditions.NotNull(source), Preconditions.NotNull(report));
        Preconditions.That(by != default, nameof(by), "A revision is somebody's.");
        return Made(source, by, at, report);
    }

    private static IEnumerable<Revision> Made(ISchoolYearSource source, PersonId by, Instant at, Action<Defect> report)
    {
        var number = 0;
        var versions = new Dictionary<FactAddress, int>();
        foreach (var part in LoadedFacts.Of(source))
        {
            versions.Clear();
            foreach (var (kind, fact) in part)
            {
                var address = new FactAddress(kind, kind.KeyOf(fact));
                var version = versions[address] = versions.GetValueOrDefault(address) + 1;
                if (version > 1 && !kind.KeepsHistory)
                {
                    report(new Defect(RecordDefects.Duplicate, default, kind.Word, address.Key.ToString()));
                }

                yield return new Revision { Number = ++number, Address = address, Version = version, After = fact, By = by, At = at };
            }
        }
    }
}
