using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using ElJournal.Import.Tests.Support;
using NodaTime;

namespace ElJournal.Import.Tests.Tables;

/// <summary>A reference to a present sheet must resolve, one to a missing sheet makes a bare entry.</summary>
public sealed class ReferenceTests
{
    private const string Remedy = "Добавьте недостающее или исправьте ссылку.";

    [Theory]
    [InlineData("classes", "class\n7А", "staff", "person,class\nТ1,7Б", "staff.csv:2:class", "класса", "7Б")]
    [InlineData("classes", "class\n7А", "pupils", "pupil,class\nP1,7Б", "pupils.csv:2:class", "класса", "7Б")]
    [InlineData("classes", "class\n7А", "subgroups", "subgroup,class\nG1,7Б", "subgroups.csv:2:class", "класса", "7Б")]
    [InlineData("classes", "class\n7А", "journals", "journal,class\nJ1,7Б", "journals.csv:2:class", "класса", "7Б")]
    [InlineData("classes", "class\n7А", "periods", "period,kind,class\nЧ1,quarter,7Б", "periods.csv:2:class", "класса", "7Б")]
    [InlineData("staff", "person\nТ1", "classes", "class,class_teacher\n7А,Т2", "classes.csv:2:class_teacher", "работника", "Т2")]
    [InlineData("staff", "person\nТ1", "journals", "journal,teacher\nJ1,Т2", "journals.csv:2:teacher", "работника", "Т2")]
    [InlineData("staff", "person\nТ1", "lessons", "lesson,journal,date,teacher\nL1,J1,2023-09-04,Т2", "lessons.csv:2:teacher", "работника", "Т2")]
    [InlineData("staff", "person\nТ1", "lessons", "lesson,journal,date,actual_teacher\nL1,J1,2023-09-04,Т2", "lessons.csv:2:actual_teacher", "работника", "Т2")]
    [InlineData("staff", "person\nТ1", "lessons", "lesson,journal,date,recorded_by\nL1,J1,2023-09-04,Т2", "lessons.csv:2:recorded_by", "работника", "Т2")]
    [InlineData("pupils", "pupil,class\nP1,7А", "subgroups", "subgroup,pupil\nG1,P2", "subgroups.csv:2:pupil", "обучающегося", "P2")]
    [InlineData("pupils", "pupil,class\nP1,7А", "attendance", "lesson,pupil,code\nL1,P2,н", "attendance.csv:2:pupil", "обучающегося", "P2")]
    [InlineData("subgroups", "subgroup\nG1", "journals", "journal,subgroup\nJ1,G2", "journals.csv:2:subgroup", "подгруппы", "G2")]
    [InlineData("journals", "journal\nJ1", "lessons", "lesson,journal,date\nL1,J2,2023-09-04", "lessons.csv:2:journal", "журнала", "J2")]
    [InlineData("periods", "period,kind\nЧ1,quarter", "final_marks", "journal,pupil,period,mark\nJ1,P1,Ч2,5", "final_marks.csv:2:period", "периода", "Ч2")]
    [InlineData("lessons", TableFixture.Lesson, "homework", "lesson\nL2", "homework.csv:2:lesson", "урока", "L2")]
    [InlineData("lessons", TableFixture.Lesson, "attendance", "lesson,pupil,code\nL2,*,all", "attendance.csv:2:lesson", "урока", "L2")]
    [InlineData("lessons", TableFixture.Lesson, "assessments", "assessment,journal,lesson,day\nA1,J1,L2,2023-09-04", "assessments.csv:2:lesson", "урока", "L2")]
    [InlineData("assessments", "assessment,journal,lesson\nA1,J1,L1", "marks", "assessment,pupil,mark\nA2,P1,5", "marks.csv:2:assessment", "работы", "A2")]
    public void Reference_ToAPresentSheet_MustResolve(string target, string targetText, string sheet, string text, string place, string what, string id) => Assert.Equal(
        [$"{place}: ELJ-D001: Ссылка в никуда: {what} «{id}» нет среди данных. {Remedy}"],
        TableFixture.Errors((target, targetText), (sheet, text)));

    [Fact]
    public void Reference_ToAMissingSheet_MakesABareEntry()
    {
        var imported = TableFixture.Good(TableFixture.Import(
            ("lessons", "lesson,journal,date,teacher,recorded_by\nL1,J1,2023-09-04,Т1,Т2"),
            ("attendance", "lesson,pupil,code\nL1,P1,н"),
            ("final_marks", "journal,pupil,period,mark\nJ3,P2,1 четверть,5")));
        var register = imported.Record.Register;

        Assert.Equal(["J1", "J3"], register.Journals.Select(j => j.Id.Value));
        Assert.Equal(["P1", "P2"], register.Pupils.Select(p => p.Value));
        Assert.Equal(["Т1", "Т2"], register.Staff.Select(p => p.Value));
        Assert.Equal(new Journal(JournalId.Parse("J1")), register.Journals[0]);
        Assert.Equal(new StudyPeriod(PeriodId.Parse("1 четверть"), PeriodKind.Year, schoolClass: null, register.Year.First, register.Year.Last), Assert.Single(register.Periods));
        Assert.Empty(register.Enrolments);
        Assert.Empty(register.Roles);
        Assert.Equal(
            [
                "ELJ-N205: Листа staff нет: по ссылкам на него заведено пустых записей — 2.",
                "ELJ-N205: Листа pupils нет: по ссылкам на него заведено пустых записей — 2.",
                "ELJ-N205: Листа journals нет: по ссылкам на него заведено пустых записей — 2.",
                "ELJ-N205: Листа periods нет: по ссылкам на него заведено пустых записей — 1.",
                "ELJ-N212: Вид и границы периодов неизвестны: условно взят весь учебный год.",
            ],
            imported.Log.Select(n => n.Describe()).Where(n => n.StartsWith("ELJ-N205", StringComparison.Ordinal) || n.StartsWith("ELJ-N212", StringComparison.Ordinal)));
    }

