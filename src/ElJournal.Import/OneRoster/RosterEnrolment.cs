using ElJournal.Domain.Defects;
using ElJournal.Domain.Time;

namespace ElJournal.Import.OneRoster;

/// <summary>A pupil or a teacher of a group.</summary>
internal sealed record RosterEnrolment(SourcedId Class, SourcedId User, DateSpan Span, bool IsPrimary, Place Place);
