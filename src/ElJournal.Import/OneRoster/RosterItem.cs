using ElJournal.Domain.Defects;
using NodaTime;

namespace ElJournal.Import.OneRoster;

/// <summary>A line item: a piece of work of a group.</summary>
internal sealed record RosterItem(SourcedId Id, SourcedId Class, LocalDate Due, Place Place)
{
    internal SourcedId? Category { get; init; }

    internal string? Title { get; init; }
}
