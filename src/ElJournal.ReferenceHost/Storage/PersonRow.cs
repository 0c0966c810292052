namespace ElJournal.ReferenceHost.Storage;

/// <summary>Имя человека в хранилище. The journal knows ids alone; only pages show names.</summary>
internal sealed class PersonRow
{
    /// <summary>Gets the id of the person in the journal.</summary>
    public required string Person { get; init; }

    /// <summary>Gets or sets the name as pages show it.</summary>
    public required string Name { get; set; }
}
