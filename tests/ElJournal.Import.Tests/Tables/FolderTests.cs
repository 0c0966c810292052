using ElJournal.Import.Tables;
using ElJournal.Import.Tests.Support;

namespace ElJournal.Import.Tests.Tables;

public sealed class FolderTests
{
    private const string AllSheets = "school.csv, staff.csv, classes.csv, pupils.csv, subgroups.csv, journals.csv, periods.csv, calendar.csv, lessons.csv, homework.csv, "
        + "attendance.csv, assessments.csv, marks.csv, final_marks.csv, outages.csv, guardians.csv, statements.csv, contacts.csv, messages.csv, announcements.csv, printouts.csv, hand_overs.csv, "
        + "archive_copies.csv, orders.csv, checks.csv, disagreements.csv, data_changes.csv, report_runs.csv, plan_items.csv, incidents.csv, sign_ins.csv, data_reads.csv, credentials.csv, "
        + "thematic_plan.csv, excuses.csv, personal_data.csv, reference_data.csv, closings.csv, assessment_kinds.csv, weight_changes.csv, substitutions.csv, correction_acts.csv, act_approvals.csv, "
        + "materials.csv, library.csv, portfolios.csv, personal_files.csv, portal_exports.csv, applications.csv";

    [Fact]
    public void Import_MissingFolder_IsRefused() => Assert.Equal(
        ["ELJ-D210: Папки «folder-tests/nothing» нет. Проверьте путь: нужна папка с листами в формате CSV."],
        TableFixture.Errors(TableImporter.Import("folder-tests/nothing")));

    [Fact]
    public void Import_FileThatIsNoWorkbook_IsRefused()
    {
        var folder = Directory.CreateDirectory("folder-tests");
        var path = Path.Combine(folder.Name, "lessons.csv");
        File.WriteAllText(path, TableFixture.Lesson);

        Assert.Equal(["ELJ-D260: «folder-tests/lessons.csv» — не папка и не книга .xlsx. Укажите папку с листами CSV или книгу Excel, сохранённую как .xlsx."], TableFixture.Errors(TableImporter.Import(path)));
    }

    [Fact]
    public void Import_EmptyFolder_IsRefused()
    {
        var folder = Directory.CreateDirectory("folder-tests/empty");

        Assert.Empty(folder.EnumerateFileSystemInfos());
        Assert.Equal(
            [$"ELJ-D212: В папке «folder-tests/empty» нет ни одного листа. Лист — файл с одним из имён: {AllSheets}."],
            TableFixture.Errors(TableImporter.Import("folder-tests/empty")));
    }

    [Fact]
    public void Import_FolderWithoutSheets_IsRefused()
    {
        Directory.CreateDirectory("folder-tests/foreign");
        File.WriteAllText("folder-tests/foreign/уроки.csv", TableFixture.Lesson);

        Assert.Equal(
            [$"ELJ-D212: В папке «folder-tests/foreign» нет ни одного листа. Лист — файл с одним из имён: {AllSheets}."],
            TableFixture.Errors(TableImporter.Import("folder-tests/foreign")));
    }

    [Fact]
    public void Import_FolderInsteadOfSheet_IsRefused()
    {
        Directory.CreateDirectory("folder-tests/nested/lessons.csv");

        Assert.Contains(
            "lessons.csv: ELJ-D203: «folder-tests/nested/lessons.csv» — папка, а нужен файл. Укажите файл.",
            TableFixture.Errors(TableImporter.Import("folder-tests/nested")));
    }

    [Fact]
    public void Import_SameSheetTwice_IsRefused()
    {
        using var folder = new TempFolder();
        folder.Write("School.csv", TableFixture.School);
        folder.Write("school.csv", TableFixture.School);
        folder.Write("lessons.csv", TableFixture.Lesson);
        if (Directory.GetFiles(folder.Path).Length < 3)
        {
            return; // A file system that ignores letter case cannot hold both.
        }

        Assert.Equal(
            ["school.csv: ELJ-D213: Тот же лист уже есть в файле «School.csv». Оставьте один файл."],
            TableFixture.Errors(TableImporter.Import(folder.Path)));
    }

    [Fact]
    public void Import_OtherFiles_AreTold() =>
        Assert.Contains("ELJ-N203: «заметки.csv» — не лист, пропущено.", TableFixture.Log(("заметки", "x")));

    [Fact]
    public void Import_ManyOtherFiles_AreTold()
    {
        using var folder = new TempFolder();
        folder.Write("school.csv", TableFixture.School);
        folder.Write("lessons.csv", TableFixture.Lesson);
        for (var i = 0; i < 25; i++)
        {
            folder.Write($"f{i:00}.txt", "");
        }

        var log = TableFixture.Good(TableImporter.Import(folder.Path)).Log.Select(n => n.Describe()).ToList();

        Assert.Contains("ELJ-N203: «f19.txt» — не лист, пропущено.", log);
        Assert.DoesNotContain("ELJ-N203: «f20.txt» — не лист, пропущено.", log);
        Assert.Contains("ELJ-N213: И ещё файлов, которые не листы, пропущено — 5.", log);
    }

    [Fact]
    public void Import_SheetNameInCapitals_IsRead()
    {
        var record = TableFixture.Record(("lessons", null), ("LESSONS", TableFixture.Lesson));

        Assert.Single(TableFixture.Lessons(record));
    }
}
