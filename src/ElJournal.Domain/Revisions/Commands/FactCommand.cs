using ElJournal.Domain.Revisions.Deciding;

namespace ElJournal.Domain.Revisions.Commands;

/// <summary>Команда об одном факте: it shall stand as given, whether for the first time or in place of what stands.</summary>
/// <remarks>Who recorded the fact and when is filled in by the decision; what the fact itself says of that is ignored.</remarks>
public abstract record FactCommand : JournalCommand
{
    private protected FactCommand()
    {
    }

    /// <summary>Gets the version of the fact that its author has seen, 0 by default: none, this is the first entry. Another one that stands is a conflict.</summary>
    public int Version
    {
        get;
        init => field = Preconditions.InRange(value, 0, int.MaxValue);
    }

    /// <summary>Gets which fact it is about.</summary>
    public FactAddress Address => new(Kind, Kind.KeyOf(Subject));

    /// <summary>Gets what it is about, of <see cref="RevisedKind.FactType"/>.</summary>
    public object Fact => Subject;

    private protected abstract RevisedKind Kind { get; }

    private protected abstract object Subject { get; }

    internal override void Draft(Drafting drafting) => drafting.Put(Kind, Subject, Version);
}