    [Fact]
    public void Reference_ToMissingClassesAndSubgroups_MakesBareEntries()
    {
        var register = TableFixture.Record(("journals", "journal,class,subgroup\nJ1,7А,G1")).Register;

        Assert.Equal(new SchoolClass(ClassId.Parse("7А")), Assert.Single(register.Classes));
        Assert.Equal(new SubgroupMembership(SubgroupId.Parse("G1"), Class: null, Pupil: null, DateSpan.Always), Assert.Single(register.Subgroups));
    }

    [Fact]
    public void Reference_BetweenClassesAndStaff_ResolvesBothWays()
    {
        var register = TableFixture.Record(("classes", "class,class_teacher\n7А,Т1"), ("staff", "person,role,class\nТ1,class-teacher,7А")).Register;

        Assert.Equal("Т1", register.Classes[0].ClassTeacher?.Value);
        Assert.Equal("7А", register.Roles[0].Class?.Value);
    }

    [Fact]
    public void Reference_ToABadRow_IsNotReportedTwice() => Assert.Equal(
        ["lessons.csv:2:date: ELJ-D242: «2023-02-30» — не дата. Нужен день, который есть в календаре, с 1900 по 2199 год: гггг-мм-дд или дд.мм.гггг."],
        TableFixture.Errors(("lessons", "lesson,journal,date\nL1,J1,2023-02-30\nL2,J1,2023-09-04"), ("homework", "lesson\nL1")));

    [Fact]
    public void Reference_ToASheetCutShort_IsNotReported() => Assert.Equal(
        ["lessons.csv:3: ELJ-D217: Кавычка в этой строке не закрыта до конца файла. Закройте кавычку; кавычку внутри текста удваивают, а весь текст берут в кавычки."],
        TableFixture.Errors(("lessons", "lesson,journal,date,topic\nL1,J1,2023-09-04,\nL2,J1,2023-09-04,\"тема"), ("homework", "lesson\nL2")));

    [Theory]
    [InlineData("homework", "lesson\nL1\nL2")]
    [InlineData("attendance", "lesson,pupil,code\nL1,*,all\nL2,*,all")]
    public void Rows_ThatMeanNothingWithoutLessons_AskForThem(string sheet, string text) => Assert.Equal(
        [$"{sheet}.csv:2:lesson: ELJ-D223: Листа lessons нет, а без него неизвестно, в каком журнале и в какой день был урок. Добавьте лист lessons."],
        TableFixture.Errors(("lessons", null), ("periods", "period,kind,from,to\nГ,year,2023-09-01,2024-05-31"), (sheet, text)));

    [Fact]
    public void Marks_WithoutAssessments_AskForThem() => Assert.Equal(
        ["marks.csv:2:assessment: ELJ-D223: Листа assessments нет, а без него неизвестно, к какому журналу и дню относится работа. Добавьте лист assessments."],
        TableFixture.Errors(("marks", "assessment,pupil,mark\nA1,P1,5\nA2,P1,5")));

    [Fact]
    public void Assessment_WithoutLessonsAndDay_AsksForThem() => Assert.Equal(
        [
            "assessments.csv:3:lesson: ELJ-D223: Листа lessons нет, а без него неизвестно, в какой день была работа, у которой day пуст. Добавьте лист lessons.",
            "assessments.csv:4:day: ELJ-D254: У работы нет ни урока, ни дня. Заполните lesson или day.",
        ],
        TableFixture.Errors(("lessons", null), ("assessments", "assessment,journal,lesson,day\nA1,J1,L1,2023-09-04\nA2,J1,L2,\nA3,J1,,")));

    [Fact]
    public void Assessment_WithoutLessonsButWithDay_StandsOnItsDay()
    {
        var imported = TableFixture.Good(TableFixture.Import(("lessons", null), ("assessments", "assessment,journal,lesson,day\nA1,J1,L1,2023-09-04")));

        var assessment = Assert.Single(imported.Record.Journals[0].Assessments);
        Assert.Equal(new LocalDate(2023, 9, 4), assessment.Day);
        Assert.Null(assessment.Assessment.Lesson);
        Assert.Contains("ELJ-N208: Листа lessons нет: у работ с собственным днём ссылка на урок отброшена — 1.", imported.Log.Select(n => n.Describe()));
    }

    [Fact]
    public void Assessment_OfAnotherJournalThanItsLesson_IsRefused() => Assert.Equal(
        ["assessments.csv:2:journal: ELJ-D006: Работа «A1» отнесена к журналу «J2», а её урок «L1» — к журналу «J1». Укажите у работы журнал её урока или другой урок."],
        TableFixture.Errors(("assessments", "assessment,journal,lesson\nA1,J2,L1")));

    [Fact]
    public void Lesson_OfTwoJournals_IsRefused() => Assert.Equal(
        ["lessons.csv:3:journal: ELJ-D005: Урок «L1» отнесён к двум журналам: «J1» и «J2». Исправление урока должно называть тот же журнал."],
        TableFixture.Errors(("lessons", "lesson,journal,date,recorded_at\nL1,J1,2023-09-04,\nL1,J2,2023-09-04,2023-09-04T10:00")));
}
