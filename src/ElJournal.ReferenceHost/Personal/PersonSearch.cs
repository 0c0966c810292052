using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Persons;

namespace ElJournal.ReferenceHost.Personal;

/// <summary>Says whether a school has anything on record about somebody.</summary>
internal static class PersonSearch
{
    internal static bool Knows(RevisedYear year, string person) =>
        year.Facts.Any(h => h.Revision.Address.Key.Id == person || h.History.Any(v => v.Fact is { } fact && PersonFacts.IsAbout(v.Revision.Address.Kind, fact, person)));
}
