using ElJournal.Domain.Journals;

namespace ElJournal.Rules.Indexing;

/// <summary>Journals of one kind and subject: pupils who move between them take their marks along.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class SubjectJournals
{
    private readonly SchoolIndex school;
    private readonly ILookup<(JournalKind Kind, string Subject), int> bySubject;

    private SubjectJournals(SchoolIndex school)
    {
        this.school = school;
        var journals = school.Register.Journals;
        bySubject = Enumerable.Range(0, journals.Length).Where(j => journals[j].Subject is not null).ToLookup(j => KeyOf(journals[j]));
    }

    internal static SubjectJournals Of(SchoolIndex school) => school.Parts.Get(static index => new SubjectJournals(index));

    /// <summary>Gives the journals that share kind and subject with a journal, itself among them.</summary>
    internal IEnumerable<int> With(int journal) => school.Register.Journals[journal] is { Subject: not null } of ? bySubject[KeyOf(of)] : [journal];

    private static (JournalKind, string) KeyOf(Journal journal) => (journal.Kind, journal.Subject!.ToUpperInvariant());
}
