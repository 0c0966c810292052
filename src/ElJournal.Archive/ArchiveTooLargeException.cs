namespace ElJournal.Archive;

/// <summary>An archive does not fit into one file: more than 4 GiB, or more than 65 534 entries. A school then archives class by class.</summary>
internal sealed class ArchiveTooLargeException : Exception
{
    /// <summary>Makes the exception.</summary>
    internal ArchiveTooLargeException()
        : base("The archive does not fit into one file. Allowed=4 GiB and 65534 entries")
    {
    }
}
