using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Import.Tables;
using ElJournal.Import.Tests.Support;
using ElJournal.Testing.Demo;

namespace ElJournal.Import.Tests.Tables;

/// <summary>A whole school year written as sheets is the same year when it is read again.</summary>
public sealed class RoundTripTests
{
    [Theory]
    [InlineData(1, "lenskaya-2017")]
    [InlineData(2, "saki-2020")]
    [InlineData(3, "aleksandrovskaya-2021")]
    public void Import_DemoSchoolAsTables_IsTheSameYear(ulong seed, string regulation)
    {
        var made = DemoSchool.Make(new DemoOptions { Pupils = 60, Seed = seed, Regulation = regulation }).Record;
        using var folder = new TempFolder();
        TableWriter.Write(made, folder);

        var read = TableFixture.Good(TableImporter.Import(folder.Path)).Record;

        Assert.Equal(made.Register.School, read.Register.School);
        Assert.Equal(made.Register.Year, read.Register.Year);
        Assert.Equal(made.Register.ExtractedAt, read.Register.ExtractedAt);
        Assert.Equal(made.Register.Classes.ToArray(), read.Register.Classes.ToArray());
        Assert.Equal(made.Register.Pupils.ToArray(), read.Register.Pupils.ToArray());
        Assert.Equal(made.Register.Staff.ToArray(), read.Register.Staff.ToArray());
        Assert.Equal(made.Register.Roles.ToArray(), read.Register.Roles.ToArray());
        Assert.Equal(made.Register.Enrolments.Select(e => e with { Recorded = e.Recorded with { By = null } }), read.Register.Enrolments);
        Assert.Equal(made.Register.Subgroups.ToArray(), read.Register.Subgroups.ToArray());
        Assert.Equal(made.Register.Journals.ToArray(), read.Register.Journals.ToArray());
        Assert.Equal(made.Register.Periods.ToArray(), read.Register.Periods.ToArray());
        Assert.Equal(made.Register.Calendar.Stated.ToArray(), read.Register.Calendar.Stated.ToArray());
        Assert.Equal(made.Register.Coverage.Statements.Select(s => s.Kind), read.Register.Coverage.Statements.Select(s => s.Kind));
        Assert.Equal(Facts(made), Facts(read));
    }

    /// <summary>The sheets of homework and attendance do not say who entered a row; a stated none has no text of its own.</summary>
    private static List<object> Facts(SchoolYearRecord record) =>
    [
        .. record.Journals.SelectMany(j => j.Lessons).SelectMany(l => l.Entries),
        .. record.Journals.SelectMany(j => j.Lessons).SelectMany(l => l.Homework)
            .Select(h => new HomeworkEntry(h.Lesson, h.IsStatedNone ? null : h.Text, h.IsStatedNone) { Due = h.Due, Recorded = h.Recorded with { By = null } }),
        .. record.Journals.SelectMany(j => j.Lessons).SelectMany(l => l.Attendance).Select(a => a with { Recorded = a.Recorded with { By = null } }),
        .. record.Journals.SelectMany(j => j.Assessments).Select(a => a.Assessment),
        .. record.Journals.SelectMany(j => j.Assessments).SelectMany(a => a.Marks),
        .. record.Journals.SelectMany(j => j.FinalMarks),
        .. Ledgers.All(record).Select(LedgerTableWriter.AsTheSheetHasIt),
    ];
}
