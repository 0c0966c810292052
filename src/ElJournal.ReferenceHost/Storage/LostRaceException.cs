namespace ElJournal.ReferenceHost.Storage;

/// <summary>Somebody else has written the records that were to be next: what was decided on an older state is not stored.</summary>
internal sealed class LostRaceException(int number, Exception inner) : Exception($"A record of this number is there already. Number={number}", inner);
