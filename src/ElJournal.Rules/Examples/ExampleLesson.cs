using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>The lesson that a row speaks of, what it leaves out being lawful and ordinary.</summary>
internal sealed record ExampleLesson
{
    /// <summary>The day of a lesson that a row does not date.</summary>
    internal static readonly LocalDate DefaultDate = new(2023, 12, 12);

    private const int Minutes = 45;
    private static readonly LocalTime DefaultStart = new(8, 30);
    private static readonly LocalTime DefaultEnd = new(9, 15);

    internal required LocalDate Date { get; init; }

    internal required LocalTime? Start { get; init; }

    internal required LocalTime? End { get; init; }

    internal required LessonStatus Status { get; init; }

    /// <summary>Gets the subgroup it is for, or null for the whole class.</summary>
    internal required SubgroupId? Subgroup { get; init; }

    internal required StaffId? Assigned { get; init; }

    internal required StaffId? Actual { get; init; }

    /// <summary>Gets who taught it, or null.</summary>
    internal StaffId? Taught => Actual ?? Assigned;

    /// <summary>Gets the moment at which an ordinary teacher makes every entry: the end of the lesson.</summary>
    internal LocalDateTime Usual => Date + (End ?? DefaultEnd);

    internal static ExampleLesson Read(ExampleRow row, LocalDate? ordinary = null)
    {
        var date = row.Value(ExampleColumns.Date, ExampleForms.Date, ExampleForms.DateForm) ?? ordinary ?? DefaultDate;
        var end = row.Time(ExampleColumns.End, row.Time(ExampleColumns.Start, DefaultStart)?.PlusMinutes(Minutes) ?? DefaultEnd);
        var start = row.Time(ExampleColumns.Start, row.Text(ExampleColumns.End) is null ? DefaultStart : end?.PlusMinutes(-Minutes) ?? DefaultStart);
        if (end <= start)
        {
            row.Contradiction(ExampleColumns.End, "урок кончается раньше, чем начинается", "укажите и начало, и конец");
            end = null;
        }

        return new ExampleLesson
        {
            Date = date,
            Start = start,
            End = end,
            Status = ReadStatus(row),
            Subgroup = row.Word(
                ExampleColumns.Audience,
                null,
                ("всего класса", (SubgroupId?)null),
                ("подгруппы 1", ExampleSchool.Subgroups[0]),
                ("подгруппы 2", ExampleSchool.Subgroups[1]),
                ("подгруппы 3", ExampleSchool.Subgroups[2])),
            Assigned = row.Says(ExampleColumns.Assigned, "не указан") ? null : Person(row, ExampleColumns.Assigned) ?? ExampleSchool.Teacher,
            Actual = Person(row, ExampleColumns.Actual),
        };
    }

    private static LessonStatus ReadStatus(ExampleRow row)
    {
        var entry = row.Entry(ExampleColumns.Recorded, EntryTime.None);
        var isEntered = row.Text(ExampleColumns.Recorded) is null ? (bool?)null : entry.IsMade;
        var status = row.Word(
            ExampleColumns.Status,
            isEntered == false ? LessonStatus.Planned : LessonStatus.Held,
            ("в расписании", LessonStatus.Planned),
            ("записан", LessonStatus.Held),
            ("отменён", LessonStatus.Cancelled));
        if (isEntered is { } entered && entered != (status == LessonStatus.Held) && (entered || status == LessonStatus.Held))
        {
            row.Contradiction(
                ExampleColumns.Status,
                $"состояние «{row.Text(ExampleColumns.Status)}», а в колонке «{ExampleColumns.Recorded.Name}» стоит «{row.Text(ExampleColumns.Recorded)}»",
                "оставьте одну из двух колонок или приведите их в согласие");
        }

        return status;
    }

    internal static StaffId? Person(ExampleRow row, ExampleColumn column) =>
        row.Value(column, static text => StaffId.TryParse(text, out var id) ? id : (StaffId?)null, "как назван работник, например «педагог Б»");
}
