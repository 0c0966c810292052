using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Log;

namespace ElJournal.ReferenceHost.Storage;

/// <summary>Журнал изменений, прочитанный из хранилища: the year that it comes to, and its end.</summary>
/// <param name="Year">The year.</param>
/// <param name="Head">The end: the next record is chained to it.</param>
internal sealed record StoredLog(RevisedYear Year, LogHead Head);
