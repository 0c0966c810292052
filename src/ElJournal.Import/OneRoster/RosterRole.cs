using ElJournal.Domain.Defects;
using ElJournal.Domain.Time;

namespace ElJournal.Import.OneRoster;

/// <summary>Since when until when a user teaches.</summary>
internal sealed record RosterRole(SourcedId User, DateSpan Span, Place Place);
