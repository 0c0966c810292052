using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>On which days which members of staff were excused.</summary>
internal sealed class TeacherAbsences(SchoolIndex school)
{
    private readonly ILookup<string, (DateSpan Span, bool IsIllness)> spans = school.Ledger<Excuse>()
        .OrderBy(e => e.Span.From)
        .ToLookup(e => e.Person.Value, e => (e.Span, e.Reason == ExcuseReason.Illness), StringComparer.Ordinal);

    internal static TeacherAbsences Of(SchoolIndex school) => school.Parts.Get(static index => new TeacherAbsences(index));

    /// <summary>Says whether anybody was ill on a day.</summary>
    internal bool IsAnybodyIll(LocalDate date) => spans.Any(person => person.Any(s => s.IsIllness && s.Span.Contains(date)));

    /// <summary>Gives the days on which somebody was ill, in order; spans may overlap.</summary>
    internal IEnumerable<DateSpan> IllnessesOf(StaffId person) => spans[person.Value].Where(s => s.IsIllness).Select(s => s.Span);

    /// <summary>Says whether somebody was ill, or excused for any reason, on a day.</summary>
    internal bool Includes(StaffId person, LocalDate date, bool onlyIllness) => spans[person.Value].Any(s => s.Span.Contains(date) && (s.IsIllness || !onlyIllness));
}
