using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.People;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about a printout and the stages of its life.</summary>
internal sealed class PrintoutExamples() : ExampleKind(PrintoutSource.Instance)
{
    private const string Id = "распечатка";

    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var school = OfficeSchool.Open(row);
        school.AddClasses(isMarked: true);
        JournalListFacts.Write(school);
        var printed = row.Entry(OfficeColumns.PrintedAt, EntryTime.On(new LocalDateTime(2024, 6, 3, 10, 0)));
        school.Hide(printed, FactKinds.Printouts);
        if (printed.IsMade)
        {
            school.Facts.Add(
                new Printout(PrintoutId.Parse(Id), KindOf(row))
                {
                    Class = ExampleSchool.Class,
                    PrintedAt = school.At(printed.At),
                    VisaAt = At(school, OfficeColumns.VisaAt),
                    VisaBy = school.Known(row.Value(OfficeColumns.VisaBy, static text => StaffId.TryParse(text, out var id) ? id : (StaffId?)null, "как назван работник")),
                    BoundAt = At(school, OfficeColumns.BoundAt),
                    HandedOverAt = At(school, OfficeColumns.HandedOverAt),
                },
                row.Place);
        }

        return (school, $"printout:{Id}");
    }

    private static Instant? At(ExampleSchool school, ExampleColumn column) => school.At(school.Row.Entry(column, EntryTime.None, mayBeUnknown: false).At);

    private static PrintoutKind KindOf(ExampleRow row) => row.Word(
        OfficeColumns.Printout,
        PrintoutKind.JournalCopy,
        ("копия журнала", PrintoutKind.JournalCopy),
        ("копия архива", PrintoutKind.ArchiveCopy),
        ("сводная ведомость", PrintoutKind.Summary),
        ("отчёт", PrintoutKind.Report),
        ("отчёт об успеваемости", PrintoutKind.ProgressReport),
        ("отчёт о посещаемости", PrintoutKind.AttendanceReport),
        ("результаты", PrintoutKind.Results));
}
