using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>Finds an id of another kind that is written in the same way, and makes one of its text.</summary>
/// <typeparam name="TId">The id.</typeparam>
/// <param name="utf8">Its bytes.</param>
/// <param name="reading">The reading in which it stands.</param>
/// <returns>The id, or null where nothing is written so.</returns>
internal delegate TId? IdTwin<TId>(ReadOnlySpan<byte> utf8, FactReading reading)
    where TId : struct;
