using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;

namespace ElJournal.Rules.Examples;

/// <summary>Puts the lesson of a row into its school: entries, substitution, attendance, homework.</summary>
internal static class LessonFacts
{
    internal static readonly LessonId Lesson = LessonId.Parse("урок");
    internal static readonly JournalId Journal = JournalId.Parse("журнал");

    private const string Kind = "Комбинированный урок";
    private const string Topic = "Дроби";

    internal static void Write(ExampleSchool school, ExampleLesson lesson)
    {
        school.Facts.Register.Add(new Journal(Journal) { Kind = KindOf(school.Row), Subject = "Математика", Class = ExampleSchool.Class, Subgroup = lesson.Subgroup, Teacher = school.Known(lesson.Assigned) });
        school.Known(lesson.Actual);
        WriteEntries(school, lesson);
        WriteAbsence(school, lesson);
        WriteAttendance(school, lesson);
        WriteHomework(school, lesson);
    }

    /// <summary>Gives when an entry was made that a cell does not speak of: with a recorded lesson, or where another cell names what was entered, at the end of the lesson.</summary>
    internal static EntryTime Usual(ExampleLesson lesson, bool isNamed) =>
        isNamed || lesson.Status == LessonStatus.Held ? EntryTime.On(lesson.Usual) : EntryTime.None;

    private static void WriteEntries(ExampleSchool school, ExampleLesson lesson)
    {
        var row = school.Row;
        var recorded = row.Entry(ExampleColumns.Recorded, Usual(lesson, isNamed: false));
        var isSubstituted = lesson.Actual is not null && lesson.Assigned is not null && lesson.Actual != lesson.Assigned;
        var usual = isSubstituted && lesson.Status == LessonStatus.Held ? EntryTime.On(recorded.At ?? lesson.Usual) : EntryTime.None;
        var substitution = row.Entry(ExampleColumns.Substitution, usual, mayBeUnknown: false);
        school.Hide(recorded, FactKinds.LessonEntries);
        school.Hide(substitution, FactKinds.Substitutions);
        var entry = new LessonEntry(Lesson, Journal, lesson.Date, lesson.Start, lesson.End)
        {
            Status = lesson.Status,
            ActualTeacher = lesson.Actual,
            SubstitutionRecordedAt = school.At(substitution.At),
            Recorded = lesson.Status == LessonStatus.Held ? school.Made(recorded, lesson.Taught) : default,
        };
        var corrected = row.Correction(ExampleColumns.Corrected, recorded);
        var (kind, topic) = (Content(row, ExampleColumns.LessonKind, corrected is not null), Content(row, ExampleColumns.Topic, corrected is not null));
        school.Facts.Add(entry with { Kind = kind.AtFirst ? Kind : null, Topic = topic.AtFirst ? Topic : null }, row.Place);
        if (corrected is { } at)
        {
            var status = row.Word(ExampleColumns.CorrectedTo, lesson.Status, ("записан", LessonStatus.Held), ("отменён", LessonStatus.Cancelled), ("в расписании", LessonStatus.Planned));
            school.Facts.Add(entry with { Status = status, Kind = kind.InTheEnd ? Kind : null, Topic = topic.InTheEnd ? Topic : null, Recorded = new Provenance(school.At(at), lesson.Taught) }, row.Place);
        }
        else if (row.Text(ExampleColumns.CorrectedTo) is not null)
        {
            row.Contradiction(ExampleColumns.CorrectedTo, "сказано, на что исправлена запись, а когда — нет", "заполните колонку «запись исправлена»");
        }
    }

    /// <summary>Whether the first entry of the lesson says something, and whether its correction does.</summary>
    private static (bool AtFirst, bool InTheEnd) Content(ExampleRow row, ExampleColumn column, bool isCorrected)
    {
        var said = row.Word<(bool AtFirst, bool InTheEnd)>(column, (true, true), ("есть", (true, true)), ("нет", (false, false)), ("при исправлении", (false, true)));
        if (said is { AtFirst: false, InTheEnd: true } && !isCorrected)
        {
            row.Contradiction(column, "внесено при исправлении, а запись не исправлялась", $"заполните колонку «{ExampleColumns.Corrected.Name}»");
        }

        return said;
    }

