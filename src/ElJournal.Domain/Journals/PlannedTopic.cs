using ElJournal.Domain.Records;

namespace ElJournal.Domain.Journals;

/// <summary>Тема плана: a row of the thematic plan (КТП) of a journal.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are. Its key is journal and number.</remarks>
public sealed record PlannedTopic : LedgerFact
{
    /// <summary>Greatest number of a row, and of hours of one.</summary>
    public const int MaxNumber = 9999;

    /// <summary>Makes a row.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="number">Its number in the plan, from 1 to <see cref="MaxNumber"/>.</param>
    /// <param name="topic">The topic, not empty.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="journal"/> is default, or <paramref name="topic"/> is empty.</exception>
    public PlannedTopic(JournalId journal, int number, string topic)
    {
        Preconditions.That(journal != default, nameof(journal), "A planned topic needs a journal.");
        Preconditions.InRange(number, 1, MaxNumber);
        Preconditions.That(!string.IsNullOrWhiteSpace(topic), nameof(topic), "A planned topic needs a text.");
        (Journal, Number, Topic) = (journal, number, topic);
    }

    /// <summary>Gets the journal.</summary>
    public JournalId Journal { get; }

    /// <summary>Gets the number in the plan.</summary>
    public int Number { get; }

    /// <summary>Gets the topic.</summary>
    public string Topic { get; }

    /// <summary>Gets the hours planned, from 0 to <see cref="MaxNumber"/>; null when not recorded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is out of range.</exception>
    public int? Hours
    {
        get;
        init => field = value is { } count ? Preconditions.InRange(count, 0, MaxNumber) : null;
    }

    /// <inheritdoc/>
    public override LedgerKey Key => new(Journal.Value, Number: Number);

    internal override void Refer(ILedgerReferences to) => to.Journal(Journal);
}
