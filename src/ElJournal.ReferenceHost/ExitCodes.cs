namespace ElJournal.ReferenceHost;

/// <summary>Exit codes, the same for every command.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    internal const int Done = 0;

    /// <summary>The thing checked is wanting.</summary>
    internal const int Wanting = 1;

    /// <summary>Bad input or usage; nothing was written.</summary>
    internal const int Refused = 2;
}