    private static JournalKind KindOf(ExampleRow row) => row.Word(
        ExampleColumns.JournalKind,
        JournalKind.Class,
        ("классный", JournalKind.Class),
        ("элективный", JournalKind.Elective),
        ("факультативный", JournalKind.Facultative),
        ("внеурочный", JournalKind.Extracurricular),
        ("дополнительного образования", JournalKind.Additional),
        ("индивидуальный", JournalKind.Individual));

    private static void WriteAbsence(ExampleSchool school, ExampleLesson lesson)
    {
        var row = school.Row;
        var isUntold = row.Says(ExampleColumns.Absence, "нет сведений");
        school.Hide(isUntold ? EntryTime.Untold : EntryTime.None, FactKinds.Excuses);
        ExcuseReason? reason = isUntold ? null : row.Word(
            ExampleColumns.Absence, (ExcuseReason?)null, ("нет", null), ("болезнь", ExcuseReason.Illness), ("отпуск", ExcuseReason.Leave), ("другая причина", ExcuseReason.Other));
        if (reason is { } known && lesson.Assigned is { } person)
        {
            school.Facts.Add(new Excuse(PersonId.Parse(person.Value), lesson.Date, lesson.Date, known), row.Place);
        }
    }

    private static void WriteAttendance(ExampleSchool school, ExampleLesson lesson)
    {
        var row = school.Row;
        var entered = row.Entry(ExampleColumns.Attendance, Usual(lesson, isNamed: row.Text(ExampleColumns.Pupil) is not null));
        school.Hide(entered, FactKinds.Attendance);
        var cell = CellOf(row);
        var corrected = row.Correction(ExampleColumns.AttendanceCorrected, entered);
        if (entered.IsMade)
        {
            var pupil = cell is Cell.PresentCell ? (PupilId?)null : ExampleSchool.Pupil;
            school.Facts.Add(new AttendanceEntry(Lesson, pupil, cell) { Recorded = school.Made(entered, lesson.Taught) }, row.Place);
        }

        if (corrected is { } at)
        {
            school.Facts.Add(new AttendanceEntry(Lesson, ExampleSchool.Pupil, cell) { Recorded = new Provenance(school.At(at), lesson.Taught) }, row.Place);
        }
    }

    internal static Cell CellOf(ExampleRow row) => row.Word(
        ExampleColumns.Pupil,
        Cell.Present,
        ("был", Cell.Present),
        ("отсутствовал", Cell.Absent(AbsenceReason.NotStated)),
        ("опоздал", Cell.Late),
        ("освобождён", Cell.Exempt));

    private static void WriteHomework(ExampleSchool school, ExampleLesson lesson)
    {
        var row = school.Row;
        var isNone = row.Says(ExampleColumns.Task, "нет");
        var entered = row.Entry(ExampleColumns.Homework, isNone ? EntryTime.None : Usual(lesson, isNamed: row.Text(ExampleColumns.Task) is not null));
        school.Hide(entered, FactKinds.Homework);
        if (isNone && entered.IsMade)
        {
            row.Contradiction(ExampleColumns.Homework, "задания нет, а внесено", "уберите время или назовите задание; если его не задавали, напишите «не задано»");
        }

        var homework = new HomeworkEntry(
            Lesson,
            row.Says(ExampleColumns.Task, "не задано") || row.Says(ExampleColumns.Task, "пустая запись") ? null : row.Text(ExampleColumns.Task) ?? "№ 1–5",
            row.Says(ExampleColumns.Task, "не задано"))
        {
            Due = row.Value(ExampleColumns.TaskDay, ExampleForms.Date, ExampleForms.DateForm),
        };
        var corrected = row.Correction(ExampleColumns.HomeworkCorrected, entered);
        if (entered.IsMade)
        {
            school.Facts.Add(homework with { Recorded = school.Made(entered, lesson.Taught) }, row.Place);
        }

        if (corrected is { } at)
        {
            school.Facts.Add(homework with { Recorded = new Provenance(school.At(at), lesson.Taught) }, row.Place);
        }
    }
}
