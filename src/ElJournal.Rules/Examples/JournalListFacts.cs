using System.Globalization;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;

namespace ElJournal.Rules.Examples;

/// <summary>Puts the journal of a row, and another one of the class, into its school, without their lessons.</summary>
internal static class JournalListFacts
{
    internal static void Write(ExampleSchool school)
    {
        var teacher = TeacherOf(school.Row);
        school.Facts.Register.Add(new Journal(LessonFacts.Journal) { Subject = "Математика", Class = ExampleSchool.Class, Teacher = school.Known(teacher) });
        for (var number = 2; number <= (school.Row.Value(OfficeColumns.JournalCount, ParseCount, "число от 1 до 9") ?? 1); number++)
        {
            school.Facts.Register.Add(new Journal(JournalId.Parse(string.Create(CultureInfo.InvariantCulture, $"журнал {number}"))) { Subject = "Физика", Class = ExampleSchool.Class, Teacher = school.Known(teacher) });
        }
    }

    private static StaffId? TeacherOf(ExampleRow row) => row.Says(OfficeColumns.JournalTeacher, "не назван")
        ? null
        : row.Value(OfficeColumns.JournalTeacher, static text => StaffId.TryParse(text, out var id) ? id : (StaffId?)null, "как назван работник, или «не назван»") ?? ExampleSchool.Teacher;

    private static int? ParseCount(string text) => text.Length == 1 && text[0] is >= '1' and <= '9' ? text[0] - '0' : null;
}
