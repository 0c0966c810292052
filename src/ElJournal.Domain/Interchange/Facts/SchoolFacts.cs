using ElJournal.Domain.Classes;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.Interchange.Reading;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>Школа, учебный год и шапка файла as they are written.</summary>
internal static class SchoolFacts
{
    private static readonly FactField<School, SchoolId> Id = new("id", FieldTypes.School, "школа", static s => s.Id);
    private static readonly FactField<School, string?> Name = new("name", FieldTypes.Text, "название для читателей", static s => s.Name);
    private static readonly FactField<School, DateTimeZone> TimeZone = new("timeZone", FieldTypes.Zone, "часовой пояс, в котором начинаются и кончаются дни школы", static s => s.TimeZone);
    private static readonly FactField<School, int> WeekDays = new(
        "weekDays", FieldTypes.Integer(1, 7).OrAbsentAs(6), "сколько дней от понедельника учебные; нет — 6", static s => s.Week.Days);

    private static readonly FactField<School, MarkScale?> Scale = new(
        "scale", FieldTypes.Scale.OrAbsent(), "шкала отметок: `2-5`, `1-5`, `1-10`, `0-100`; нет — любое число от 0 до 100", static s => s.Scale);

    private static readonly FactField<YearSpan, LocalDate> First = new("first", FieldTypes.Date, "первый день", static y => y.Year.First);
    private static readonly FactField<YearSpan, LocalDate> Last = new("last", FieldTypes.Date, "последний день", static y => y.Year.Last);

    private static readonly FactField<Header, string> Format = new(
        "format", new ConstantType(InterchangeFormat.Name, InterchangeDefects.WrongFormat), "название формата", static _ => InterchangeFormat.Name);

    private static readonly FactField<Header, int> Version = new(
        "version", new VersionType(), "версия схемы", static _ => InterchangeFormat.Version);

    private static readonly FactField<Header, Instant?> ExtractedAt = new(
        "extractedAt", FieldTypes.Instant.OrAbsent(), "когда данные выгружены из системы школы", static h => h.ExtractedAt);

    internal static FactKind<RegisterReceiver, Header> Top { get; } = new(
        "",
        "шапка файла",
        [Format, Version, ExtractedAt],
        static (values, _) => new Header(ExtractedAt.Of(values)),
        static (receiver, header, _) => receiver.ExtractedAt = header.ExtractedAt);

    internal static FactKind<RegisterReceiver, School> School { get; } = new(
        "school",
        "школа",
        [Id, Name, TimeZone, WeekDays, Scale],
        static (values, _) => new School(Id.Of(values), TimeZone.Of(values))
        {
            Name = Name.Of(values),
            Week = new WeekLength(WeekDays.Of(values)),
            Scale = Scale.Of(values),
        },
        static (receiver, school, _) => receiver.Receive(school));

    internal static FactKind<RegisterReceiver, YearSpan> Year { get; } = new(
        "year",
        "учебный год: дни, за которые собраны данные, включая первый и последний",
        [First, Last],
        MakeYear,
        static (receiver, year, _) => receiver.Receive(year));

    private static YearSpan? MakeYear(FactValues values, FactReading reading)
    {
        var (first, last) = (First.Of(values), Last.Of(values));
        reading.Field = Last.Name;
        if (last < first)
        {
            reading.Report(InterchangeValueDefects.EndsBeforeBeginning, Last.Name, Wording.Of(last), Wording.Of(first));
            return null;
        }

        if (Period.DaysBetween(first, last) >= SchoolYear.MaxDays)
        {
            reading.Report(InterchangeValueDefects.YearTooLong, Wording.Of(first), Wording.Of(last), $"{SchoolYear.MaxDays}");
            return null;
        }

        return new YearSpan(new SchoolYear(first, last));
    }
}
