using System.Collections.Immutable;
using ElJournal.Domain.Revisions;

namespace ElJournal.Rules.Desk;

/// <summary>Ответ на обращение: accepted, accepted once a reason is given, or refused.</summary>
/// <remarks>A closed union. Immutable, safe on any thread; compared by reference of its lists.</remarks>
public abstract record DeskReply
{
    private DeskReply()
    {
    }

    /// <summary>Принято: the revisions are made, and are to be stored before anybody is told.</summary>
    /// <param name="Decision">The revisions.</param>
    /// <param name="Warnings">What the regulation only warns of; empty mostly.</param>
    public sealed record Accepted(Decision Decision, ImmutableArray<DeskConcern> Warnings) : DeskReply;

    /// <summary>Нужна причина: nothing is done; the same submission with a reason would be accepted.</summary>
    /// <param name="Concerns">What the reason is asked for.</param>
    public sealed record ReasonNeeded(ImmutableArray<DeskConcern> Concerns) : DeskReply;

    /// <summary>Отказано: nothing is done.</summary>
    /// <param name="Refusals">Every reason, at least one.</param>
    public sealed record Refused(ImmutableArray<DeskRefusal> Refusals) : DeskReply;
}
