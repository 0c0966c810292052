namespace ElJournal.Domain.Time.Deadlines;

/// <summary>What is known of a deadline.</summary>
public enum DeadlineKind
{
    /// <summary>The act sets no moment.</summary>
    NotSet,

    /// <summary>What starts it has not happened yet, so it cannot have passed.</summary>
    NotYet,

    /// <summary>The record lacks what it depends on.</summary>
    Unknown,

    /// <summary>It is an instant, see <see cref="Deadline.Instant"/>.</summary>
    Set,
}
