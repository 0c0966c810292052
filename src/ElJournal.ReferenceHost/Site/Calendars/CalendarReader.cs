using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Site.Classes;
using ElJournal.Rules.Access;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Calendars;

/// <summary>Reads the calendar, the periods and the journals.</summary>
internal static class CalendarReader
{
    private static readonly RevisedKind Days = RecordRegisterFact.Of(new CalendarDay(LocalDate.MinIsoValue, CalendarDayKind.School)).Address.Kind;

    internal static CalendarModel Read(Visit visit, string? schoolClass, Notice? notice = null) => new(
        visit.Register,
        ClassChoice.Of(visit, schoolClass),
        [.. visit.Year.AllOf<CalendarDay>(Days).OrderBy(d => d.Date).GroupBy(d => d.Date.ToYearMonth()).Select(m => new CalendarMonth(m.Key, [.. m]))],
        visit.Today,
        [.. visit.Register.Staff.Select(s => (s.Value, visit.NameOf(s.Value))).OrderBy(s => s.Item2, StringComparer.Ordinal)],
        visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.Calendar)) && visit.May(AccessAction.Enter, new AccessTarget(ResourceKind.Journals)),
        notice);
}
