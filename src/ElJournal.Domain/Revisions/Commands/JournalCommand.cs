using ElJournal.Domain.Revisions.Deciding;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Команда: one thing that somebody wants recorded, corrected, taken back or moved.</summary>
/// <remarks>A closed set: what is not a command cannot be done to a journal. Who, when and why are said by its <see cref="Submission"/>. Immutable, safe on any thread; equal when all members are.</remarks>
public abstract record JournalCommand
{
    private protected JournalCommand()
    {
    }

    /// <summary>Drafts the changes it comes to, or reports why there are none.</summary>
    internal abstract void Draft(Drafting drafting);
}
