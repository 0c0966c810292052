using ElJournal.Domain.Coverage;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>The tiny school of a row that speaks of no lesson: the usual one, with a deputy head and a secretary besides the administrator.</summary>
internal static class OfficeSchool
{
    internal const string YearForm = "учебный год вида 2023/24 или его дни: 01.09.2023–31.05.2024";

    internal static readonly StaffId DeputyHead = StaffId.Parse("заместитель директора");
    internal static readonly StaffId Secretary = StaffId.Parse("секретарь");

    private static readonly LocalDate DefaultDay = new(2023, 9, 1);

    /// <summary>Opens the school in the year that the row names.</summary>
    internal static ExampleSchool Open(ExampleRow row)
    {
        var year = row.Value(OfficeColumns.SchoolYear, ParseYear, YearForm) ?? SchoolYear.Around(DefaultDay);
        var school = ExampleSchool.Open(row, year.First);
        school.Facts.Register.Year = year;
        if (row.Word(OfficeColumns.Office, fallback: true, ("есть", true), ("нет", false)))
        {
            Hold(school, DeputyHead, StaffRoleKind.DeputyHead);
            Hold(school, Secretary, StaffRoleKind.Secretary);
        }

        CalendarFacts.Write(school);
        return school;
    }

    /// <summary>Reads a school year by its name or by its days.</summary>
    internal static SchoolYear? ParseYear(string text) =>
        ExampleForms.Days(text) is { From: { } from, To: { } to } && Period.DaysBetween(from, to) < SchoolYear.MaxDays ? new SchoolYear(from, to)
        : text.Length == 7 && text[4] == '/' && int.TryParse(text[..4], out var first) && int.TryParse(text[5..], out var last) && (first + 1) % 100 == last && first is >= 2000 and < 2099
            ? SchoolYear.Around(new LocalDate(first, 9, 1))
        : null;

    /// <summary>Notes that the source holds nothing of a kind, where the cell of a list says so.</summary>
    internal static void Hide(ExampleSchool school, ExampleColumn column, FactKinds kind)
    {
        if (school.Row.Says(column, "нет сведений"))
        {
            school.Hide(EntryTime.Untold, kind);
        }
    }

    /// <summary>Gives somebody a role in the school, from before anything else and without an end.</summary>
    internal static void Hold(ExampleSchool school, StaffId person, StaffRoleKind role) =>
        school.Facts.Register.Add(person).Add(new StaffRole(person, role, Class: null, DateSpan.Always));
}
