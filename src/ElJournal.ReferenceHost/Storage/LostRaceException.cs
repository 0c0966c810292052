namespace ElJournal.ReferenceHost.Storage;

/// <summary>Somebody else has written the records that were to be next, or a file that was to come with them: nothing of what was decided is stored.</summary>
internal sealed class LostRaceException(int number, Exception inner) : Exception($"A record of this number, or a file that was to come with it, is there already. Number={number}", inner);
