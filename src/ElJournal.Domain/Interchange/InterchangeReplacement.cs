namespace ElJournal.Domain.Interchange;

/// <summary>A file of a folder that is to be replaced whole.</summary>
/// <remarks>Immutable; compared by reference.</remarks>
public sealed class InterchangeReplacement
{
    internal InterchangeReplacement(string name, Action<Stream> write) => (Name, Write) = (name, write);

    /// <summary>Gets the name of the file, as in <see cref="IInterchangeStore"/>; there may be no such file yet.</summary>
    public string Name { get; }

    /// <summary>Gets what writes its new content; the stream stays open.</summary>
    public Action<Stream> Write { get; }
}
