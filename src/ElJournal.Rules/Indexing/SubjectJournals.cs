using System.Collections.Immutable;
using ElJournal.Domain.Journals;

namespace ElJournal.Rules.Indexing;

/// <summary>Journals of one kind and subject that have pupils in common: who moves between them takes marks along.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class SubjectJournals
{
    private readonly ILookup<int, int> others;

    private SubjectJournals(SchoolIndex school)
    {
        var journals = school.Register.Journals;
        others = Enumerable.Range(0, journals.Length)
            .Where(j => journals[j].Subject is not null)
            .GroupBy(j => KeyOf(journals[j]))
            .SelectMany(subject => PairsOf(school, [.. subject]))
            .Distinct()
            .ToLookup(p => p.Journal, p => p.Other);
    }

    internal static SubjectJournals Of(SchoolIndex school) => school.RegisterParts.Get(static index => new SubjectJournals(index));

    /// <summary>Gives the other journals of the subject to which pupils of a journal belong, or ever belonged.</summary>
    internal IEnumerable<int> SharingPupilsWith(int journal) => others[journal];

    private static IEnumerable<(int Journal, int Other)> PairsOf(SchoolIndex school, ImmutableArray<int> journals)
    {
        var byPupil = journals
            .SelectMany(j => school.Audiences.MembersOf(school.Audiences.OfJournal(j)).Select(m => (m.Pupil, Journal: j)))
            .Distinct()
            .GroupBy(m => m.Pupil, m => m.Journal);
        return byPupil.SelectMany(ofPupil => ofPupil.SelectMany(left => ofPupil.Where(right => right != left).Select(right => (left, right))));
    }

    private static (JournalKind, string) KeyOf(Journal journal) => (journal.Kind, journal.Subject!.ToUpperInvariant());
}
