using ElJournal.Domain.Defects;
using NodaTime;

namespace ElJournal.Import.OneRoster;

/// <summary>A session of the academic calendar.</summary>
internal sealed record RosterSession(SourcedId Id, SessionType Type, LocalDate First, LocalDate Last, Place Place);
