using ElJournal.Domain.Coverage;

namespace ElJournal.Rules.Plans;

/// <summary>Kinds of fact as Russian readers call them.</summary>
public static class FactKindTitles
{
    /// <summary>Gives the title of a kind.</summary>
    /// <param name="kind">A single kind.</param>
    /// <returns>The title, in the nominative plural.</returns>
    public static string Of(FactKinds kind) => kind switch
    {
        FactKinds.Timetable => "расписание уроков",
        FactKinds.LessonEntries => "записи уроков",
        FactKinds.Substitutions => "замены",
        FactKinds.Attendance => "посещаемость",
        FactKinds.Homework => "домашние задания",
        FactKinds.Assessments => "работы",
        FactKinds.Marks => "отметки",
        FactKinds.FinalMarks => "итоговые отметки",
        FactKinds.Enrolments => "состав классов",
        FactKinds.Subgroups => "состав подгрупп",
        FactKinds.Classes => "классы",
        FactKinds.StaffRoles => "работники",
        FactKinds.Journals => "журналы",
        FactKinds.Periods => "учебные периоды",
        FactKinds.Calendar => "календарь",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A single kind is needed."),
    };
}
