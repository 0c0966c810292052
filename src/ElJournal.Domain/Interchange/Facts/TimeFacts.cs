using ElJournal.Domain.Classes;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>Периоды, дни календаря, звонки и сбои as they are written.</summary>
internal static class TimeFacts
{
    private static readonly FactField<StudyPeriod, PeriodId> Id = new("period", FieldTypes.Period.As(IdRole.Defines), "период", static p => p.Id);
    private static readonly FactField<StudyPeriod, PeriodKind> Kind = new("kind", FieldTypes.PeriodKind, "вид периода", static p => p.Kind);
    private static readonly FactField<StudyPeriod, ClassId?> Class = new("class", FieldTypes.Class.As(IdRole.Refers).OrAbsent(), "класс; нет — все классы", static p => p.Class);
    private static readonly FactField<StudyPeriod, LocalDate> First = new("from", FieldTypes.Date, "первый день", static p => p.First);
    private static readonly FactField<StudyPeriod, LocalDate> Last = new("to", FieldTypes.Date, "последний день включительно", static p => p.Last);

    private static readonly FactField<CalendarDay, LocalDate> Date = new("date", FieldTypes.DateInYear("день календаря"), "день, в пределах учебного года", static d => d.Date);
    private static readonly FactField<CalendarDay, CalendarDayKind> DayKind = new("kind", FieldTypes.DayKind, "вид дня", static d => d.Kind);

    private static readonly FactField<BellSlot, int> Shift = new("shift", FieldTypes.Integer(1, 3), "смена", static b => b.Shift);
    private static readonly FactField<BellSlot, int> Number = new("number", FieldTypes.Integer(0, 20), "номер урока в смене", static b => b.Number);
    private static readonly FactField<BellSlot, LocalTime> Start = new("start", FieldTypes.Time, "начало по местному времени", static b => b.Start);
    private static readonly FactField<BellSlot, LocalTime> End = new("end", FieldTypes.Time, "конец по местному времени, позже начала", static b => b.End);

    private static readonly FactField<Outage, Instant> Broke = new("from", FieldTypes.Instant, "когда система стала недоступна", static o => o.From);
    private static readonly FactField<Outage, Instant> Mended = new("to", FieldTypes.Instant, "когда снова стала доступна", static o => o.To);

    internal static FactKind<RegisterReceiver, StudyPeriod> Periods { get; } = new(
        "periods",
        "учебные периоды",
        [Id, Kind, Class, First, Last],
        static (values, reading) => Ends.Fit(First.Of(values), Last.Of(values), reading, Last.Name)
            ? new StudyPeriod(Id.Of(values), Kind.Of(values), Class.Of(values), First.Of(values), Last.Of(values))
            : null,
        static (receiver, period, place) => receiver.Builder.Add(period, place));

    internal static FactKind<RegisterReceiver, CalendarDay> Calendar { get; } = new(
        "calendar",
        "дни, которые отличаются от обычных; остальные учебные с понедельника по weekDays, прочие нерабочие",
        [Date, DayKind],
        static (values, _) => new CalendarDay(Date.Of(values), DayKind.Of(values)),
        static (receiver, day, place) => receiver.Builder.Add(day, place));

    internal static FactKind<RegisterReceiver, BellSlot> Bells { get; } = new(
        "bells",
        "звонки: для уроков, у которых нет своего времени",
        [Shift, Number, Start, End],
        static (values, reading) => Ends.Fit(End.Of(values) > Start.Of(values), reading, End.Name, Wording.Of(End.Of(values)), Wording.Of(Start.Of(values)))
            ? new BellSlot(Shift.Of(values), Number.Of(values), Start.Of(values), End.Of(values))
            : null,
        static (receiver, slot, place) => receiver.Builder.Add(slot, place));

    internal static FactKind<RegisterReceiver, Outage> Outages { get; } = new(
        "outages",
        "сбои: когда система была недоступна",
        [Broke, Mended],
        static (values, reading) => Ends.Fit(Mended.Of(values) > Broke.Of(values), reading, Mended.Name, $"{Mended.Of(values)}", $"{Broke.Of(values)}")
            ? new Outage(Broke.Of(values), Mended.Of(values))
            : null,
        static (receiver, outage, _) => receiver.Builder.Add(outage));
}
