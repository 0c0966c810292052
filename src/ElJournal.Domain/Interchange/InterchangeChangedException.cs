namespace ElJournal.Domain.Interchange;

/// <summary>A file of the folder is not what it was when it was checked: it was changed, cut or taken away between the two passes.</summary>
/// <remarks>What was computed from the second pass so far must be thrown away and the folder read anew.</remarks>
public sealed class InterchangeChangedException : IOException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="file">Name of the file within the folder.</param>
    /// <param name="inner">Why it could not be read, or null when it could but differs.</param>
    public InterchangeChangedException(string file, Exception? inner = null)
        : base($"A file changed while the folder was being read. File=\"{file}\"", inner) => File = file;

    /// <summary>Gets the name of the file within the folder.</summary>
    public string File { get; }
}
