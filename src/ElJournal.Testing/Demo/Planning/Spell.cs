using ElJournal.Domain.People;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>Days on which a teacher is absent.</summary>
/// <param name="First">The first of them, by number.</param>
/// <param name="Last">The last of them.</param>
/// <param name="Reason">Why.</param>
internal sealed record Spell(int First, int Last, ExcuseReason Reason)
{
    internal bool Contains(int day) => day >= First && day <= Last;
}
