using System.Collections.Immutable;
using ElJournal.Domain.Revisions.Log;

namespace ElJournal.ReferenceHost.Backups;

/// <summary>What a check of a backup came to whose log can be trusted.</summary>
/// <param name="Head">The end of its log.</param>
/// <param name="DamagedFiles">The digests of the files that are not what their digests say, and of those that the log names and that are not there; in order.</param>
internal sealed record BackupCheck(LogHead Head, ImmutableArray<string> DamagedFiles)
{
    /// <summary>Gets the digests as a message lists them.</summary>
    internal string Damage => string.Join(", ", DamagedFiles);
}
