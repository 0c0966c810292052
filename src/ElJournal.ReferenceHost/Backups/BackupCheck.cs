using ElJournal.Domain.Revisions.Log;

namespace ElJournal.ReferenceHost.Backups;

/// <summary>What a check of a backup came to whose log can be trusted.</summary>
/// <param name="Head">The end of its log.</param>
/// <param name="FileDamage">Which of its files are not those that the log names, in Russian; null where all are.</param>
internal sealed record BackupCheck(LogHead Head, string? FileDamage);
