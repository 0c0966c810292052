using System.Globalization;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Rules.Examples;

/// <summary>The tiny school of a row about a class or a family: the usual one, with guardians of its first pupil and whoever is class teacher.</summary>
internal static class FamilySchool
{
    internal static readonly GuardianId Guardian = GuardianId.Parse("родитель 1");

    private const string Spans = "«с 01.09.2023», «по 30.11.2023» или оба через запятую";
    private static readonly YearMonthPattern MonthPattern = YearMonthPattern.CreateWithInvariantCulture("MM.yyyy");
    private static readonly LocalDate DefaultDay = new(2023, 12, 12);

    /// <summary>Opens the school in the year that the row names, else in that of the day it speaks of.</summary>
    internal static ExampleSchool Open(ExampleRow row, LocalDate? day = null)
    {
        var year = row.Value(FamilyColumns.Year, OfficeSchool.ParseYear, OfficeSchool.YearForm) ?? SchoolYear.Around(day ?? DefaultDay);
        var school = ExampleSchool.Open(row, year.First);
        school.Facts.Register.Year = year;
        school.AddClasses(isMarked: !row.Word(ExampleColumns.Unmarked, fallback: false, ("да", true), ("нет", false)));
        ResultFacts.WritePupil(school);
        CalendarFacts.Write(school);
        WriteClassTeachers(school);
        WriteGuardians(school);
        return school;
    }

    /// <summary>Reads the day that says which week is meant.</summary>
    internal static LocalDate DayOf(ExampleRow row, ExampleColumn column) => row.Value(column, ExampleForms.Date, "любой день этой недели, " + ExampleForms.DateForm) ?? DefaultDay;

    /// <summary>Reads a month; the first day of it.</summary>
    internal static LocalDate MonthOf(ExampleRow row) =>
        (row.Value(FamilyColumns.Month, static text => MonthPattern.Parse(text) is { Success: true } parsed ? parsed.Value : (YearMonth?)null, "месяц вида 12.2023")
            ?? new YearMonth(DefaultDay.Year, DefaultDay.Month)).OnDayOfMonth(1);

    /// <summary>Notes that the source holds nothing of a kind, where the cell of a list says so.</summary>
    internal static void Hide(ExampleSchool school, ExampleColumn column, FactKinds kind)
    {
        if (school.Row.Says(column, "нет сведений"))
        {
            school.Hide(EntryTime.Untold, kind);
        }
    }

    /// <summary>Numbers the facts of a list: «проверка 2».</summary>
    internal static string Number(string noun, int number) => string.Create(CultureInfo.InvariantCulture, $"{noun} {number}");

    /// <summary>Reads when something was done: a moment, or that nobody knows.</summary>
    internal static EntryTime? ParseTime(string text) =>
        ExampleForms.AreSame(text, "неизвестно") ? EntryTime.Unknown : ExampleForms.Moment(text) is { } at ? EntryTime.On(at) : null;

    private static void WriteClassTeachers(ExampleSchool school)
    {
        var column = FamilyColumns.ClassTeachers;
        foreach (var person in ExamplePhrase.Read(school.Row, column, "работники через точку с запятой, у каждого через запятую " + Spans, "с", "по"))
        {
            if (person.Read(static text => StaffId.TryParse(text, out var id) ? id : (StaffId?)null) is { } id)
            {
                school.Facts.Register.Add(id).Add(new StaffRole(id, StaffRoleKind.ClassTeacher, ExampleSchool.Class, SpanOf(person)), school.Row.Place.At(column.Name));
            }
        }
    }

    private static void WriteGuardians(ExampleSchool school)
    {
        var column = FamilyColumns.Guardians;
        Hide(school, column, FactKinds.Guardians);
        if (school.Row.Text(column) is null)
        {
            school.Facts.Add(new Guardianship(Guardian, ExampleSchool.Pupil));
        }

        foreach (var guardian in ExamplePhrase.Read(school.Row, column, "родители через точку с запятой, у каждого через запятую «ученика 2», " + Spans, "с", "по", "ученика 2"))
        {
            if (guardian.Read(static text => GuardianId.TryParse(text, out var id) ? id : (GuardianId?)null) is { } id)
            {
                var pupil = guardian.Has("ученика 2") ? ExampleSchool.SecondPupil : ExampleSchool.Pupil;
                school.Facts.Add(new Guardianship(id, pupil, SpanOf(guardian)), school.Row.Place.At(column.Name));
            }
        }
    }

    private static DateSpan SpanOf(ExamplePhrase phrase)
    {
        var (from, to) = (phrase.Date("с"), phrase.Date("по"));
        return to < from ? new DateSpan(from, null) : new DateSpan(from, to);
    }
}
