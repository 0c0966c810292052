using System.Collections.Immutable;
using ElJournal.Domain.Documents;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using NodaTime;

namespace ElJournal.Domain.Revisions;

/// <summary>Обращение к журналу: who wants what done, when and why. All of its commands are carried out, or none.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class Submission
{
    /// <summary>Makes a submission.</summary>
    /// <param name="by">Who submits it.</param>
    /// <param name="at">When.</param>
    /// <param name="commands">What is to be done, at least one, in this order.</param>
    /// <exception cref="ArgumentException"><paramref name="by"/> is default, or there is no command.</exception>
    public Submission(PersonId by, Instant at, params ImmutableArray<JournalCommand> commands)
    {
        Preconditions.That(by != default, nameof(by), "A submission is somebody's.");
        Preconditions.That(!commands.IsDefaultOrEmpty, nameof(commands), "A submission needs a command.");
        (By, At, Commands) = (by, at, commands);
    }

    /// <summary>Gets who submits it.</summary>
    public PersonId By { get; }

    /// <summary>Gets when.</summary>
    public Instant At { get; }

    /// <summary>Gets what is to be done.</summary>
    public ImmutableArray<JournalCommand> Commands { get; }

    /// <summary>Gets why, in the words of <see cref="By"/>; null when no reason is given.</summary>
    public string? Reason
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>Gets who agrees beside; that they may is for whoever takes the submission in to check.</summary>
    public ImmutableArray<StaffId> ApprovedBy { get; init; } = [];

    /// <summary>Gets the correction act on which it relies; null for none.</summary>
    public CorrectionActId? Act { get; init; }

    /// <summary>Counts who agrees beside the one who submits.</summary>
    internal int ApproverCount => ApprovedBy.Where(a => !By.Is(a)).Distinct().Count();
}
