namespace ElJournal.Domain.Interchange;

/// <summary>Формат обмена: its name, its version, the names of its files, and the limits beyond which a file is refused.</summary>
public static class InterchangeFormat
{
    /// <summary>The name that <c>school.json</c> states in <c>format</c>.</summary>
    public const string Name = "eljournal";

    /// <summary>The version of the schema that is written, and the only one that is read.</summary>
    public const int Version = 1;

    /// <summary>The file of everything but the content of journals and ledgers.</summary>
    public const string SchoolFile = "school.json";

    /// <summary>The folder of the files of journals.</summary>
    public const string JournalFolder = "journals/";

    /// <summary>The folder of the files of ledgers.</summary>
    public const string LedgerFolder = "ledgers/";

    /// <summary>What the name of a file with one fact a line ends with.</summary>
    public const string FactExtension = ".jsonl";

    /// <summary>Longest line of a journal or a ledger, in bytes.</summary>
    public const int MaxLineBytes = 1 << 20;

    /// <summary>Longest text of a value, in characters.</summary>
    public const int MaxTextLength = 100_000;

    /// <summary>Longest <c>school.json</c>, in bytes: it is read into memory whole.</summary>
    public const int MaxSchoolBytes = 1 << 28;

    /// <summary>Greatest number of defects that are listed; how many more there are is said at the end.</summary>
    public const int MaxDefects = 1_000;
}
