using ElJournal.Domain.People;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Indexing;

/// <summary>On which days which members of staff were excused.</summary>
internal sealed class TeacherAbsences(SchoolIndex school)
{
    private readonly ILookup<string, (DateSpan Span, bool IsIllness)> spans = school.Ledger<Excuse>()
        .OrderBy(e => e.Span.From)
        .ToLookup(e => e.Person.Value, e => (e.Span, e.Reason == ExcuseReason.Illness), StringComparer.Ordinal);

    /// <summary>Gives the days on which somebody was ill, in order; spans may overlap.</summary>
    internal IEnumerable<DateSpan> IllnessesOf(StaffId person) => spans[person.Value].Where(s => s.IsIllness).Select(s => s.Span);

    /// <summary>Says whether somebody was ill, or excused for any reason, on a day.</summary>
    internal bool Includes(StaffId person, NodaTime.LocalDate date, bool onlyIllness) => spans[person.Value].Any(s => s.Span.Contains(date) && (s.IsIllness || !onlyIllness));
}
