namespace ElJournal.Domain.Interchange;

/// <summary>Папка обмена на чтение: named files, wherever they are kept.</summary>
/// <remarks>Names are relative, parts joined by <c>/</c>: <c>school.json</c>, <c>journals/7А.jsonl</c>. Implementations must serve several threads at once.</remarks>
public interface IInterchangeStore
{
    /// <summary>Gets the names of all files.</summary>
    IReadOnlyCollection<string> Names { get; }

    /// <summary>Opens a file from its beginning.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>The bytes of the file; the caller disposes of the stream.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    Stream OpenRead(string name);
}
