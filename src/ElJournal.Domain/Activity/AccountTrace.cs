using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Kinds;
using NodaTime;

namespace ElJournal.Domain.Activity;

/// <summary>След учётной записи: what was read and entered in a person's name in some time, as while strangers knew the details.</summary>
/// <remarks>Only what is on record with its time; an entry of unknown time is in no trace. Immutable, safe on any thread; compared by reference of its lists.</remarks>
/// <param name="Reads">The reads of personal data, by instant.</param>
/// <param name="Entries">The entries and corrections, by instant.</param>
public sealed record AccountTrace(ImmutableArray<DataRead> Reads, ImmutableArray<TracedEntry> Entries)
{
    /// <summary>Gets the trace of nothing.</summary>
    internal static AccountTrace None { get; } = new([], []);

    /// <summary>Gathers what was done in the names of people, each in a time of its own, and reads every journal once for all of them.</summary>
    /// <param name="source">The school year.</param>
    /// <param name="asked">In whose name, and when, half open.</param>
    /// <returns>The traces, in the order asked.</returns>
    internal static ImmutableArray<AccountTrace> Of(ISchoolYearSource source, ImmutableArray<(PersonId Person, Interval Time)> asked)
    {
        var byPerson = asked.Index().ToLookup(a => a.Item.Person.Value, StringComparer.Ordinal);
        var entries = asked.Select(_ => new List<TracedEntry>()).ToList();
        foreach (var (recorded, kind, fact) in byPerson.Count == 0 ? [] : FactsOf(source))
        {
            if (recorded is { At: { } at, By: { } by })
            {
                foreach (var (index, _) in byPerson[by.Value].Where(a => a.Item.Time.Contains(at)))
                {
                    entries[index].Add(new TracedEntry(at, new FactAddress(kind, kind.KeyOf(fact))));
                }
            }
        }

        CredentialEvent[] issues = [.. source.ReadLedger<CredentialEvent>()];
        DataRead[] reads = [.. source.ReadLedger<DataRead>()];
        return [.. asked.Select((one, index) => Of(one.Time, CredentialEvent.AccountsOf(issues, one.Person), reads, entries[index]))];
    }

    private static AccountTrace Of(Interval time, ImmutableHashSet<AccountId> accounts, IEnumerable<DataRead> reads, IEnumerable<TracedEntry> entries) => new(
        [.. reads.Where(r => accounts.Contains(r.Account) && time.Contains(r.At)).OrderBy(r => r.At)],
        [.. entries.OrderBy(e => e.At).ThenBy(e => e.Fact.ToString(), StringComparer.Ordinal)]);

    private static IEnumerable<(Provenance Recorded, RevisedKind Kind, object Fact)> FactsOf(ISchoolYearSource source) =>
        Enumerable.Range(0, source.Register.Journals.Length).SelectMany(j => FactsOf(source.ReadJournal(j)))
            .Concat(source.Register.Enrolments.SelectMany(e => new[] { (e.Recorded, RevisedKinds.Enrolment, (object)e), (e.EndRecorded, RevisedKinds.Enrolment, (object)e) }))
            .Concat(LedgerKinds.All.SelectMany(k => k.ReadFrom(source)).Select(f => (f.Recorded, LedgerRevisedKinds.Of(f.GetType()), (object)f)));

    private static IEnumerable<(Provenance Recorded, RevisedKind Kind, object Fact)> FactsOf(JournalRecord journal) =>
    [
        .. journal.Lessons.SelectMany(l => l.Entries).Select(e => (e.Recorded, RevisedKinds.Lesson, (object)e)),
        .. journal.Lessons.SelectMany(l => l.Homework).Select(h => (h.Recorded, RevisedKinds.Homework, (object)h)),
        .. journal.Lessons.SelectMany(l => l.Attendance).Select(a => (a.Recorded, RevisedKinds.Attendance, (object)a)),
        .. journal.Assessments.SelectMany(a => a.Marks).Select(m => (m.Recorded, RevisedKinds.Mark, (object)m)),
        .. journal.FinalMarks.Select(f => (f.Recorded, RevisedKinds.FinalMark, (object)f)),
    ];
}
