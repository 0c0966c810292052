using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Import.Tables.Sheets;

namespace ElJournal.Import.Tables;

/// <summary>The sheets of the contract, in the order in which they are read.</summary>
/// <remarks>The school comes first, since its zone makes instants of local times; the others come before those that refer to them as far as that goes.</remarks>
internal static class TableSheets
{
    internal const string School = "school";
    internal const string Classes = "classes";
    internal const string Staff = "staff";
    internal const string Pupils = "pupils";
    internal const string Subgroups = "subgroups";
    internal const string Journals = "journals";
    internal const string Periods = "periods";
    internal const string Calendar = "calendar";
    internal const string Lessons = "lessons";
    internal const string Assessments = "assessments";
    internal const string Guardians = "guardians";
    internal const string Checks = "checks";
    internal const string Acts = "correction_acts";

    internal static ImmutableArray<TableSheet> All { get; } =
    [
        new(School, FactKinds.None, "id! name time_zone week_days extracted_at scale", c => new SchoolSheet(c).Read),
        new(Staff, FactKinds.StaffRoles, "person! role class from to", c => new StaffSheet(c).Read),
        new(Classes, FactKinds.Classes, "class! year class_teacher week_days shift marked", c => new ClassesSheet(c).Read),
        new(Pupils, FactKinds.Enrolments, "pupil! class! from to order_number order_date recorded_at end_recorded_at", c => new PupilsSheet(c).Read),
        new(Subgroups, FactKinds.Subgroups, "subgroup! class pupil from to", c => new SubgroupsSheet(c).Read),
        new(Journals, FactKinds.Journals, "journal! kind subject class subgroup teacher marked", c => new JournalsSheet(c).Read),
        new(Periods, FactKinds.Periods, "period! kind! class from to", c => new PeriodsSheet(c).Read),
        new(Calendar, FactKinds.Calendar, "date! kind!", c => new CalendarSheet(c).Read),
        new(
            Lessons,
            FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Substitutions,
            "lesson! journal! date! number start end status kind topic remote teacher actual_teacher recorded_at recorded_by substitution_recorded_at",
            c => new LessonsSheet(c).Read),
        new("homework", FactKinds.Homework, "lesson! text due minutes recorded_at", c => new HomeworkSheet(c).Read),
        new("attendance", FactKinds.Attendance, "lesson! pupil! code! recorded_at", c => new AttendanceSheet(c).Read),
        new(Assessments, FactKinds.Assessments, "assessment! journal! lesson kind title weight day retake_of", c => new AssessmentsSheet(c).Read),
        new("marks", FactKinds.Marks, "assessment! pupil! mark! day recorded_at recorded_by", c => new MarksSheet(c).Read),
        new("final_marks", FactKinds.FinalMarks, "journal! pupil! period! mark! recorded_at recorded_by published_at reason", c => new FinalMarksSheet(c).Read),
        new("outages", FactKinds.Outages, "from! to!", c => new OutagesSheet(c).Read),
        .. LedgerSheets.All,
    ];
}
