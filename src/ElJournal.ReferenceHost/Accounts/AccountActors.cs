using ElJournal.Domain.People;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Accounts;

/// <summary>Кто владелец учётной записи в школе.</summary>
internal static class AccountActors
{
    /// <summary>Finds whose an account is; the education authority where it is nobody's of the school, null where the school knows the person no longer.</summary>
    internal static AccessActor? ActorOf(this SchoolAccess access, Account account) =>
        account.Person is { } person ? access.FindActor(PersonId.Parse(person)) : access.Authority;
}
