using ElJournal.Domain.People;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Indexing;

/// <summary>On which days which members of staff were excused.</summary>
internal sealed class TeacherAbsences(SchoolIndex school)
{
    private readonly ILookup<string, (DateSpan Span, bool IsIllness)> spans = school.Ledger<Excuse>()
        .ToLookup(e => e.Person.Value, e => (e.Span, e.Reason == ExcuseReason.Illness), StringComparer.Ordinal);

    /// <summary>Says whether somebody was ill, or excused for any reason, on a day.</summary>
    internal bool Includes(StaffId person, NodaTime.LocalDate date, bool onlyIllness) => spans[person.Value].Any(s => s.Span.Contains(date) && (s.IsIllness || !onlyIllness));
}
