namespace ElJournal.ReferenceHost.Storage;

/// <summary>Регламент школы в хранилище: one of the packs that it lives by.</summary>
internal sealed class PackRow
{
    /// <summary>Gets its place among the packs, from 0.</summary>
    public required int Place { get; init; }

    /// <summary>Gets the id of a shipped pack, or the name of the file of the school's own.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the school's own pack; null for a shipped one.</summary>
    public byte[]? Content { get; init; }
}
