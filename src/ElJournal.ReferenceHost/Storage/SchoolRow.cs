namespace ElJournal.ReferenceHost.Storage;

/// <summary>Сведения о школе в хранилище, которых нет в её журнале; the one row is there once the school is.</summary>
internal sealed class SchoolRow
{
    /// <summary>The key of the only row.</summary>
    internal const int TheOne = 1;

    /// <summary>Gets the key.</summary>
    public int Id { get; init; } = TheOne;

    /// <summary>Gets by how many ticks the clock of a demo runs behind; null for a real school, which has the real time.</summary>
    public long? ClockShift { get; init; }
}
