using ElJournal.Domain.Journals;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Открытие журнала: who may look into it, and into which.</summary>
internal static class OpenJournal
{
    /// <summary>Says whether somebody may look into a journal as a whole: read its marks without naming a pupil, which no family may.</summary>
    internal static bool IsAllowed(Visit visit, JournalId journal) => visit.MayRead(new AccessTarget(ResourceKind.Marks) { Journal = journal });

    /// <summary>Finds a journal that somebody may look into.</summary>
    /// <returns>The journal; null when there is none, or none for them.</returns>
    internal static Journal? Find(Visit visit, string id) =>
        JournalId.TryParse(id, out var journal) && visit.Register.FindJournal(journal) is { } found && IsAllowed(visit, journal) ? found : null;

    /// <summary>Gives all journals that somebody may look into.</summary>
    internal static IEnumerable<Journal> All(Visit visit)
    {
        var scope = visit.ScopeOf(AccessAction.Read, ResourceKind.Marks);
        return scope.IsEmpty ? [] : visit.Register.Journals.Where(j => scope.Includes(visit.State.Access.Resolve(new AccessTarget(ResourceKind.Marks) { Journal = j.Id })));
    }
}
